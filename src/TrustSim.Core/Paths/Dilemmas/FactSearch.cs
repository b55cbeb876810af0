namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>Finds what gives the best answer away, what costs nothing, and what hardly differs from path to path.</summary>
sealed class FactSearch(PathFacts facts)
{
    // Significance levels: a pattern that is less likely by chance counts as a pattern. A place is one of several that could stand out.
    const double Chance = .05;
    const double ChanceOfAPlace = .02;

    // Shares of paths; project estimates.
    const double NearlyAll = .9;
    const double HardlyAny = .03;

    /// <param name="found">The answers that other diagnostics compare with a better one.</param>
    public IEnumerable<PathDiagnostic> Diagnostics(IReadOnlyCollection<PathDiagnostic> found) =>
        [.. Guessable(), .. ForFree(found), .. Endings(), .. Risks()];

    /// <summary>Finds a place or a length that gives the best answer away.</summary>
    IEnumerable<PathDiagnostic> Guessable()
    {
        var all = facts.Questions.Select(scene => (Scene: scene, Best: facts.BestIn(scene))).ToList();
        if (all.Aggregate(1.0, (chance, one) => chance / one.Scene.Choices.Length) >= Chance) yield break;
        var isFound = true;
        if (all.All(one => one.Best == one.Scene.Choices[0])) yield return new(PathDiagnosticKind.BestAlwaysFirst);
        else if (all.All(one => one.Best == one.Scene.Choices[^1])) yield return new(PathDiagnosticKind.BestAlwaysLast);
        else isFound = false;
        if (all.All(one => one.Best is { } best
            && one.Scene.Choices.All(other => other == best || other.Source.Text.Length < best.Source.Text.Length)))
            yield return new(PathDiagnosticKind.BestAlwaysLongest);
        if (!isFound && OftenAt([.. all.Where(one => one.Best is not null)]) is { } often) yield return often;
    }

    /// <summary>The place at which the best answer stands more often than chance explains; null where there is none.</summary>
    static PathDiagnostic? OftenAt(List<(CompiledScene Scene, CompiledChoice? Best)> clear)
    {
        for (var place = 0; place < clear.Max(one => (int?)one.Scene.Choices.Length); place++)
        {
            var times = clear.Count(one => Array.IndexOf(one.Scene.Choices, one.Best) == place);
            var chances = clear.Select(one => one.Scene.Choices.Length is var count && place < count ? 1.0 / count : 0);
            if (AtLeast(times, chances) < ChanceOfAPlace)
                return new(PathDiagnosticKind.BestOftenAt) { Place = place + 1, Times = times, Of = clear.Count };
        }

        return null;
    }

    /// <summary>The probability that at least so many of these independent events happen.</summary>
    static double AtLeast(int times, IEnumerable<double> chances)
    {
        List<double> exactly = [1];
        foreach (var chance in chances)
        {
            exactly.Add(0);
            for (var i = exactly.Count - 1; i > 0; i--) exactly[i] = exactly[i] * (1 - chance) + exactly[i - 1] * chance;
            exactly[0] *= 1 - chance;
        }

        return exactly.Skip(times).Sum();
    }

    /// <summary>Finds decisions whose best answer has no price that the file or the paths show.</summary>
    IEnumerable<PathDiagnostic> ForFree(IReadOnlyCollection<PathDiagnostic> found) =>
        from scene in facts.Questions
        where !found.Any(one => one.Scene == scene.Source.Id && one.Choice is not null)
        let best = facts.BestIn(scene)
        where best is not null && HurtsNobody(best.Source.Effects)
            && scene.Choices.All(other => other == best || IsAheadOf(best, other))
        select new PathDiagnostic(PathDiagnosticKind.BestCostsNothing)
        {
            Scene = scene.Source.Id, Choice = best.Source.Id, RestsOn = [Outcome.Work],
        };

    static bool HurtsNobody(Effects effects) =>
        effects.Acts.All(act => act.Polarity == Polarity.Honoured) && effects.Clarity is not { Up: false };

    /// <summary>
    /// Whether an answer has nothing that the best one lacks: work, something to spend, another scene, praise for somebody.
    /// </summary>
    bool IsAheadOf(CompiledChoice best, CompiledChoice other) =>
        (best.Work ?? 0) >= (other.Work ?? 0)
        && !(Ahead(other) >= Ahead(best) + Levels.Noticeable.Work)
        && facts.Map.Source.About.Currencies.All(currency => Gain(best, currency) >= Gain(other, currency))
        && best.Exits.Select(exit => exit.To).SequenceEqual(other.Exits.Select(exit => exit.To))
        && other.Source.Effects.Acts.All(act => act.Polarity != Polarity.Honoured || act.Toward.IsEmpty)
        && other.Source.Effects.Clarity is not { Up: true };

    double Ahead(CompiledChoice choice) => facts.Answers[choice.Index].Mean(Outcome.Work);

    static int Gain(CompiledChoice choice, MarkId counter) =>
        choice.Source.Adds.Where(add => add.Key == counter).Sum(add => add.Value);

    IEnumerable<PathDiagnostic> Endings() =>
        from scene in facts.Map.Scenes
        where facts.Endings.Count(share => share > 0) > 1 && facts.Endings[scene.Index] >= NearlyAll
        select new PathDiagnostic(PathDiagnosticKind.EndingNearlyAlways) { Scene = scene.Source.Id, Share = facts.Endings[scene.Index] };

    IEnumerable<PathDiagnostic> Risks() =>
        from risk in facts.Map.Source.Risks.Zip(facts.Told)
        let share = risk.Second ?? 0
        where share is > 0 and < HardlyAny
        select new PathDiagnostic(PathDiagnosticKind.RiskHardlyTold) { Risk = risk.First.Id, Share = share };
}
