namespace TrustSim.Core.Paths.Boxes;

/// <content>Follows the story from scene to scene.</content>
sealed partial class BoxStepper
{
    /// <param name="passed">Scenes passed over since the last one that opened.</param>
    void Follow(Box box, CompiledExit[] exits, int at, int passed, List<(int Scene, Box Box)> reached)
    {
        foreach (var exit in exits)
        {
            var truth = Ask(exit.When, box, at);
            if (truth.MayHold) Enter(Assumed(exit.When, truth, box, true, at), exit.To, at, passed, reached);
            if (!truth.MayFail) return;
            box = Assumed(exit.When, truth, box, false, at);
        }

        End(box);
        reached.Add((PathExplorer.Nowhere, box));
    }

    void Enter(Box box, int to, int at, int passed, List<(int Scene, Box Box)> reached)
    {
        // Passing over changes nothing: whatever passes over a scene twice never stops, and no playthrough does that.
        if (passed > map.Scenes.Length) return;
        may.IsOverfull |= inARow >= MostInARow || reached.Count - begun >= MostReached;
        if (may.IsOverfull) return;
        inARow++;
        Open(box, to, at, passed, reached);
        inARow--;
    }

    void Open(Box box, int to, int at, int passed, List<(int Scene, Box Box)> reached)
    {
        var scene = map.Scenes[to];
        var truth = Ask(scene.When, box, to);
        if (truth.MayFail)
        {
            may.PassedOver[to] = true;
            Follow(Assumed(scene.When, truth, box, false, to), scene.Exits, at, passed + 1, reached);
        }

        if (!truth.MayHold) return;
        var part = Assumed(scene.When, truth, box, true, to);
        if (!rounds.Visit(part, to)) return;
        foreach (var one in Open(part, scene))
        {
            if (scene.IsEnding)
            {
                End(one);
                reached.Add((to, one));
                continue;
            }

            bool mayAsk = false, asks = false;
            foreach (var choice in scene.Choices)
            {
                var isOpen = Ask(choice.When, one, to);
                mayAsk |= isOpen.MayHold;
                asks |= !isOpen.MayFail;
            }

            if (mayAsk) reached.Add((to, asks ? one : one.Copy()));
            if (asks) continue;
            if (scene.Choices.Length > 0) may.NothingOpen[to] = true;
            Follow(one, scene.Exits, to, 0, reached);
        }
    }

    /// <summary>The part of the box in which the condition holds, or fails.</summary>
    public Box Assumed(CompiledCondition? condition, Truth truth, Box box, bool holds, int scene)
    {
        if (!truth.IsOpen) return box;
        var part = box.Copy();
        Conditions.Assume(condition!.Source.Root, holds, part, scene);
        return part;
    }

    List<Box> Open(Box first, CompiledScene scene)
    {
        List<Box> boxes = [first];
        for (var week = 0; week < scene.Source.Later; week++)
        {
            var next = new List<Box>();
            foreach (var box in boxes)
            {
                box.Worst[layout.Week]++;
                box.Best[layout.Week]++;
                Pass(box, null, next);
            }

            boxes = next.Count <= MostAfterAWeek ? next
                : [.. next.GroupBy(box => Convert.ToHexString(box.Outcomes)).Select(alike => join.Join([.. alike]))];
        }

        foreach (var (risk, lands, begins) in scene.Risks)
        {
            if (lands) Part(boxes, risk, Bit(RiskOutcome.Kept), box => Settle(box, risk, RiskOutcome.Landed, map.Risks[risk].Landed));
            if (begins) Part(boxes, risk, NotBegun, box => Begin(box, risk));
        }

        may.Opened[scene.Index] = true;
        foreach (var box in boxes)
        {
            if (layout.IsInMotion) ComeAndGo(box, scene);
            if (scene.Visits >= 0)
            {
                box.Worst[scene.Visits]++;
                box.Best[scene.Visits]++;
            }

            foreach (var line in scene.Lines) Ask(line, box, scene.Index);
        }

        return boxes;
    }

    /// <summary>Does something to the part of each box in which a risk has an outcome.</summary>
    static void Part(List<Box> boxes, int risk, byte outcome, Action<Box> act)
    {
        for (int i = 0, count = boxes.Count; i < count; i++)
        {
            var outcomes = boxes[i].Outcomes[risk];
            if ((outcomes & outcome) == 0) continue;
            if (outcomes != outcome)
            {
                var rest = boxes[i].Copy();
                rest.Outcomes[risk] = (byte)(outcomes & ~outcome);
                boxes.Add(rest);
            }

            act(boxes[i]);
        }
    }

    void Begin(Box box, int risk)
    {
        foreach (var values in (ReadOnlySpan<double[]>)[box.Worst, box.Best])
        {
            values[layout.Quiet + risk] = 1;
            values[layout.Due + risk] = values[layout.Week] + map.Risks[risk].DueWeeks;
        }

        box.Outcomes[risk] = Bit(RiskOutcome.Kept);
    }

    void ComeAndGo(Box box, CompiledScene scene)
    {
        foreach (var person in scene.Leaving)
        {
            if (layout.IsHere(box.Worst, person)) box.Breaches = [.. box.Breaches.Select(breach => Without(breach, person))];
        }

        explorer.ComeAndGo(box.Worst, scene);
        explorer.ComeAndGo(box.Best, scene);
    }

    BoxedBreach Without(BoxedBreach breach, int person)
    {
        double[] least = [.. breach.Least], most = [.. breach.Most];
        foreach (var row in layout.BreachRows) least[row + person] = most[row + person] = 0;
        return breach with { Least = least, Most = most };
    }

    void End(Box box)
    {
        may.Ended(box);
        for (var risk = 0; risk < box.Outcomes.Length; risk++) may.Untold[risk] |= (box.Outcomes[risk] & Bit(RiskOutcome.Kept)) != 0;
    }
}
