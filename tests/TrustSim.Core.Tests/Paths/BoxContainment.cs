using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Boxes;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>
/// Takes single steps from boxes around real states: every real step must end in one of the boxes that come of it. Since boxes are joined
/// by the same means, all boxes then hold all paths.
/// </summary>
sealed class BoxContainment
{
    const double Rounding = 1e-8;
    const double MostScar = 45;

    readonly CompiledScenario map;
    readonly StateLayout layout;
    readonly PathExplorer explorer;
    readonly Corners corners;
    readonly BoxStepper stepper;
    readonly DeterministicRandom random;

    /// <param name="turned">The number whose direction is turned round; null: none.</param>
    public BoxContainment(Scenario scenario, ulong seed, string? turned = null)
    {
        map = CompiledScenario.From(scenario);
        (layout, explorer, random) = (map.Layout, new(map), new(seed));
        corners = new(layout, map.Risks.Length, turned);
        stepper = new(map, corners, new(map, Rounds.UsualVisits), new(map));
    }

    /// <summary>Number of steps looked at.</summary>
    public int Steps { get; private set; }

    /// <summary>What the first step outside its boxes did; null where every step stayed inside.</summary>
    public string? FirstOutside(int paths)
    {
        foreach (var group in States(paths).GroupBy(state => (state.Scene, layout.Presence(state.State.Values))))
        {
            List<Real> all = [.. group];
            foreach (var count in (int[])[1, 2, 4, 16])
            {
                List<Real> some = [.. Enumerable.Range(0, Math.Min(count, all.Count)).Select(_ => all[(int)(random.Next() * all.Count)])];
                if (Outside(group.Key.Scene, some) is { } why) return why;
            }
        }

        return null;
    }

    IEnumerable<Real> States(int paths)
    {
        for (var i = 0; i < paths; i++)
        {
            var state = map.Open();
            var scene = explorer.Start(state);
            var path = new List<int>();
            var plants = i % 2 == 1;
            while (scene != PathExplorer.Nowhere && !map.Scenes[scene].IsEnding && path.Count < 8)
            {
                if (plants) Plant(state);
                yield return new(scene, Copy(state), [.. path]);
                List<CompiledChoice> open = [.. map.Scenes[scene].Choices.Where(choice => explorer.IsOpen(state, choice))];
                var choice = open[(int)(random.Next() * open.Count)];
                path.Add(choice.Index);
                state = Copy(state);
                scene = explorer.Decide(state, choice);
            }
        }
    }

    /// <summary>Scars are rare and matter much.</summary>
    void Plant(PathState state)
    {
        for (var person = 0; person < layout.People; person++)
        {
            if (!layout.IsHere(state.Values, person)) continue;
            ref var scar = ref state.Values[layout.Scar + person];
            scar = Math.Max(scar, random.Next() * MostScar);
            ref var trust = ref state.Values[layout.Trust + person];
            trust = Math.Min(trust, 100 - scar);
        }
    }

    string? Outside(int scene, List<Real> some)
    {
        // Real paths of any length come together, so a breach is told by its act and its decision.
        Box[] boxes = [.. some.Select(BoxOf)];
        var hull = new BoxJoin(map, corners).Join(boxes);
        foreach (var choice in map.Scenes[scene].Choices.Where(choice => choice.When is null))
        {
            var reached = new List<(int Scene, Box Box)>();
            stepper.Number = Fresh;
            stepper.Decide(hull.Copy(), choice, reached);
            foreach (var real in some)
            {
                var after = Copy(real.State);
                var to = explorer.Decide(after, choice);
                Steps++;
                var ids = Ids(real.Path).Concat(Acts(choice, Fresh)).ToList();
                List<string?> reasons = [.. reached.Where(at => at.Scene == to).Select(at => WhyNot(at.Box, after, ids))];
                if (!reasons.Contains(null))
                    return $"{choice.Decision}: {(reasons.Count == 0 ? "no box there" : string.Join(" | ", reasons.Distinct().Take(2)))}";
            }
        }

        return null;
    }

    // Beyond the number of any decision taken before.
    const int Fresh = 1_000;

    Box BoxOf(Real real)
    {
        var box = stepper.From(real.State);
        var at = 0;
        foreach (var id in Ids(real.Path))
        {
            double[] row = real.State.Breaches[at..(at + layout.BreachSize)];
            box.Breaches = box.Breaches.Add(new(id, map.Choices[id.Choice].Acts[id.Act], true, row, row));
            at += layout.BreachSize;
        }

        at.ShouldBe(real.State.Length);
        return box;
    }

    IEnumerable<(int Choice, int Act, int Decision)> Ids(int[] path) =>
        path.SelectMany((choice, number) => Acts(map.Choices[choice], number));

    static IEnumerable<(int Choice, int Act, int Decision)> Acts(CompiledChoice choice, int number) => choice.Acts.Index()
        .Where(act => act.Item.IsRemembered).Select(act => (choice.Index, act.Index, number));

    string? WhyNot(Box box, PathState state, List<(int, int, int)> ids)
    {
        var kept = 1.0 + (int)RiskOutcome.Kept;
        for (var risk = 0; risk < map.Risks.Length; risk++)
        {
            var outcome = state.Values[layout.Outcome + risk];
            if ((box.Outcomes[risk] >> (int)outcome & 1) == 0) return $"the outcome of {map.Source.Risks[risk].Id}";
            if (outcome == kept && !(IsIn(layout.Quiet + risk) && IsIn(layout.Due + risk))) return "what was heard";
        }

        for (var at = 0; at < layout.Size; at++)
        {
            if (at >= layout.Quiet && at < layout.Order + map.Risks.Length || IsIn(at)) continue;
            return $"number {at}: {state.Values[at]:R} not in {corners.Low(box, at):R} to {corners.High(box, at):R}";
        }

        foreach (var breach in box.Breaches.Where(breach => breach.IsSure))
        {
            if (!ids.Contains(breach.Id)) return $"breach {breach.Id} is not sure";
        }

        foreach (var (number, id) in ids.Index())
        {
            if (box.Breaches.FirstOrDefault(breach => breach.Id == id) is not { } breach) return $"breach {id} is missing";
            foreach (var row in layout.BreachRows.Prepend(StateLayout.BreachWeek))
            {
                for (var i = row; i < row + (row == StateLayout.BreachWeek ? 1 : layout.People); i++)
                {
                    var value = state.Breaches[number * layout.BreachSize + i];
                    if (value < breach.Least[i] - Rounding || value > breach.Most[i] + Rounding)
                        return $"breach {id}, number {i}: {value:R} not in {breach.Least[i]:R} to {breach.Most[i]:R}";
                }
            }
        }

        return null;

        bool IsIn(int at) => (Value: state.Values[at], Low: corners.Low(box, at), High: corners.High(box, at)) is var (value, low, high)
            && (value == low || value == high || value >= low - Rounding && value <= high + Rounding);
    }

    PathState Copy(PathState state)
    {
        var copy = new PathState(layout);
        copy.CopyFrom(state);
        if (copy.Length > 0) copy.OwnBreaches();
        return copy;
    }

    sealed record Real(int Scene, PathState State, int[] Path);
}
