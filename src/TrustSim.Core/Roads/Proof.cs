using System.Collections.Immutable;
using System.Numerics;
using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Roads.Dilemmas;
using TrustSim.Core.Story;

namespace TrustSim.Core.Roads;

/// <summary>What a walk over all roads of a scenario has shown of it.</summary>
/// <param name="IsWhole">Whether every road was walked. If not, it says nothing of what never happens.</param>
/// <param name="Walked">Roads that were followed to their end, or to where they join others.</param>
/// <param name="Roads">How many roads there are; where not all were walked, at least how many.</param>
/// <param name="Flaws">In the order of the file.</param>
public sealed record Proof(bool IsWhole, long Walked, BigInteger Roads, ImmutableArray<Flaw> Flaws)
{
    /// <summary>Roads after which a walk stops unless told otherwise.</summary>
    public const long UsualMost = 1_000_000;

    /// <summary>Walks the roads.</summary>
    /// <param name="most">Roads after which the walk stops.</param>
    /// <param name="goOn">Asked now and then, with the roads walked so far, whether to go on; null: always.</param>
    public static Proof Of(Scenario scenario, long most = UsualMost, Func<long, bool>? goOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var graph = RoadGraph.Walk(CompiledScenario.Of(scenario), most, goOn, covers: true);
        Flaw[] found = [.. new Search(graph).Flaws(), .. graph.IsWhole ? new DilemmaSearch(graph).Flaws() : []];
        return new(graph.IsWhole, graph.Walked, graph.CountRoads()[^1], [.. Gauged(graph, found, most, goOn)]);
    }

    /// <summary>Says between what a condition found the things that it measures, where that is why it always holds or never. For that the roads are walked once more.</summary>
    static IEnumerable<Flaw> Gauged(RoadGraph graph, Flaw[] found, long most, Func<long, bool>? goOn)
    {
        var asked = found.Select(flaw => flaw.Condition).OfType<Condition>().ToHashSet();
        var gauged = graph.Map.Conditions.Where(condition => condition.Measures.Length > 0 && asked.Contains(condition.Source)).ToDictionary(condition => condition.Source, condition => condition.Index);
        if (gauged.Count == 0) return found;
        var coverage = RoadGraph.Walk(graph.Map, most, goOn, covers: true, gauged: [.. gauged.Values.Select(index => graph.Map.Conditions[index])]).Coverage!;
        return found.Select(flaw => flaw.Condition is { } condition && gauged.TryGetValue(condition, out var index) ? flaw with { Met = [.. coverage.MetBy(index).Where(met => met.Least <= met.Most)] } : flaw);
    }

    sealed class Search
    {
        readonly RoadGraph graph;
        readonly CompiledScenario map;
        readonly Coverage coverage;
        readonly StoryMap story;
        readonly HashSet<int> rounds;
        readonly HashSet<Condition> said = [];
        readonly HashSet<MarkId> never = [];
        readonly HashSet<RiskId> settled = [];

        public Search(RoadGraph graph)
        {
            this.graph = graph;
            (map, coverage) = (graph.Map, graph.Coverage!);
            story = new(map);
            rounds = [.. story.Rounds()];
        }

        // Marks and risks first: a condition that asks for a flawed one is as it is for that reason.
        public IEnumerable<Flaw> Flaws() => [.. Marks(), .. graph.IsWhole ? Risks() : [], .. map.Scenes.SelectMany(OfScene), .. Conditions()];

        IEnumerable<Flaw> Marks()
        {
            var choices = map.Source.Scenes.SelectMany(scene => scene.Choices).ToList();
            foreach (var mark in choices.SelectMany(choice => choice.Sets.Select(set => set.Key).Concat(choice.Adds.Select(add => add.Key))).Distinct())
            {
                if (map.Layout.Of(mark) is null)
                {
                    yield return new(FlawKind.MarkNeverAsked) { Mark = mark, Witness = map.Choices.Where(choice => Notes(choice.Source, mark)).Select(choice => Road(coverage.WhereTaken(choice.Index))).FirstOrDefault(road => road is not null) };
                }
                else if (choices.All(choice => choice.Adds.All(add => add.Key != mark) && !choice.Sets.Contains(new(mark, true))))
                {
                    never.Add(mark);
                    yield return new(FlawKind.FlagNeverYes) { Mark = mark };
                }
            }
        }

