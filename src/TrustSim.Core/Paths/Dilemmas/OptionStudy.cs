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
    readonly AnswerComparison comparison = new(scene);
    readonly bool[] wayBack = new bool[scene.Choices.Length];
    readonly bool[] noWayBack = new bool[scene.Choices.Length];

    /// <summary>Least number of decisions that must follow to leave time for a repair.</summary>
    const int TimeToMend = 3;

    /// <summary>Whether no further state can show anything new of any pair of answers.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Whether all answers lead to equal states wherever the question stands.</summary>
    public bool ChangesNothing => comparison.ChangesNothing;

    /// <summary>Compares the open answers in one state.</summary>
    /// <param name="opening">Mean trust before the first decision.</param>
    public void Visit(WalkFrame frame, double opening)
    {
        if (frame.Count < 2) return;
        for (var i = 0; i < frame.Count; i++) comparison.Note(frame.Choices[i] - first, frame.Prints[i] == frame.Prints[0]);

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
        comparison.Join(later.comparison);
        for (var i = 0; i < count; i++)
        {
            wayBack[i] |= later.wayBack[i];
            noWayBack[i] |= later.noWayBack[i];
        }
    }

    public IEnumerable<PathDiagnostic> Diagnostics()
    {
        foreach (var found in comparison.Diagnostics()) yield return found;
        if (ChangesNothing) yield break;
        for (var i = 0; i < count; i++)
        {
            var choice = scene.Choices[i].Source;
            if (noWayBack[i] && !wayBack[i] && choice.Effects.Acts.Any(act => act.Polarity == Polarity.Against))
                yield return new(PathDiagnosticKind.NoWayBack) { Scene = scene.Source.Id, Choice = choice.Id };
        }
    }

    /// <summary>Whether all acts work against a key: a player who takes it hopes to gain by it.</summary>
    public static bool IsTemptation(Effects effects) =>
        effects.Acts.Any(act => act.Polarity == Polarity.Against) && effects.Acts.All(act => act.Polarity == Polarity.Against)
            && effects.Repairs.IsEmpty && effects.Clarity is not { Up: true };

    /// <returns>Whether the pair is settled.</returns>
    bool Compare(WalkFrame frame, int one, int other)
    {
        var (a, b) = (frame.Choices[one] - first, frame.Choices[other] - first);
        // What is settled stays so.
        if (comparison.IsSettled(a, b)) return true;
        comparison.Met(a, b);
        Levels mine = frame.Behind[one].Mean, theirs = frame.Behind[other].Mean;
        double pay = scene.Choices[a].Work ?? 0, pays = scene.Choices[b].Work ?? 0;
        if (!(pay >= pays && frame.Now[one].IsNoWorseThan(frame.Now[other]) && mine.IsBetterInEverything(theirs))) comparison.Fails(a, b);
        if (pay > pays || frame.Now[one].Work >= frame.Now[other].Work + Levels.Noticeable.Work
            || mine.Work >= theirs.Work + Levels.Noticeable.Work) comparison.Pays(a);
        return comparison.IsSettled(a, b);
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
