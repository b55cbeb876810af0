using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Terminal.Workshops;

/// <summary>What the views of a room have in common: the workshop, the time, and what was chosen for the next vote.</summary>
sealed class GroupDesk(WorkshopSession session, PacingModel pacing)
{
    public WorkshopSession Record => session;

    public Workshop Workshop => session.Workshop;

    public PacingModel Pacing => pacing;

    /// <summary>What has gone by since the workshop was begun.</summary>
    public TimeSpan Now => session.Now;

    /// <summary>How the next vote is taken.</summary>
    public BallotWay Way { get; private set; } = session.Workshop.Setup.Way;

    /// <summary>What is planned for the decision before the room; null where none is to come.</summary>
    public PlannedDecision? Planned => Plan.Decisions.FirstOrDefault();

    /// <summary>How long the question before the room is talked about.</summary>
    public TimeSpan Talk => Plan.NextTalk;

    WorkshopPlan Plan => WorkshopPlan.From(pacing, Workshop, Now);

    public void NextWay()
    {
        Way = Way switch
        {
            BallotWay.Hands => BallotWay.Secret,
            BallotWay.Secret when Workshop.Group.Voters.AreTables => BallotWay.Tables,
            BallotWay.Secret or BallotWay.Tables => BallotWay.Hands,
        };
    }
}
