using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>Finds false dilemmas in a scenario whose paths have all been explored with coverage.</summary>
sealed class DilemmaSearch
{
    readonly PathCount count;
    readonly CompiledScenario map;
    readonly OptionStudy[] studies;

    /// <param name="count">Whole, with coverage.</param>
    public DilemmaSearch(PathCount count)
    {
        this.count = count;
        map = count.Map;
        studies = count.Facts.Studies!;
        Facts = PathFacts.From(count);
    }

    public PathFacts Facts { get; }

    public IEnumerable<PathDiagnostic> Diagnostics()
    {
        if (Facts.Questions.IsEmpty) return [];
        var still = Meters().ToList();
        var own = Moving(studies.SelectMany(study => study.Diagnostics())).ToList();
        var isWhole = map.Source.About.Kind == ScenarioKind.Scenario;
        // A moment or a prologue is too short for all keys and all meters.
        return
        [
            .. isWhole ? KeyRemarks.Find(Facts.Questions).Concat(still) : [], .. Decided(), .. own,
            .. Moving(new FactSearch(Facts).Diagnostics(own)),
        ];

        // An answer can gain nothing by a meter that does not move.
        IEnumerable<PathDiagnostic> Moving(IEnumerable<PathDiagnostic> found) =>
            found.Where(diagnostic => !still.Exists(meter => diagnostic.RestsOn.Contains(meter.Outcome!.Value)));
    }

    IEnumerable<PathDiagnostic> Meters()
    {
        // Where no decision has an effect, another diagnostic says so.
        if (Facts.Questions.All(scene => studies[scene.Index].ChangesNothing)) yield break;
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            // A smaller difference would show as the same figure.
            if (count.Facts.IsWithin(outcome, outcome == Outcome.Work ? .1 : 1))
                yield return new(PathDiagnosticKind.MeterCannotMove) { Outcome = outcome };
        }
    }

    /// <summary>Finds endings that depend on the first answer alone, though more decisions follow.</summary>
    IEnumerable<PathDiagnostic> Decided()
    {
        var behind = count.First.Select(first => (first.Choice, Endings: EndingsIn(first.Sums), GoesOn: first.Left > 1)).ToList();
        if (behind.SelectMany(one => one.Endings).Distinct().Count() < 2) yield break;
        foreach (var (choice, endings, goesOn) in behind)
        {
            if (!goesOn || endings.Count > 1 || endings.Single() is not (>= 0 and var ending)) continue;
            if (behind.Any(other => other.Endings.Count > 1 && other.Endings.Contains(ending))) continue;
            yield return new(PathDiagnosticKind.EndingDecided) { Scene = map.Scenes[ending].Source.Id,
                Choice = map.Choices[choice].Decision.Choice, Witness = [map.Choices[choice].Decision] };
            yield break;
        }
    }

    static HashSet<int> EndingsIn(Sums sums) =>
        [.. sums.Endings.Index().Where(ending => ending.Item.Paths > 0).Select(ending => ending.Index - 1)];
}
