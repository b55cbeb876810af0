namespace TrustSim.Core.Paths.Boxes;

/// <summary>What can still matter from each scene on.</summary>
sealed class Lives
{
    readonly CompiledScenario map;
    readonly HashSet<int>[] ahead;
    readonly int[][] dead;
    readonly bool[][] mends;
    readonly bool[][] asks;

    public Lives(CompiledScenario map)
    {
        this.map = map;
        var layout = map.Layout;
        int[][] next =
        [
            .. map.Scenes.Select(scene => scene.Exits.Concat(scene.Choices.SelectMany(choice => choice.Exits))
                .Select(exit => exit.To).Distinct().ToArray()),
        ];
        ahead = [.. map.Scenes.Select(scene => Ahead(scene.Index, next))];
        var firstFact = layout.Order + map.Risks.Length;
        (dead, mends, asks) = (new int[next.Length][], new bool[next.Length][], new bool[next.Length][]);
        for (var scene = 0; scene < next.Length; scene++)
        {
            List<CompiledScene> later = [.. ahead[scene].Select(index => map.Scenes[index])];
            List<Asked> asked = [.. later.SelectMany(ConditionsOf).SelectMany(condition => condition.Source.Asks).Distinct()];
            HashSet<int> alive = [.. asked.SelectMany(one => PlacesOf(one, later))];
            dead[scene] = [.. Enumerable.Range(firstFact, layout.Facts - firstFact).Where(at => !alive.Contains(at))];
            mends[scene] = [.. TrustKeyTable.All.Select(key =>
                later.Any(one => one.Choices.Any(choice => choice.Repairs.Any(repair => repair.Source.Of == key))))];
            asks[scene] = [.. map.Source.Risks.Select((risk, i) =>
                asked.Contains(new Asked.Risk(risk.Id)) || later.Any(one => one.Risks.Any(each => each.Risk == i && each.Begins)))];
        }
    }

    /// <summary>Forgets what no later scene asks for, so that boxes that differ in nothing else are alike.</summary>
    public void Forget(Box box, int scene)
    {
        foreach (var at in dead[scene]) box.Worst[at] = box.Best[at] = 0;
        for (var risk = 0; risk < box.Outcomes.Length; risk++)
        {
            // A risk that is no longer kept moves nothing.
            if (!asks[scene][risk] && (box.Outcomes[risk] & BoxStepper.Bit(RiskOutcome.Kept)) == 0)
                box.Outcomes[risk] = BoxStepper.Bit(RiskOutcome.Told);
        }

        if (box.Breaches.Any(breach => !mends[scene][breach.Act.Habit]))
            box.Breaches = box.Breaches.RemoveAll(breach => !mends[scene][breach.Act.Habit]);
    }

    /// <summary>For each scene, whether a question can still be answered from it on.</summary>
    public bool[] LeadTo(Question question)
    {
        HashSet<int> answering = [.. map.Scenes.Where(scene => Answers(scene, question)).Select(scene => scene.Index)];
        return [.. ahead.Select(answering.Overlaps)];
    }

    static bool Answers(CompiledScene scene, Question question) => question.Kind switch
    {
        QuestionKind.Holds or QuestionKind.Fails => ConditionsOf(scene).Any(condition => condition.Index == question.Index),
        QuestionKind.Opens or QuestionKind.NothingOpen => scene.Index == question.Index,
        QuestionKind.IsTaken => scene.Choices.Any(choice => choice.Index == question.Index),
        // Whoever knows a risk may tell it in any week.
        QuestionKind.IsTold or QuestionKind.IsUntold => true,
    };

    static IEnumerable<CompiledCondition> ConditionsOf(CompiledScene scene) => scene.Lines
        .Concat(scene.Choices.SelectMany(choice => choice.After.Concat(choice.Exits.Select(exit => exit.When).Append(choice.When)))
            .Concat(scene.Exits.Select(exit => exit.When)).Append(scene.When).OfType<CompiledCondition>());

    IEnumerable<int> PlacesOf(Asked asked, List<CompiledScene> ahead) => asked switch
    {
        Asked.Mark mark => [map.Layout.IndexOf(mark.Id)!.Value],
        Asked.Choice choice => [map.Layout.IndexOf(choice.Decision)!.Value],
        Asked.Visits { Scene: { } scene } => [map.Layout.IndexOf(scene)!.Value],
        Asked.Visits => ahead.Select(scene => scene.Visits).Where(at => at >= 0),
        Asked.Risk => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The scene itself, and all that can come after it.</summary>
    static HashSet<int> Ahead(int start, int[][] next)
    {
        var (reached, open) = (new HashSet<int>(), new Stack<int>([start]));
        while (open.TryPop(out var scene))
        {
            if (!reached.Add(scene)) continue;
            foreach (var to in next[scene]) open.Push(to);
        }

        return reached;
    }
}
