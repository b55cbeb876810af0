using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>A group that does what its plan says, and loses time now and then.</summary>
/// <param name="pacing">The time that the group takes for everything else.</param>
sealed class PlanPlayer(PacingModel pacing, Scenario scenario, WorkshopSetup setup, Random draws)
{
    readonly Dictionary<(int Group, int Number), bool> told = [];
    Workshop workshop = Workshop.Begin(scenario, setup);
    TimeSpan now;

    public Workshop Workshop => workshop;

    /// <summary>The time that is left.</summary>
    public TimeSpan Left => workshop.Time.Left(workshop.Time.Latest);

    /// <summary>The time that it has lost.</summary>
    public TimeSpan Lost { get; private set; }

    /// <summary>Whether each decision was told, by group and number.</summary>
    public IReadOnlyDictionary<(int Group, int Number), bool> Told => told;

    /// <summary>Plays to the debrief. A plan that does not reach the ending leads there at once.</summary>
    /// <param name="delays">Time that is lost, by number of the step from 0.</param>
    /// <param name="check">Sees each plan.</param>
    public void Play(IReadOnlyDictionary<int, TimeSpan> delays, Action<WorkshopPlan>? check = null)
    {
        for (var step = 0; workshop.Stage != Stage.Debrief; step++)
        {
            if (delays.TryGetValue(step, out var delay)) Wait(delay);
            Lost += delay;
            var plan = WorkshopPlan.From(pacing, workshop, now);
            check?.Invoke(plan);
            Next(plan);
        }
    }

    void Next(WorkshopPlan plan)
    {
        var asked = workshop.Playthrough.Phase == Phase.Deciding;
        switch (workshop.Stage)
        {
            case Stage.Reading when asked && !plan.Decisions[0].IsPlayed:
                Do(TimeSpan.Zero, new WorkshopAct.End());
                break;
            case Stage.Reading when asked:
                var isTold = WorkshopPlan.IsTold(pacing, workshop);
                plan.Decisions[0].IsTold.ShouldBe(isTold);
                told[(workshop.Turn, plan.Decisions[0].Number)] = isTold;
                var planned = plan.Decisions[0];
                Do(planned.Read, isTold ? new WorkshopAct.Tell(Drawn()) : planned.Talk > TimeSpan.Zero
                    ? new WorkshopAct.Discuss(planned.Talk) : new WorkshopAct.Vote(BallotWay.Hands));
                break;
            case Stage.Reading when workshop.Playthrough.Phase == Phase.Ending:
                Do(plan.Ending / workshop.Groups.Count(group => !group.IsOver), new WorkshopAct.Continue());
                break;
            case Stage.Reading:
                Do(plan.Opening, new WorkshopAct.Continue());
                break;
            case Stage.Discussing:
                Do(plan.Decisions[0].Talk, new WorkshopAct.Vote(BallotWay.Hands));
                break;
            case Stage.Voting:
                var choice = Drawn();
                workshop = workshop.After(new WorkshopAct.Count(choice, 1), now);
                var vote = plan.Decisions[0].Vote;
                Do(vote, new WorkshopAct.Close());
                workshop = workshop.After(new WorkshopAct.Decide(choice), now);
                break;
            case Stage.Consequence:
                Do(plan.Decisions[0].After, new WorkshopAct.Continue());
                break;
            case Stage.HandOver:
                Do(TimeSpan.Zero, new WorkshopAct.Continue());
                break;
            case var other:
                throw new InvalidOperationException($"{other}");
        }
    }

    ChoiceId Drawn()
    {
        var open = workshop.Playthrough.OpenChoices;
        return open[draws.Next(open.Length)].Id;
    }

    void Do(TimeSpan after, WorkshopAct act)
    {
        Wait(after);
        workshop = workshop.After(act, now);
    }

    void Wait(TimeSpan time) => now += time;
}
