using System.Diagnostics;

namespace TrustSim.Core.Paths;

/// <summary>
/// The position of each number of a state in a <see cref="PathState"/>. A state holds only what can still matter: flags, visits and answers
/// that some condition asks for, and breaches of keys that some choice can repair. So two paths that differ in nothing that matters have
/// equal states.
/// </summary>
sealed class StateLayout
{
    readonly Dictionary<MarkId, int> marks = [];
    readonly Dictionary<SceneId, int> visits = [];
    readonly Dictionary<Decision, int> chosen = [];
    readonly Dictionary<TrustKey, int> apologies = [];
    readonly HashSet<int> felt = [];

    public StateLayout(Scenario scenario, IReadOnlyCollection<Condition> conditions)
    {
        People = scenario.Team.Length;
        Lanes = (People + 3) / 4 * 4;
        Trust = 0;
        Fear = Lanes;
        Scar = 2 * Lanes;
        Habits = 3 * Lanes;
        Clarity = Habits + TrustKeyTable.All.Length;
        Work = Clarity + 1;
        Week = Work + 1;
        Quiet = Week + 1;
        Due = Quiet + scenario.Risks.Length;
        Outcome = Due + scenario.Risks.Length;
        Begun = Outcome + scenario.Risks.Length;
        Order = Begun + 1;
        var next = Order + scenario.Risks.Length;
        var asked = conditions.SelectMany(condition => condition.Asks).Distinct().ToList();
        foreach (var mark in asked.OfType<Asked.Mark>().Select(mark => mark.Id).Union(scenario.About.Currencies)) marks.Add(mark, next++);
        foreach (var decision in asked.OfType<Asked.Choice>()) chosen.Add(decision.Decision, next++);
        // A condition that asks for the visits to the present scene may mean any scene.
        var counted =
            asked.Contains(new Asked.Visits(null)) ? scenario.Scenes.Select(scene => scene.Id)
                : asked.OfType<Asked.Visits>().Select(visit => visit.Scene!.Value);
        foreach (var scene in counted) visits.Add(scene, next++);
        Facts = next;
        Mended = [
            .. TrustKeyTable.All.Select(
                key => scenario.Scenes.Any(scene => scene.Choices.Any(choice => choice.Effects.Repairs.Any(repair => repair.Of == key))))];
        foreach (var key in TrustKeyTable.All.Where(key => Mended[(int)key]))
        {
            apologies.Add(key, next);
            next += Lanes;
        }

        if (scenario.IsTeamInMotion)
        {
            foreach (var member in conditions.SelectMany(condition => Standing.Measured(condition.Root)).SelectMany(PeopleIn))
                felt.Add(scenario.Team.IndexOf(scenario[member]));
            (Here, Past, AwayTrust, AwayFear, next) =
                (next, next + Lanes, next + 2 * Lanes, next + 3 * Lanes, next + 4 * Lanes + 1);
            Count = next - 1;
        }

        Size = next + next % 2;
        Lost = Before + Lanes;
        Feared = Lost + Lanes;
        Scarred = Feared + Lanes;
        FirstScar = Scarred + Lanes;
        BreachSize = FirstScar + Lanes;
        BreachRows = [Before, Lost, Feared, Scarred, FirstScar];
    }

    /// <summary>Offset of a breach's key.</summary>
    public const int BreachKey = 0;

    public const int BreachKind = 1;

    public const int BreachWeek = 2;

    /// <summary>Offset of the people to whom the breach was private: see <see cref="PrivacyTable"/>.</summary>
    public const int BreachPrivacy = 3;

    /// <summary>Number of people of the scenario, whether they are in the team or away.</summary>
    public int People { get; }

    /// <summary>For each person 1 where they are in the team, else 0; −1 where nobody ever joins or leaves. Trust, fear and scar of a
    /// person who is away are 0, so that no sum counts them.</summary>
    public int Here { get; } = -1;

    /// <summary>For each person 1 where they have left, else 0.</summary>
    public int Past { get; }

    /// <summary>For each person who is away and whose mood some condition asks for, the trust that they left with or will join
    /// with.</summary>
    public int AwayTrust { get; }

    /// <inheritdoc cref="AwayTrust"/>
    public int AwayFear { get; }

    /// <summary>Number of people in the team.</summary>
    public int Count { get; }

