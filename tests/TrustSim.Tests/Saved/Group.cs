using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;

namespace TrustSim.Tests.Saved;

/// <summary>Acts of groups in the tests of workshops' reports and exports.</summary>
static class Group
{
    public static WorkshopSetup Of(int people, BallotWay way = BallotWay.Secret, DecisionRule rule = DecisionRule.Facilitator) =>
        new([new("The room", Voters.People(people))], 90, rule, way, 7);

    public static WorkshopSetup Tables(params string[] names) =>
        new([new("The room", Voters.At([.. names]))], 90, DecisionRule.Facilitator, BallotWay.Tables, 7);

    public static WorkshopSetup Halves(string one = "Half A", string other = "Half B") =>
        new([new(one, Voters.People(3)), new(other, Voters.People(4))], 90, DecisionRule.Facilitator, BallotWay.Hands, 7);

    /// <summary>Reads to the next question, or to the debrief.</summary>
    public static void Reads(this WorkshopSession session)
    {
        while (session.Workshop.Stage is Stage.Reading or Stage.Consequence or Stage.HandOver
            && !(session.Workshop.Stage == Stage.Reading && session.Workshop.Playthrough.Phase == Phase.Deciding))
                session.Does(new WorkshopAct.Continue());
    }

    /// <summary>Votes one by one and closes the ballot.</summary>
    /// <param name="votes">The place of an answer among those offered, for each voter; −1: for none.</param>
    public static void Votes(this WorkshopSession session, BallotWay way, params ReadOnlySpan<int> votes)
    {
        session.Does(new WorkshopAct.Vote(way));
        var offered = session.Workshop.Playthrough.OpenChoices;
        if (way == BallotWay.Hands)
        {
            for (var option = 0; option < offered.Length; option++)
                session.Does(new WorkshopAct.Count(offered[option].Id, votes.Count(option)));
        }
        else
        {
            for (var voter = 0; voter < votes.Length; voter++)
                session.Does(new WorkshopAct.Cast(voter, votes[voter] < 0 ? null : offered[votes[voter]].Id));
        }

        session.Does(new WorkshopAct.Close());
    }

    public static ChoiceId Offered(this WorkshopSession session, int option) => session.Workshop.Playthrough.OpenChoices[option].Id;

    public static void Takes(this WorkshopSession session, int option) => session.Does(new WorkshopAct.Decide(session.Offered(option)));

    /// <summary>Takes the first answer to each remaining question, and goes to the debrief.</summary>
    public static void PlaysOn(this WorkshopSession session)
    {
        for (session.Reads(); session.Workshop.Stage != Stage.Debrief; session.Reads())
        {
            session.Votes(BallotWay.Hands, new int[session.Workshop.Group.Voters.Count]);
            session.Takes(0);
        }
    }

    /// <exception cref="ShouldAssertException">It cannot be done now.</exception>
    public static void Does(this WorkshopSession session, WorkshopAct act) => session.Do(act).ShouldBeNull($"{act}");
}
