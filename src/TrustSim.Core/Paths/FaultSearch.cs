using TrustSim.Core.Paths.Boxes;

namespace TrustSim.Core.Paths;

/// <summary>Finds what always happens or never does, from what is known of all paths.</summary>
sealed class FaultSearch
{
    readonly Evidence evidence;
    readonly CompiledScenario map;
    readonly Coverage coverage;
    readonly StoryMap story;
    readonly HashSet<int> rounds;
    readonly HashSet<Condition> said = [];
    readonly HashSet<MarkId> never = [];
    readonly HashSet<RiskId> settled = [];

    public FaultSearch(Evidence evidence)
    {
        this.evidence = evidence;
        (map, coverage) = (evidence.Map, evidence.Coverage);
        story = new(map);
        rounds = [.. story.Rounds()];
    }

    // Marks and risks come first: a condition that asks for one with a diagnostic follows from that diagnostic.
    public IEnumerable<PathDiagnostic> Diagnostics()
    {
        PathDiagnostic[] found = [.. Marks(), .. Risks(), .. map.Scenes.SelectMany(OfScene), .. Conditions()];
        return found.Select(Gauged).Select(Limited);
    }

    /// <summary>Adds the range of each quantity of a condition that always or never holds because of its quantities.</summary>
    PathDiagnostic Gauged(PathDiagnostic found) => found.Condition is not { } condition ? found : found with
    {
        // One condition may stand in several places.
        Met = [.. Ranges(map.Conditions.Where(each => each.Source == condition).SelectMany(evidence.MetBy))],
        IsBounded = !evidence.IsWhole,
    };

    /// <summary>Says up to where something is proved.</summary>
    PathDiagnostic Limited(PathDiagnostic found) => found.Kind is PathDiagnosticKind.MarkNeverAsked or PathDiagnosticKind.FlagNeverYes
        or PathDiagnosticKind.NothingOpen or PathDiagnosticKind.GoesRound or PathDiagnosticKind.NotKnown ? found
            : found with { Visits = evidence.Visits };

    static IEnumerable<Met> Ranges(IEnumerable<Met> met) =>
        met.GroupBy(one => one.Name).Select(group => group.Aggregate((one, other) => one.With(other)));

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
        if (!story.Reached[scene.Index] || evidence.IsNever(QuestionKind.Opens, scene.Index))
        {
            if (scene.When is { } when && said.Add(when.Source) && IsSettled(when.Source)) yield break;
            // Scenes behind one that never opens, or behind a cycle, stay closed for that reason.
            if (!story.Reached[scene.Index] && rounds.Count > 0) yield break;
            var isFirst =
                !story.Before[scene.Index]
                    .Any(before => before < scene.Index && evidence.IsNever(QuestionKind.Opens, before) && !IsPassedOver(before));
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
            if (choice.When is not { } open || !evidence.IsNever(QuestionKind.Holds, open.Index)) continue;
            if (said.Add(open.Source) && !IsSettled(open.Source))
                yield return new(PathDiagnosticKind.ChoiceNeverOffered) { Scene = id, Choice = choice.Decision.Choice,
                    Condition = open.Source, Witness = Path(coverage.WhereFailed(open.Index)) };
        }

        foreach (var choice in scene.Choices)
        {
            if (coverage.WhereTaken(choice.Index) is not { } taken) continue;
            if (map.Layout.IsInMotion)
            {
                foreach (var member in evidence.MissedBy(choice))
                    yield return new(PathDiagnosticKind.NobodyThere)
                    {
                        Scene = id, Choice = choice.Decision.Choice, Member = member, Witness = Path(taken),
                    };
            }

            foreach (var repair in choice.Repairs.Where(evidence.RepairsNever))
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
    bool IsBehindNever(CompiledScene scene) => map.Scenes
        .SelectMany(from => from.Exits.Concat(from.Choices.SelectMany(choice => choice.Exits)))
        .Any(exit => exit.To == scene.Index && exit.When is { } when && evidence.FailsAlways(when));

    /// <summary>Whether a condition that always holds precedes the scene on the same way: that condition gets the diagnostic.</summary>
    bool IsBehindAlways(CompiledScene scene) => story.Before[scene.Index]
            .Any(
                before =>
                    map.Scenes[before] is { When: { } when } passed && evidence.HoldsAlways(when)
                        && passed.Exits.Any(exit => exit.To == scene.Index))
        || map.Scenes.SelectMany(from => from.Choices.Select(choice => choice.Exits).Append(from.Exits))
            .Any(exits => exits.SkipWhile(exit => exit.When is not { } when || !evidence.HoldsAlways(when))
                .Any(exit => exit.To == scene.Index));

    /// <summary>Whether the condition asks for a flag that nothing sets, or for a risk whose outcome never varies.</summary>
    bool IsSettled(Condition condition) =>
        condition.Asks.Any(
            asked => asked is Asked.Mark mark && never.Contains(mark.Id) || asked is Asked.Risk risk && settled.Contains(risk.Id));

    IEnumerable<PathDiagnostic> Conditions()
    {
        // The reader reports an ending in last place that has a condition.
        if (map.Scenes[^1] is { IsEnding: true, When: { } last }) said.Add(last.Source);
        foreach (var condition in map.Conditions)
        {
            if (condition.Source.IsImplied || said.Contains(condition.Source) || IsSettled(condition.Source)) continue;
            if (evidence.FailsAlways(condition))
                yield return new(PathDiagnosticKind.ConditionNever) { Condition = condition.Source,
                    Witness = Path(coverage.WhereFailed(condition.Index)) };
            else if (evidence.HoldsAlways(condition))
                yield return new(PathDiagnosticKind.ConditionAlways) { Condition = condition.Source,
                    Witness = Path(coverage.WhereHeld(condition.Index)) };
            else if (evidence.IsOpen(QuestionKind.Holds, condition.Index)) yield return NotKnown(condition, canHold: true);
            else if (evidence.IsOpen(QuestionKind.Fails, condition.Index)) yield return NotKnown(condition, canHold: false);
        }
    }

    PathDiagnostic NotKnown(CompiledCondition condition, bool canHold) => new(PathDiagnosticKind.NotKnown)
    {
        Condition = condition.Source, CanHold = canHold, Tried = [.. evidence.TriedBy(condition)],
    };

    IEnumerable<PathDiagnostic> Risks()
    {
        for (var i = 0; i < map.Risks.Length; i++)
        {
            var (isTold, isUntold) = (!evidence.IsNever(QuestionKind.IsTold, i), !evidence.IsNever(QuestionKind.IsUntold, i));
            if (isTold == isUntold || evidence.IsOpen(isTold ? QuestionKind.IsTold : QuestionKind.IsUntold, i)) continue;
            settled.Add(map.Source.Risks[i].Id);
            yield return new(
                isTold ? PathDiagnosticKind.RiskAlwaysTold : PathDiagnosticKind.RiskNeverTold) { Risk = map.Source.Risks[i].Id };
        }
    }

    static bool Notes(Choice choice, MarkId mark) => choice.Sets.Any(set => set.Key == mark) || choice.Adds.Any(add => add.Key == mark);

    ImmutableArray<Decision>? Path(int[]? choices) =>
        choices is null ? null : map.DecisionsOf(choices);
}
