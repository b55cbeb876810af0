using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Paths;

/// <summary>
/// Where each number of a state stands in a <see cref="PathState"/>. A state holds what can still matter and nothing else: flags,
/// visits and answers only where some condition asks for them, and breaches only of keys that some choice can make up for. So two roads
/// that differ in nothing that matters have the same state.
/// </summary>
sealed class StateLayout
{
    readonly Dictionary<MarkId, int> marks = [];
    readonly Dictionary<SceneId, int> visits = [];
    readonly Dictionary<Decision, int> chosen = [];

    public StateLayout(Scenario scenario, IEnumerable<Condition> conditions)
    {
        People = scenario.Team.Length;
        Lanes = (People + 3) / 4 * 4;
        Trust = 0;
        Fear = Lanes;
        Scar = 2 * Lanes;
        Habits = 3 * Lanes;
        Apologies = Habits + TrustKeyTable.All.Length;
        Clarity = Apologies + TrustKeyTable.All.Length;
        Work = Clarity + 1;
        Week = Work + 1;
        Quiet = Week + 1;
        Due = Quiet + scenario.Risks.Length;
        Fate = Due + scenario.Risks.Length;
        Begun = Fate + scenario.Risks.Length;
        Order = Begun + 1;
        var next = Order + scenario.Risks.Length;
        var asked = conditions.SelectMany(condition => condition.Asks).Distinct().ToList();
        foreach (var mark in asked.OfType<Asked.Mark>()) marks.Add(mark.Id, next++);
        foreach (var decision in asked.OfType<Asked.Choice>()) chosen.Add(decision.Decision, next++);
        // Where a condition asks for the visits to the scene at hand, that may be any.
        var counted =
            asked.Contains(new Asked.Visits(null)) ? scenario.Scenes.Select(scene => scene.Id)
                : asked.OfType<Asked.Visits>().Select(visit => visit.Scene!.Value);
        foreach (var scene in counted) visits.Add(scene, next++);
        Size = next + next % 2;
        Lost = Before + Lanes;
        Feared = Lost + Lanes;
        Scarred = Feared + Lanes;
        FirstScar = Scarred + Lanes;
        BreachSize = FirstScar + Lanes;
        Mended = [
            .. TrustKeyTable.All.Select(
                key => scenario.Scenes.Any(scene => scene.Choices.Any(choice => choice.Effects.Repairs.Any(repair => repair.Of == key))))];
    }

    /// <summary>Of each breach: its key.</summary>
    public const int BreachKey = 0;

    public const int BreachKind = 1;

    public const int BreachWeek = 2;

    /// <summary>Whether it was private: 1, else 0.</summary>
    public const int BreachPrivate = 3;

    public int People { get; }

    /// <summary>Numbers kept for people in each row: four are worked out at once. Those that belong to nobody stay 0.</summary>
    public int Lanes { get; }

    public int Trust { get; }

    public int Fear { get; }

    public int Scar { get; }

    public int Habits { get; }

    public int Apologies { get; }

    public int Clarity { get; }

    public int Work { get; }

    public int Week { get; }

    /// <summary>For each risk, how little has been said of it: 1 is nothing.</summary>
    public int Quiet { get; }

    /// <summary>For each risk, the week at whose end it lands; infinite where it waits for a scene or for ever.</summary>
    public int Due { get; }

    /// <summary>For each risk, 0 before it begins, then 1 + its <see cref="Vocabulary.RiskOutcome"/>.</summary>
    public int Fate { get; }

    /// <summary>How many risks have begun.</summary>
    public int Begun { get; }

    /// <summary>Those, in the order in which they did.</summary>
    public int Order { get; }

    /// <summary>How many numbers there are besides breaches, made even.</summary>
    public int Size { get; }

    /// <summary>Of each breach, a row for everybody: trust just before it.</summary>
    public const int Before = BreachPrivate + 1;

    /// <summary>What it still costs of trust.</summary>
    public int Lost { get; }

    /// <summary>What fear it still holds.</summary>
    public int Feared { get; }

    /// <summary>What is left of the scar.</summary>
    public int Scarred { get; }

    public int FirstScar { get; }

    /// <summary>Numbers to a breach.</summary>
    public int BreachSize { get; }

    /// <summary>For each key, whether any choice can make up for breaches of it.</summary>
    public IReadOnlyList<bool> Mended { get; }

    /// <summary>The sum of a row over the team, in its order and one by one: a sum of doubles depends on that.</summary>
    public double Sum(double[] values, int row)
    {
        double sum = 0;
        foreach (var value in values.AsSpan(row, People)) sum += value;
        return sum;
    }

    /// <summary>Where a flag or counter stands; null where no condition asks for it.</summary>
    public int? Of(MarkId mark) => marks.TryGetValue(mark, out var at) ? at : null;

    public int? Of(SceneId visited) => visits.TryGetValue(visited, out var at) ? at : null;

    public int? Of(Decision decision) => chosen.TryGetValue(decision, out var at) ? at : null;
}
