namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>
/// Compares answers where there are too many paths to follow each. An answer that another one beats wherever random playthroughs ask is
/// reported, with how sure that is; so is what gives the best answer away, by the ends of more random paths.
/// </summary>
sealed class SampledDilemmas
{
    // With 300, one claim in ten was wrong where 48 decisions followed; with 2,000 none was.
    const int Playthroughs = 2_000;

    // Cores share the playthroughs in equal parts, of which the number must not depend on theirs.
    const int Parts = 8;

    // So many that the means behind two answers are known to a fifth of what a player notices.
    const int Ends = 20_000;

    // A claim that is not refuted in N playthroughs fails in fewer than −ln(chance) / N of all with this chance of being wrong.
    const double Chance = .05;

    readonly CompiledScenario map;
    readonly AnswerComparison[] comparisons;

    SampledDilemmas(CompiledScenario map, AnswerComparison[] comparisons, PathFacts? facts) =>
        (this.map, this.comparisons, Facts) = (map, comparisons, facts);

    /// <summary>What the random paths come to; null where they were stopped, or did not end.</summary>
    public PathFacts? Facts { get; }

    /// <summary>Number of decisions whose answers were compared.</summary>
    public int Compared => Facts is null ? 0 : comparisons.Count(comparison => comparison.IsAsked);

    /// <param name="shouldContinue">Called now and then; false stops, and then nothing is known.</param>
    /// <param name="crew">Plays parts; null: one after the other.</param>
    public static SampledDilemmas Play(CompiledScenario map, Func<bool> shouldContinue, Crew? crew = null)
    {
        var sample = new PathSample(map);
        var parts = new ComparingPlays[Parts];
        Action<int> play = part =>
        {
            parts[part] = new(map, sample, (ulong)part);
            parts[part].Play(Playthroughs / Parts, shouldContinue);
        };
        if (crew is not null) crew(Parts, play);
        else for (var part = 0; part < Parts; part++) play(part);
        var comparisons = parts[0].Comparisons;
        foreach (var part in parts.Skip(1))
        {
            for (var scene = 0; scene < comparisons.Length; scene++) comparisons[scene].Join(part.Comparisons[scene]);
        }

        var facts = parts.All(part => part.IsWhole) ? PathFacts.From(map, sample.Draw(Ends, 1, _ => shouldContinue())) : null;
        return new(map, comparisons, shouldContinue() ? facts : null);
    }

    /// <summary>What was seen everywhere; nothing where it was stopped early.</summary>
    public IEnumerable<PathDiagnostic> Diagnostics()
    {
        if (Facts is null) return [];
        // Any pair could have looked like one that always wins.
        var pairs = comparisons.Sum(comparison => comparison.Pairs);
        List<PathDiagnostic> found = [.. comparisons.SelectMany(comparison => comparison.Diagnostics().Select(one => one with
        {
            Sampled = new(comparison.Times, Math.Min(1, Math.Log(Math.Max(1, pairs) / Chance) / comparison.Times)),
        }))];
        return
        [
            .. map.Source.About.Kind == ScenarioKind.Scenario ? KeyRemarks.Find(Facts.Questions) : [],
            .. found,
            .. new FactSearch(Facts).Diagnostics(found).Select(one => one with { Sampled = new(Ends, null) }),
        ];
    }
}
