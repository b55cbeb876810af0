namespace TrustSim.Terminal.Workshops;

/// <summary>State that all views of a group share: the workshop, the time, and the choices for the next vote.</summary>
sealed class GroupDesk(WorkshopSession session, PacingModel pacing)
{
    public WorkshopSession Record => session;

    public Workshop Workshop => session.Workshop;

    public PacingModel Pacing => pacing;

    /// <summary>Time since the beginning of the workshop.</summary>
    public TimeSpan Now => session.Now;

    /// <summary>The way of the next vote.</summary>
    public BallotWay Way { get; private set; } = session.Workshop.Setup.Way;

    /// <summary>The plan of the group's present decision; null where no decision follows.</summary>
    public PlannedDecision? Planned => Plan.Decisions.FirstOrDefault();

    /// <summary>Planned time for talk about the group's present question.</summary>
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