    /// <summary>Whether anybody joins or leaves.</summary>
    public bool IsInMotion => Here >= 0;

    /// <summary>Length of a row of people, rounded up to a multiple of four for vector arithmetic. Unused lanes stay 0.</summary>
    public int Lanes { get; }

    public int Trust { get; }

    public int Fear { get; }

    public int Scar { get; }

    public int Habits { get; }

    public int Clarity { get; }

    public int Work { get; }

    public int Week { get; }

    /// <summary>For each risk, 1 minus the share that the player has heard.</summary>
    public int Quiet { get; }

    /// <summary>For each risk, the week at whose end it lands; infinite where it waits for a scene or for ever.</summary>
    public int Due { get; }

    /// <summary>For each risk, 0 before it begins, then 1 + its <see cref="Vocabulary.RiskOutcome"/>.</summary>
    public int Outcome { get; }

    /// <summary>Number of risks that have begun.</summary>
    public int Begun { get; }

    /// <summary>The begun risks in the order of their beginning.</summary>
    public int Order { get; }

    /// <summary>Count of the numbers besides breaches, rounded up to an even count.</summary>
    public int Size { get; }

    /// <summary>Offset of each person's trust just before the breach.</summary>
    public const int Before = BreachPrivacy + 1;

    /// <summary>Offset of the trust that the breach still costs each person.</summary>
    public int Lost { get; }

    /// <summary>Offset of the fear that the breach still causes.</summary>
    public int Feared { get; }

    /// <summary>Offset of the rest of the scar.</summary>
    public int Scarred { get; }

    public int FirstScar { get; }

    /// <summary>Count of the numbers of a breach.</summary>
    public int BreachSize { get; }

    /// <summary>Offsets of the rows of people of a breach.</summary>
    public int[] BreachRows { get; }

    /// <summary>Position after the flags, counters, answers and visits that conditions ask for; they stand after
    /// <see cref="Order"/>.</summary>
    public int Facts { get; }

    /// <summary>For each key, whether any choice can repair breaches of it.</summary>
    public IReadOnlyList<bool> Mended { get; }

    /// <summary>Number of people in the team.</summary>
    public int CountHere(double[] values) => IsInMotion ? (int)values[Count] : People;

    public bool IsHere(double[] values, int person) => !IsInMotion || values[Here + person] != 0;

    /// <summary>Who is in the team and who has left, one bit each.</summary>
    public (UInt128 Here, UInt128 Past) Presence(double[] values)
    {
        var (here, past) = (UInt128.Zero, UInt128.Zero);
        for (var person = 0; IsInMotion && person < People; person++)
        {
            if (values[Here + person] != 0) here |= UInt128.One << person;
            if (values[Past + person] != 0) past |= UInt128.One << person;
        }

        return (here, past);
    }

    /// <summary>The mean of a row over the people in the team.</summary>
    public double Mean(double[] values, int row) => Sum(values, row) / CountHere(values);

    /// <summary>Sums a row over the team, in its order and one by one: a sum of doubles depends on the order.</summary>
    public double Sum(double[] values, int row)
    {
        double sum = 0;
        foreach (var value in values.AsSpan(row, People)) sum += value;
        return sum;
    }

    /// <summary>Position, for each person, of the share of an apology for a key that is left, 0–1 (see
    /// <see cref="Trust.Formulas.Left"/>); null where no choice repairs breaches of it.</summary>
    public int? ApologiesFor(TrustKey key) => apologies.TryGetValue(key, out var at) ? at : null;

    /// <summary>Whether some condition asks for the mood of this person.</summary>
    public bool IsAsked(int person) => felt.Contains(person);

    static IEnumerable<MemberId> PeopleIn(Quantity quantity) => quantity switch
    {
        Quantity.Mood { Of: { } member } => [member],
        Quantity.GroupMood group => group.Group.Members,
        Quantity.Mood or Quantity.Literal or Quantity.Clarity or Quantity.Work or Quantity.Week or Quantity.Visits
            or Quantity.Counter => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>Position of a flag or counter; null where no condition asks for it and it is no currency.</summary>
    public int? IndexOf(MarkId mark) => marks.TryGetValue(mark, out var at) ? at : null;

    public int? IndexOf(SceneId visited) => visits.TryGetValue(visited, out var at) ? at : null;

    public int? IndexOf(Decision decision) => chosen.TryGetValue(decision, out var at) ? at : null;
}
