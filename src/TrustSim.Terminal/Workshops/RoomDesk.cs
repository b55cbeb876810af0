using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Terminal.Workshops;

/// <summary>What the views of a room have in common: the workshop, the time, and what was chosen for the next vote.</summary>
sealed class RoomDesk(WorkshopRecord record, Course course)
{
    public WorkshopRecord Record => record;

    public Workshop Room => record.Room;

    public Course Course => course;

    /// <summary>What has gone by since the workshop was begun.</summary>
    public TimeSpan Now => record.Now;

    /// <summary>How the next vote is taken.</summary>
    public BallotWay Way { get; private set; } = record.Room.Setup.Way;

    /// <summary>What is planned for the decision before the room; null where none is to come.</summary>
    public PlannedDecision? Planned => Plan.Decisions.FirstOrDefault();

    /// <summary>How long the question before the room is talked about.</summary>
    public TimeSpan Talk => Plan.NextTalk;

    WorkshopPlan Plan => WorkshopPlan.Of(course, Room, Now);

    public void NextWay()
    {
        Way = Way switch
        {
            BallotWay.Hands => BallotWay.Secret,
            BallotWay.Secret when Room.Group.Voters.AreTables => BallotWay.Tables,
            _ => BallotWay.Hands,
        };
    }
}
