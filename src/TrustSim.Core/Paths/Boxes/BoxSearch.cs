namespace TrustSim.Core.Paths.Boxes;

/// <summary>Looks for what no path does, with boxes that hold all states of each question.</summary>
sealed class BoxSearch
{
    // More visits of a scene than a story of doors that open once has.
    const int Often = 12;

    // Steps after which a story does not end soon.
    const int Few = 2_000;

    readonly CompiledScenario map;
    readonly Corners corners;
    readonly BoxJoin join;
    readonly Lives lives;
    readonly Func<bool> shouldContinue;
    readonly Rounds rounds;

    /// <param name="shouldContinue">Called now and then; false stops.</param>
    public BoxSearch(CompiledScenario map, Func<bool> shouldContinue)
    {
        (this.map, this.shouldContinue) = (map, shouldContinue);
        corners = new(map.Layout, map.Risks.Length);
        join = new(map, corners);
        (lives, rounds) = (new(map), new(map, Often));
        // Whoever can open each door once comes back a few times only, and then nothing has to be cut off.
        IsEndless = rounds.AreAny && (Everything(1, Few) is null || rounds.WasCutOff);
        if (IsEndless) rounds = new(map, Rounds.UsualVisits);
    }

    /// <summary>Whether the story can come back to a scene without an end.</summary>
    public bool IsEndless { get; }

    /// <summary>Whether the story can come to a scene more often than <see cref="MostVisits"/>; nothing is known of what comes
    /// after.</summary>
    public bool WasCutOff => rounds.WasCutOff;

    /// <summary>Most visits of a scene.</summary>
    public int MostVisits => rounds.Most;

    /// <summary>What may be, with as many boxes a scene; null where it was stopped, or where paths have no end.</summary>
    /// <param name="steps">Most boxes to go on from.</param>
    public BoxFacts? Everything(int boxes, int steps = int.MaxValue)
    {
        var may = new BoxFacts(map);
        var stepper = new BoxStepper(map, corners, rounds, may);
        var now = stepper.Start();
        for (stepper.Number = 1; now.Count > 0; stepper.Number++)
        {
            if (stepper.Number > Counting.PathWalk.Longest || Next(stepper, may, now, boxes, ref steps) is not { } next) return null;
            now = next;
        }

        return may.IsOverfull ? null : may;
    }

    /// <summary>Whether the answer to a question is no: branch and bound, with as many boxes a scene at most.</summary>
    /// <returns>Whether that is proved.</returns>
    public bool IsNever(Question question, int boxes)
    {
        var may = new BoxFacts(map);
        var stepper = new BoxStepper(map, corners, rounds, may);
        var leads = lives.LeadTo(question);
        var (now, steps) = (stepper.Start(), int.MaxValue);
        for (stepper.Number = 1; now.Count > 0; stepper.Number++)
        {
            if (may[question] || stepper.Number > Counting.PathWalk.Longest
                || Next(stepper, may, now, boxes, ref steps) is not { } next) return false;
            now = [];
            foreach (var (scene, box) in next)
            {
                if (map.IsEnd(scene) || !leads[scene]) continue;
                if (!shouldContinue()) return false;
                if (MayYet(question, box, scene, stepper.Number, leads)) now.Add((scene, box));
            }
        }

        return !may[question] && !may.IsOverfull;
    }

    /// <summary>Whether the answer may still become yes, with one box a scene from here on.</summary>
    bool MayYet(Question question, Box from, int start, int number, bool[] leads)
    {
        var may = new BoxFacts(map);
        var stepper = new BoxStepper(map, corners, rounds, may);
        List<(int Scene, Box Box)> now = [(start, from.Copy())];
        for (stepper.Number = number + 1; now.Count > 0; stepper.Number++)
        {
            if (stepper.Number > Counting.PathWalk.Longest) return true;
            var next = new List<(int Scene, Box Box)>();
            foreach (var (scene, group) in Groups(now))
            {
                if (!leads[scene]) continue;
                Expand(stepper, join.Join(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(group)), scene, next);
                if (may[question] || may.IsOverfull || !shouldContinue()) return true;
            }

            now = next;
        }

        return false;
    }

    /// <summary>The boxes one decision later, from a few boxes a scene.</summary>
    /// <param name="steps">Most boxes to go on from.</param>
    /// <returns>Null where it was stopped, or nothing is known any more.</returns>
    List<(int Scene, Box Box)>? Next(BoxStepper stepper, BoxFacts may, List<(int Scene, Box Box)> now, int boxes, ref int steps)
    {
        var next = new List<(int Scene, Box Box)>();
        foreach (var (scene, group) in Groups(now))
        {
            foreach (var box in join.Reduce(group, boxes))
            {
                if (!shouldContinue() || steps-- == 0) return null;
                Expand(stepper, box, scene, next);
                if (may.IsOverfull) return null;
            }

            next = Fewer(next, boxes);
        }

        return next;
    }

    void Expand(BoxStepper stepper, Box box, int scene, List<(int Scene, Box Box)> next)
    {
        var first = next.Count;
        foreach (var choice in map.Scenes[scene].Choices)
        {
            var truth = stepper.Ask(choice.When, box, scene);
            if (!truth.MayHold) continue;
            var part = stepper.Assumed(choice.When, truth, box, true, scene);
            stepper.Decide(ReferenceEquals(part, box) ? box.Copy() : part, choice, next);
        }

        for (var i = first; i < next.Count; i++)
        {
            if (!map.IsEnd(next[i].Scene)) lives.Forget(next[i].Box, next[i].Scene);
        }
    }

    /// <summary>Joins boxes before there are too many to hold.</summary>
    List<(int Scene, Box Box)> Fewer(List<(int Scene, Box Box)> boxes, int most) => boxes.Count <= 8 * most + 64 ? boxes
        : [.. Groups(boxes).SelectMany(group => join.Reduce(group.Boxes, most).Select(box => (group.Scene, box)))];

    /// <summary>The boxes at questions, by scene, by who is in the team and by what has opened how often.</summary>
    IEnumerable<(int Scene, List<Box> Boxes)> Groups(List<(int Scene, Box Box)> boxes) => boxes.Where(at => !map.IsEnd(at.Scene))
        .GroupBy(at => (at.Scene, map.Layout.Presence(at.Box.Worst), at.Box.Visits), at => at.Box)
        .Select(group => (group.Key.Scene, group.ToList())).ToList();
}
