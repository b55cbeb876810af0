using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Tests.Kept;

/// <summary>What rooms are and do in the tests of what is written of them.</summary>
static class Room
{
    public static WorkshopSetup Of(int people, BallotWay way = BallotWay.Secret, DecisionRule rule = DecisionRule.Facilitator) =>
        new([new("The room", Voters.People(people))], 90, rule, way, 7);

    public static WorkshopSetup Tables(params string[] names) => new([new("The room", Voters.At([.. names]))], 90, DecisionRule.Facilitator, BallotWay.Tables, 7);

    public static WorkshopSetup Halves(string one = "Half A", string other = "Half B") =>
        new([new(one, Voters.People(3)), new(other, Voters.People(4))], 90, DecisionRule.Facilitator, BallotWay.Hands, 7);

    /// <summary>Reads on to the next question, or to the debrief.</summary>
    public static void Reads(this WorkshopRecord record)
    {
        while (record.Room.Stage is Stage.Reading or Stage.Consequence or Stage.HandOver && !(record.Room.Stage == Stage.Reading && record.Room.Play.Phase == Phase.Deciding)) record.Does(new RoomAct.GoOn());
    }

    /// <summary>Votes one by one and closes the ballot.</summary>
    /// <param name="votes">The place of an answer among those offered, for each voter; −1: for none.</param>
    public static void Votes(this WorkshopRecord record, BallotWay way, params ReadOnlySpan<int> votes)
    {
        record.Does(new RoomAct.Vote(way));
        var offered = record.Room.Play.OpenChoices;
        if (way == BallotWay.Hands)
        {
            for (var option = 0; option < offered.Length; option++) record.Does(new RoomAct.Count(offered[option].Id, votes.Count(option)));
        }
        else
        {
            for (var voter = 0; voter < votes.Length; voter++) record.Does(new RoomAct.Cast(voter, votes[voter] < 0 ? null : offered[votes[voter]].Id));
        }

        record.Does(new RoomAct.Close());
    }

    public static ChoiceId Offered(this WorkshopRecord record, int option) => record.Room.Play.OpenChoices[option].Id;

    public static void Takes(this WorkshopRecord record, int option) => record.Does(new RoomAct.Decide(record.Offered(option)));

    /// <summary>Takes the first answer to each question that is left, and goes to the debrief.</summary>
    public static void PlaysOn(this WorkshopRecord record)
    {
        for (record.Reads(); record.Room.Stage != Stage.Debrief; record.Reads())
        {
            record.Votes(BallotWay.Hands, new int[record.Room.Group.Voters.Count]);
            record.Takes(0);
        }
    }

    /// <exception cref="ShouldAssertException">It cannot be done now.</exception>
    public static void Does(this WorkshopRecord record, RoomAct act) => record.Do(act).ShouldBeNull($"{act}");
}