        IEnumerable<Flaw> OfScene(CompiledScene scene)
        {
            var id = scene.Source.Id;
            if (!story.Reached[scene.Index] || graph.IsWhole && coverage.WhereOpened(scene.Index) is null)
            {
                if (scene.When is { } when && said.Add(when.Source) && IsSettled(when.Source)) yield break;
                // What lies behind a scene that never opens, or behind play that goes round, is not opened for that reason.
                if (!story.Reached[scene.Index] && rounds.Count > 0) yield break;
                var isFirst = !story.Before[scene.Index].Any(before => before < scene.Index && coverage.WhereOpened(before) is null && !IsPassedOver(before));
                if (isFirst && !IsBehindNever(scene) && !IsBehindAlways(scene))
                {
                    var own = scene.When is { } asked && coverage.WhereFailed(asked.Index) is not null ? asked : null;
                    yield return new(scene.IsEnding ? FlawKind.EndingNeverReached : FlawKind.SceneNeverOpens)
                    {
                        Scene = id, Condition = own?.Source, Witness = own is null ? null : Road(coverage.WhereFailed(own.Index)),
                    };
                }

                yield break;
            }

            if (coverage.WhereNothingOpen(scene.Index) is { } nothing) yield return new(FlawKind.NothingOpen) { Scene = id, Witness = Road(nothing) };
            if (rounds.Contains(scene.Index))
                yield return new(FlawKind.GoesRound) { Scene = id, Witness = Road(coverage.WhereOpened(scene.Index)) };
            foreach (var choice in scene.Choices)
            {
                if (choice.When is not { } open || !graph.IsWhole || coverage.WhereHeld(open.Index) is not null) continue;
                if (said.Add(open.Source) && !IsSettled(open.Source)) yield return new(FlawKind.ChoiceNeverOffered) { Scene = id, Choice = choice.Decision.Choice, Condition = open.Source, Witness = Road(coverage.WhereFailed(open.Index)) };
            }
        }

        bool IsPassedOver(int scene) => coverage.WherePassedOver(scene) is not null;

        /// <summary>Whether the only ways to it have conditions that never hold: those are the flaw, then.</summary>
        bool IsBehindNever(CompiledScene scene) => graph.IsWhole && map.Scenes
            .SelectMany(from => from.Exits.Concat(from.Choices.SelectMany(choice => choice.Exits)))
            .Any(exit => exit.To == scene.Index && exit.When is { } when && coverage.WhereFailed(when.Index) is not null && coverage.WhereHeld(when.Index) is null);

        /// <summary>Whether something always comes before it, on the same way, under a condition that never fails: that is the flaw, then.</summary>
        bool IsBehindAlways(CompiledScene scene) => graph.IsWhole
            && (story.Before[scene.Index].Any(before => map.Scenes[before] is { When: { } when } passed && HoldsAlways(when) && passed.Exits.Any(exit => exit.To == scene.Index))
            || map.Scenes.SelectMany(from => from.Choices.Select(choice => choice.Exits).Append(from.Exits))
                .Any(exits => exits.SkipWhile(exit => exit.When is not { } when || !HoldsAlways(when)).Any(exit => exit.To == scene.Index)));

        bool HoldsAlways(CompiledCondition condition) => coverage.WhereHeld(condition.Index) is not null && coverage.WhereFailed(condition.Index) is null;

        /// <summary>Whether it asks for a flag that is never set, or for a risk of which it is always the same.</summary>
        bool IsSettled(Condition condition) => condition.Asks.Any(asked => asked is Asked.Mark mark && never.Contains(mark.Id) || asked is Asked.Risk risk && settled.Contains(risk.Id));

        IEnumerable<Flaw> Conditions()
        {
            if (!graph.IsWhole) yield break;
            // That the last ending has a condition at all is said on reading.
            if (map.Scenes[^1] is { IsEnding: true, When: { } last }) said.Add(last.Source);
            foreach (var condition in map.Conditions)
            {
                if (said.Contains(condition.Source) || IsSettled(condition.Source)) continue;
                var (held, failed) = (coverage.WhereHeld(condition.Index), coverage.WhereFailed(condition.Index));
                if (held is null == failed is null) continue;
                yield return new(held is null ? FlawKind.ConditionNever : FlawKind.ConditionAlways) { Condition = condition.Source, Witness = Road(held ?? failed) };
            }
        }

        IEnumerable<Flaw> Risks()
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
                yield return new(isTold ? FlawKind.RiskAlwaysTold : FlawKind.RiskNeverTold) { Risk = map.Source.Risks[i].Id };
            }
        }

        static bool Notes(Choice choice, MarkId mark) => choice.Sets.Any(set => set.Key == mark) || choice.Adds.Any(add => add.Key == mark);

        ImmutableArray<Decision>? Road(int[]? choices) => choices is null ? null : [.. choices.Select(choice => map.Choices[choice].Decision)];
    }
}
