using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>
/// Compares the answers to one question in every state that asks it: immediate pay and levels at the next question (now), and the mean end
/// of the paths behind each answer (later).
/// </summary>
sealed class OptionStudy(CompiledScene scene)
{
    readonly int count = scene.Choices.Length;
    readonly int first = scene.Choices.Length > 0 ? scene.Choices[0].Index : 0;
    readonly bool[,] met = new bool[scene.Choices.Length, scene.Choices.Length];
    readonly bool[,] fails = new bool[scene.Choices.Length, scene.Choices.Length];
    readonly bool[] compared = new bool[scene.Choices.Length];
    // Only a temptation has to pay.
    readonly bool[] paid = [.. scene.Choices.Select(choice => !IsTemptation(choice.Source.Effects))];
    readonly bool[] wayBack = new bool[scene.Choices.Length];
    readonly bool[] noWayBack = new bool[scene.Choices.Length];
    bool asked;

    /// <summary>Least number of decisions that must follow to leave time for a repair.</summary>
    const int TimeToMend = 3;

    static readonly ImmutableArray<Outcome> OnWork = [Outcome.Work];
    static readonly ImmutableArray<Outcome> OnAll = [.. Enum.GetValues<Outcome>()];

    /// <summary>Whether no further state can show anything new of any pair of answers.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Whether all answers lead to equal states wherever the question stands.</summary>
    public bool ChangesNothing { get; private set; } = true;

    /// <summary>Compares the open answers in one state.</summary>
    /// <param name="opening">Mean trust before the first decision.</param>
    public void Visit(WalkFrame frame, double opening)
    {
        if (frame.Count < 2) return;
        asked = true;
        for (var i = 0; i < frame.Count; i++)
        {
            compared[frame.Choices[i] - first] = true;
            if (ChangesNothing && frame.Prints[i] != frame.Prints[0]) ChangesNothing = false;
        }

        if (!IsSettled)
        {
            var isSettled = frame.Count == count && !ChangesNothing;
            for (var one = 0; one < frame.Count; one++)
            {
                for (var other = 0; other < frame.Count; other++)
                {
                    if (one != other) isSettled &= Compare(frame, one, other);
                }
            }

            IsSettled = isSettled;
        }

        LookBack(frame, opening);
    }

    /// <summary>Adds what comparing in other states showed.</summary>
    public void Join(OptionStudy later)
    {
        asked |= later.asked;
        ChangesNothing &= later.ChangesNothing;
        for (var i = 0; i < count; i++)
        {
            compared[i] |= later.compared[i];
            paid[i] |= later.paid[i];
            wayBack[i] |= later.wayBack[i];
            noWayBack[i] |= later.noWayBack[i];
            for (var other = 0; other < count; other++)
            {
                met[i, other] |= later.met[i, other];
                fails[i, other] |= later.fails[i, other];
            }
        }
    }

    public IEnumerable<PathDiagnostic> Diagnostics()
    {
        var id = scene.Source.Id;
        if (!asked) yield break;
        if (ChangesNothing)
        {
            yield return new(PathDiagnosticKind.ChangesNothing) { Scene = id };
            yield break;
        }

        for (var i = 0; i < count; i++)
        {
            if (!compared[i]) continue;
            var choice = scene.Choices[i].Source;
            if (!paid[i])
                yield return new(PathDiagnosticKind.TemptationNeverPays) { Scene = id, Choice = choice.Id, RestsOn = OnWork };
            else if (Enumerable.Range(0, count).Where(other => Beats(other, i)).ToList() is { Count: > 0 } better)
            {
                yield return new(
                    better.Count > 1 && better.Count == count - 1 ? PathDiagnosticKind.NobodyTakes : PathDiagnosticKind.Dominated)
                {
                    Scene = id, Choice = choice.Id, Than = scene.Choices[better[0]].Source.Id, RestsOn = OnAll,
                };
            }

            if (noWayBack[i] && !wayBack[i] && choice.Effects.Acts.Any(act => act.Polarity == Polarity.Against))
                yield return new(PathDiagnosticKind.NoWayBack) { Scene = id, Choice = choice.Id };
        }
    }

    /// <summary>Whether all acts work against a key: a player who takes it hopes to gain by it.</summary>
    static bool IsTemptation(Effects effects) =>
        effects.Acts.Any(act => act.Polarity == Polarity.Against) && effects.Acts.All(act => act.Polarity == Polarity.Against)
            && effects.Repairs.IsEmpty && effects.Clarity is not { Up: true };

    bool Beats(int other, int choice) => met[other, choice] && !fails[other, choice];

    /// <returns>Whether the pair is settled.</returns>
    bool Compare(WalkFrame frame, int one, int other)
    {
        var (a, b) = (frame.Choices[one] - first, frame.Choices[other] - first);
        met[a, b] = true;
        // What is settled stays so.
        if (fails[a, b] && paid[a]) return true;
        Levels mine = frame.Behind[one].Mean, theirs = frame.Behind[other].Mean;
        double pay = scene.Choices[a].Work ?? 0, pays = scene.Choices[b].Work ?? 0;
        fails[a, b] |= !(pay >= pays && frame.Now[one].IsNoWorseThan(frame.Now[other]) && mine.IsBetterInEverything(theirs));
        paid[a] |= pay > pays || frame.Now[one].Work >= frame.Now[other].Work + Levels.Noticeable.Work
            || mine.Work >= theirs.Work + Levels.Noticeable.Work;
        return fails[a, b] && paid[a];
    }

    /// <summary>Compares whether each answer lets the team regain its opening trust while time for a repair remains.</summary>
    void LookBack(WalkFrame frame, double opening)
    {
        var canEndWell = false;
        for (var i = 0; i < frame.Count; i++) canEndWell |= frame.Behind[i].Best >= opening;
        for (var i = 0; i < frame.Count; i++)
        {
            ref readonly var behind = ref frame.Behind[i];
            if (canEndWell && behind.Left >= TimeToMend && behind.Best < opening - Levels.Noticeable.Trust)
                noWayBack[frame.Choices[i] - first] = true;
            else wayBack[frame.Choices[i] - first] = true;
        }
    }
}
