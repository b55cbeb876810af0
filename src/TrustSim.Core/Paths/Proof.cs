using TrustSim.Core.Paths.Counting;
using TrustSim.Core.Paths.Dilemmas;
using TrustSim.Core.Paths.Figures;

namespace TrustSim.Core.Paths;

/// <summary>The results of exploring all paths of a scenario.</summary>
/// <param name="IsWhole">Whether exploring covered every path. If not, the results say nothing about what never happens.</param>
/// <param name="Explored">Paths followed to their end, or to a node that another path had reached.</param>
/// <param name="Paths">Number of paths; a lower bound where exploring did not cover all.</param>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record Proof(bool IsWhole, long Explored, BigInteger Paths, ImmutableArray<PathDiagnostic> Diagnostics)
{
    /// <summary>What gives the best answers away, counted; null where exploring did not cover all paths.</summary>
    public TellCounts? Tells { get; private init; }

    /// <summary>Explores the paths.</summary>
    /// <param name="most">How far to go.</param>
    /// <param name="shouldContinue">Called now and then with the number of explored paths; false stops. Null: never stops.</param>
    /// <param name="crew">Follows parts of the paths; null: one after the other.</param>
    public static Proof Prove(Scenario scenario, PathLimits? most = null, Func<long, bool>? shouldContinue = null, Crew? crew = null)
    {
        var map = CompiledScenario.From(scenario);
        var count = PathCount.Explore(map, Gathers.Coverage, (most ?? new()).For(map, shouldContinue), crew);
        var dilemmas = count.IsWhole ? new DilemmaSearch(count) : null;
        PathDiagnostic[] found = [.. new Search(count).Diagnostics(), .. dilemmas?.Diagnostics() ?? []];
        return new(count.IsWhole, count.Explored, count.Behind.Count, [.. Gauged(count, found)])
        {
            Tells = dilemmas is null ? null : TellCounts.From(dilemmas.Facts),
        };
    }

    /// <summary>Adds the range of each quantity of a condition that always or never holds because of its quantities.</summary>
    static IEnumerable<PathDiagnostic> Gauged(PathCount count, PathDiagnostic[] found)
    {
        // One condition may stand in several places.
        var indexes = count.Map.Conditions.ToLookup(condition => condition.Source, condition => condition.Index);
        return found.Select(diagnostic => diagnostic.Condition is { } condition
            ? diagnostic with { Met = [.. MetBy(indexes[condition])] } : diagnostic);

        IEnumerable<Met> MetBy(IEnumerable<int> conditions) => conditions.SelectMany(count.Facts.Coverage!.MetBy).GroupBy(met => met.Name)
            .Select(met => met.Aggregate((one, other) => one.With(other)));
    }

    sealed class Search
    {
        readonly PathCount count;
        readonly CompiledScenario map;
        readonly Coverage coverage;
        readonly StoryMap story;
        readonly HashSet<int> rounds;
        readonly HashSet<Condition> said = [];
        readonly HashSet<MarkId> never = [];
        readonly HashSet<RiskId> settled = [];

        public Search(PathCount count)
        {
            this.count = count;
            (map, coverage) = (count.Map, count.Facts.Coverage!);
            story = new(map);
            rounds = [.. story.Rounds()];
        }

        // Marks and risks come first: a condition that asks for one with a diagnostic follows from that diagnostic.
        public IEnumerable<PathDiagnostic> Diagnostics() => [.. Marks(), .. count.IsWhole ? Risks() : [], .. map.Scenes.SelectMany(OfScene),
            .. Conditions()];

        IEnumerable<PathDiagnostic> Marks()
        {
            var choices = map.Source.Scenes.SelectMany(scene => scene.Choices).ToList();
            foreach (var mark in choices.SelectMany(choice => choice.Sets.Select(set => set.Key).Concat(choice.Adds.Select(add => add.Key)))
                .Distinct())
            {
                if (map.Layout.IndexOf(mark) is null)
                {
                    yield return new(PathDiagnosticKind.MarkNeverAsked) { Mark = mark,
                        Witness =
                            map.Choices.Where(choice => Notes(choice.Source, mark))
                                .Select(choice => Path(coverage.WhereTaken(choice.Index))).FirstOrDefault(path => path is not null) };
                }
                else if (choices.All(choice => choice.Adds.All(add => add.Key != mark) && !choice.Sets.Contains(new(mark, true))))
                {
                    never.Add(mark);
                    yield return new(PathDiagnosticKind.FlagNeverYes) { Mark = mark };
                }
            }
        }

        IEnumerable<PathDiagnostic> OfScene(CompiledScene scene)
        {
            var id = scene.Source.Id;
            if (!story.Reached[scene.Index] || count.IsWhole && coverage.WhereOpened(scene.Index) is null)
            {
                if (scene.When is { } when && said.Add(when.Source) && IsSettled(when.Source)) yield break;
                // Scenes behind one that never opens, or behind a cycle, stay closed for that reason.
                if (!story.Reached[scene.Index] && rounds.Count > 0) yield break;
                var isFirst =
                    !story.Before[scene.Index]
                        .Any(before => before < scene.Index && coverage.WhereOpened(before) is null && !IsPassedOver(before));
                if (isFirst && !IsBehindNever(scene) && !IsBehindAlways(scene))
                {
                    var own = scene.When is { } asked && coverage.WhereFailed(asked.Index) is not null ? asked : null;
                    yield return new(scene.IsEnding ? PathDiagnosticKind.EndingNeverReached : PathDiagnosticKind.SceneNeverOpens)
                    {
                        Scene = id, Condition = own?.Source, Witness = own is null ? null : Path(coverage.WhereFailed(own.Index)),
                    };
                }

                yield break;
            }

            if (coverage.WhereNothingOpen(scene.Index) is { } nothing)
                yield return new(PathDiagnosticKind.NothingOpen) { Scene = id, Witness = Path(nothing) };
            if (rounds.Contains(scene.Index))
                yield return new(PathDiagnosticKind.GoesRound) { Scene = id, Witness = Path(coverage.WhereOpened(scene.Index)) };
            foreach (var choice in scene.Choices)
            {
                if (choice.When is not { } open || !count.IsWhole || coverage.WhereHeld(open.Index) is not null) continue;
                if (said.Add(open.Source) && !IsSettled(open.Source))
                    yield return new(PathDiagnosticKind.ChoiceNeverOffered) { Scene = id, Choice = choice.Decision.Choice,
                        Condition = open.Source, Witness = Path(coverage.WhereFailed(open.Index)) };
            }

            foreach (var choice in scene.Choices)
            {
                if (!count.IsWhole || coverage.WhereTaken(choice.Index) is not { } taken) continue;
                if (map.Layout.IsInMotion)
                {
                    foreach (var member in coverage.MissedBy(choice))
                        yield return new(PathDiagnosticKind.NobodyThere)
                        {
                            Scene = id, Choice = choice.Decision.Choice, Member = member, Witness = Path(taken),
                        };
                }

                foreach (var repair in choice.Repairs.Where(repair => !coverage.HasRepaired(repair)))
                {
                    yield return new(PathDiagnosticKind.RepairsNothing)
                    {
                        Scene = id, Choice = choice.Decision.Choice, Repair = repair.Source, Witness = Path(taken),
                    };
                }
            }
        }

        bool IsPassedOver(int scene) => coverage.WherePassedOver(scene) is not null;

        /// <summary>Whether only conditions that never hold lead to the scene: those get the diagnostic.</summary>
        bool IsBehindNever(CompiledScene scene) => count.IsWhole && map.Scenes
            .SelectMany(from => from.Exits.Concat(from.Choices.SelectMany(choice => choice.Exits)))
            .Any(
                exit =>
                    exit.To == scene.Index && exit.When is { } when && coverage.WhereFailed(when.Index) is not null
                        && coverage.WhereHeld(when.Index) is null);

        /// <summary>Whether a condition that always holds precedes the scene on the same way: that condition gets the diagnostic.</summary>
        bool IsBehindAlways(CompiledScene scene) => count.IsWhole
            && (story.Before[scene.Index]
                .Any(
                    before =>
                        map.Scenes[before] is { When: { } when } passed && HoldsAlways(when)
                            && passed.Exits.Any(exit => exit.To == scene.Index))
            || map.Scenes.SelectMany(from => from.Choices.Select(choice => choice.Exits).Append(from.Exits))
                .Any(
                    exits => exits.SkipWhile(exit => exit.When is not { } when || !HoldsAlways(when)).Any(exit => exit.To == scene.Index)));

        bool HoldsAlways(CompiledCondition condition) =>
            coverage.WhereHeld(condition.Index) is not null && coverage.WhereFailed(condition.Index) is null;

        /// <summary>Whether the condition asks for a flag that nothing sets, or for a risk whose outcome never varies.</summary>
        bool IsSettled(Condition condition) =>
            condition.Asks.Any(
                asked => asked is Asked.Mark mark && never.Contains(mark.Id) || asked is Asked.Risk risk && settled.Contains(risk.Id));

        IEnumerable<PathDiagnostic> Conditions()
        {
            if (!count.IsWhole) yield break;
            // The reader reports an ending in last place that has a condition.
            if (map.Scenes[^1] is { IsEnding: true, When: { } last }) said.Add(last.Source);
            foreach (var condition in map.Conditions)
            {
                if (said.Contains(condition.Source) || IsSettled(condition.Source)) continue;
                var (held, failed) = (coverage.WhereHeld(condition.Index), coverage.WhereFailed(condition.Index));
                if (held is null == failed is null) continue;
                yield return new(
                    held is null ? PathDiagnosticKind.ConditionNever : PathDiagnosticKind.ConditionAlways) { Condition = condition.Source,
                        Witness = Path(held ?? failed) };
            }
        }

        IEnumerable<PathDiagnostic> Risks()
        {
            var (told, untold) = (count.Facts.Told, count.Facts.Untold);
            for (var i = 0; i < map.Risks.Length; i++)
            {
                var (isTold, isUntold) = ((told >> i & 1) == 1, (untold >> i & 1) == 1);
                if (isTold == isUntold) continue;
                settled.Add(map.Source.Risks[i].Id);
                yield return new(
                    isTold ? PathDiagnosticKind.RiskAlwaysTold : PathDiagnosticKind.RiskNeverTold) { Risk = map.Source.Risks[i].Id };
            }
        }

        static bool Notes(Choice choice, MarkId mark) => choice.Sets.Any(set => set.Key == mark) || choice.Adds.Any(add => add.Key == mark);

        ImmutableArray<Decision>? Path(int[]? choices) => choices is null ? null : map.DecisionsOf(choices);
    }
}
