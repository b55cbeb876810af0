using System.Collections.Immutable;
using System.Numerics;
using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Paths.Dilemmas;
using TrustSim.Core.Story;

namespace TrustSim.Core.Paths;

/// <summary>What a walk over all roads of a scenario has shown of it.</summary>
/// <param name="IsWhole">Whether every road was walked. If not, it says nothing of what never happens.</param>
/// <param name="Explored">Roads that were followed to their end, or to where they join others.</param>
/// <param name="Paths">How many roads there are; where not all were walked, at least how many.</param>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record Proof(bool IsWhole, long Explored, BigInteger Paths, ImmutableArray<PathDiagnostic> Diagnostics)
{
    /// <summary>Roads after which a walk stops unless told otherwise.</summary>
    public const long UsualMost = 1_000_000;

    /// <summary>Walks the roads.</summary>
    /// <param name="most">Roads after which the walk stops.</param>
    /// <param name="shouldContinue">Asked now and then, with the roads walked so far, whether to go on; null: always.</param>
    public static Proof Prove(Scenario scenario, long most = UsualMost, Func<long, bool>? shouldContinue = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var graph = PathGraph.Explore(CompiledScenario.From(scenario), most, shouldContinue, covers: true);
        PathDiagnostic[] found = [.. new Search(graph).Diagnostics(), .. graph.IsWhole ? new DilemmaSearch(graph).Diagnostics() : []];
        return new(graph.IsWhole, graph.Explored, graph.CountPaths()[^1], [.. Gauged(graph, found, most, shouldContinue)]);
    }

    /// <summary>Says between what a condition found the things that it measures, where that is why it always holds or never. For that the
    /// roads are walked once more.</summary>
    static IEnumerable<PathDiagnostic> Gauged(PathGraph graph, PathDiagnostic[] found, long most, Func<long, bool>? shouldContinue)
    {
        var asked = found.Select(diagnostic => diagnostic.Condition).OfType<Condition>().ToHashSet();
        var gauged =
            graph.Map.Conditions.Where(condition => condition.Measures.Length > 0 && asked.Contains(condition.Source))
                .ToDictionary(condition => condition.Source, condition => condition.Index);
        if (gauged.Count == 0) return found;
        var coverage =
            PathGraph.Explore(graph.Map, most, shouldContinue, covers: true,
                gauged: [.. gauged.Values.Select(index => graph.Map.Conditions[index])]).Coverage!;
        return found.Select(
            diagnostic =>
                diagnostic.Condition is { } condition && gauged.TryGetValue(condition, out var index)
                    ? diagnostic with { Met = [.. coverage.MetBy(index).Where(met => met.Least <= met.Most)] } : diagnostic);
    }

    sealed class Search
    {
        readonly PathGraph graph;
        readonly CompiledScenario map;
        readonly Coverage coverage;
        readonly StoryMap story;
        readonly HashSet<int> rounds;
        readonly HashSet<Condition> said = [];
        readonly HashSet<MarkId> never = [];
        readonly HashSet<RiskId> settled = [];

        public Search(PathGraph graph)
        {
            this.graph = graph;
            (map, coverage) = (graph.Map, graph.Coverage!);
            story = new(map);
            rounds = [.. story.Rounds()];
        }

        // Marks and risks first: a condition that asks for a flawed one is as it is for that reason.
        public IEnumerable<PathDiagnostic> Diagnostics() => [.. Marks(), .. graph.IsWhole ? Risks() : [], .. map.Scenes.SelectMany(OfScene),
            .. Conditions()];

        IEnumerable<PathDiagnostic> Marks()
        {
            var choices = map.Source.Scenes.SelectMany(scene => scene.Choices).ToList();
            foreach (var mark in choices.SelectMany(choice => choice.Sets.Select(set => set.Key).Concat(choice.Adds.Select(add => add.Key)))
                .Distinct())
            {
                if (map.Layout.Of(mark) is null)
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
            if (!story.Reached[scene.Index] || graph.IsWhole && coverage.WhereOpened(scene.Index) is null)
            {
                if (scene.When is { } when && said.Add(when.Source) && IsSettled(when.Source)) yield break;
                // What lies behind a scene that never opens, or behind play that goes round, is not opened for that reason.
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
                if (choice.When is not { } open || !graph.IsWhole || coverage.WhereHeld(open.Index) is not null) continue;
                if (said.Add(open.Source) && !IsSettled(open.Source))
                    yield return new(PathDiagnosticKind.ChoiceNeverOffered) { Scene = id, Choice = choice.Decision.Choice,
                        Condition = open.Source, Witness = Path(coverage.WhereFailed(open.Index)) };
            }
        }

        bool IsPassedOver(int scene) => coverage.WherePassedOver(scene) is not null;

        /// <summary>Whether the only ways to it have conditions that never hold: those are the flaw, then.</summary>
        bool IsBehindNever(CompiledScene scene) => graph.IsWhole && map.Scenes
            .SelectMany(from => from.Exits.Concat(from.Choices.SelectMany(choice => choice.Exits)))
            .Any(
                exit =>
                    exit.To == scene.Index && exit.When is { } when && coverage.WhereFailed(when.Index) is not null
                        && coverage.WhereHeld(when.Index) is null);

        /// <summary>Whether something always comes before it, on the same way, under a condition that never fails: that is the flaw,
        /// then.</summary>
        bool IsBehindAlways(CompiledScene scene) => graph.IsWhole
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

        /// <summary>Whether it asks for a flag that is never set, or for a risk of which it is always the same.</summary>
        bool IsSettled(Condition condition) =>
            condition.Asks.Any(
                asked => asked is Asked.Mark mark && never.Contains(mark.Id) || asked is Asked.Risk risk && settled.Contains(risk.Id));

        IEnumerable<PathDiagnostic> Conditions()
        {
            if (!graph.IsWhole) yield break;
            // That the last ending has a condition at all is said on reading.
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
            ulong told = 0, untold = 0;
            foreach (var end in graph.Ends)
            {
                told |= end.Told;
                untold |= end.Landed | end.Kept;
            }

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

        ImmutableArray<Decision>? Path(int[]? choices) =>
            choices is null ? null : [.. choices.Select(choice => map.Choices[choice].Decision)];
    }
}
