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
    readonly bool[] paid = new bool[scene.Choices.Length];
    readonly bool[] wayBack = new bool[scene.Choices.Length];
    readonly bool[] noWayBack = new bool[scene.Choices.Length];
    bool asked;

    /// <summary>Least number of decisions that must follow to leave time for a repair.</summary>
    const int TimeToMend = 3;

    static readonly ImmutableArray<Outcome> OnWork = [Outcome.Work];
    static readonly ImmutableArray<Outcome> OnAll = [.. Enum.GetValues<Outcome>()];

    /// <summary>Whether all answers lead to equal states wherever the question stands.</summary>
    public bool ChangesNothing { get; private set; } = true;

    /// <param name="opening">Mean trust before the first decision.</param>
    public void Visit(ReadOnlySpan<PathGraph.Edge> open, Prospects prospects, IReadOnlyList<Levels> now, double opening)
    {
        if (open.Length < 2) return;
        asked = true;
        foreach (var edge in open)
        {
            compared[edge.Choice - first] = true;
            if (edge.To != open[0].To) ChangesNothing = false;
        }

        foreach (var one in open)
        {
            foreach (var other in open)
            {
                if (one.Choice != other.Choice) Compare(one, other, prospects, now);
            }
        }

        LookBack(open, prospects, opening);
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
            if (IsTemptation(choice.Effects) && !paid[i])
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

    void Compare(PathGraph.Edge one, PathGraph.Edge other, Prospects prospects, IReadOnlyList<Levels> now)
    {
        var (a, b) = (one.Choice - first, other.Choice - first);
        met[a, b] = true;
        Levels mine = prospects.Mean(one.To), theirs = prospects.Mean(other.To);
        double pay = scene.Choices[a].Work ?? 0, pays = scene.Choices[b].Work ?? 0;
        fails[a, b] |= !(pay >= pays && now[one.To].IsNoWorseThan(now[other.To]) && mine.IsBetterInEverything(theirs));
        paid[a] |= pay > pays || now[one.To].Work >= now[other.To].Work + Levels.Noticeable.Work
            || mine.Work >= theirs.Work + Levels.Noticeable.Work;
    }

    /// <summary>Compares whether each answer lets the team regain its opening trust while time for a repair remains.</summary>
    void LookBack(ReadOnlySpan<PathGraph.Edge> open, Prospects prospects, double opening)
    {
        var canEndWell = false;
        foreach (var edge in open) canEndWell |= prospects.BestTrust(edge.To) >= opening;
        foreach (var edge in open)
        {
            if (canEndWell && prospects.Left(edge.To) >= TimeToMend && prospects.BestTrust(edge.To) < opening - Levels.Noticeable.Trust)
                noWayBack[edge.Choice - first] = true;
            else wayBack[edge.Choice - first] = true;
        }
    }
}
