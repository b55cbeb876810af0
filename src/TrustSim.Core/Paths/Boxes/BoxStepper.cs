namespace TrustSim.Core.Paths.Boxes;

/// <summary>
/// Takes decisions on boxes. Both corners go through the formulas of <see cref="PathExplorer"/>; only where a law has no direction do the
/// bounds stand here: breaches, repairs, and whether a risk is told.
/// </summary>
/// <param name="rounds">Says which scenes can open again, and up to which visit to follow them.</param>
/// <param name="may">Notes everything that may be.</param>
sealed partial class BoxStepper(CompiledScenario map, Corners corners, Rounds rounds, BoxFacts may)
{
    const double Margin = BoxConditions.Margin;
    const byte NotBegun = 1;

    // Scenes in a row without a question, and boxes that one decision leads to.
    const int MostInARow = 400;
    const int MostReached = 4_000;

    // Boxes after one week, above which to join those of equal outcomes.
    const int MostAfterAWeek = 32;

    readonly StateLayout layout = map.Layout;
    readonly Laws laws = map.Laws;
    readonly PathExplorer explorer = new(map);
    readonly BoxJoin join = new(map, corners);
    int inARow;
    int begun;

    /// <summary>The bit of an outcome in <see cref="Box.Outcomes"/>.</summary>
    public static byte Bit(RiskOutcome outcome) => (byte)(1 << 1 + (int)outcome);

    public BoxConditions Conditions { get; } = new(map, corners);

    /// <summary>The number of decisions so far, which tells breaches by the same act apart.</summary>
    public int Number { get; set; }

    /// <summary>A box that holds this state alone.</summary>
    public Box From(PathState state)
    {
        var outcomes = new byte[map.Risks.Length];
        var values = (double[])state.Values.Clone();
        for (var risk = 0; risk < outcomes.Length; risk++)
        {
            outcomes[risk] = (byte)(1 << (int)values[layout.Outcome + risk]);
            values[layout.Outcome + risk] = values[layout.Order + risk] = 0;
        }

        values[layout.Begun] = 0;
        return new(values, (double[])values.Clone(), outcomes, [], rounds.NoVisits);
    }

    /// <summary>The boxes at the first question, each with the scene that asks or the ending.</summary>
    public List<(int Scene, Box Box)> Start()
    {
        var reached = new List<(int, Box)>();
        begun = 0;
        var first = From(map.Open());
        first.IsExact = true;
        Enter(first, map.Start, -1, 0, reached);
        return reached;
    }

    /// <summary>Takes a decision, whatever its condition.</summary>
    /// <param name="reached">Takes the boxes at the next questions and at ends.</param>
    public void Decide(Box box, CompiledChoice choice, List<(int Scene, Box Box)> reached)
    {
        may.Taken[choice.Index] = true;
        begun = reached.Count;
        box.IsExact = false;
        if (layout.IsInMotion) may.Aimed(choice, box.Worst);
        box.Worst[layout.Week]++;
        box.Best[layout.Week]++;
        if (choice.Clarity is { } clarity)
        {
            var push = choice.Source.Effects.Clarity!;
            foreach (var values in (ReadOnlySpan<double[]>)[box.Worst, box.Best])
                values[layout.Clarity] += Formulas.ClarityMoved(laws, values[layout.Clarity], push.Up, push.Strength);
            Do(box, clarity, (choice.Index, -1, Number));
        }

        foreach (var repair in choice.Repairs) Do(box, repair);
        for (var i = 0; i < choice.Acts.Length; i++) Do(box, choice.Acts[i], (choice.Index, i, Number));
        var passed = new List<Box>();
        if (choice.Source.Effects.SameWeek)
        {
            explorer.Stay(box.Worst, choice.Work);
            explorer.Stay(box.Best, choice.Work);
            passed.Add(box);
        }
        else Pass(box, choice.Work, passed);

        foreach (var one in passed)
        {
            foreach (var (at, adds, value) in choice.Marks)
            {
                one.Worst[at] = adds ? one.Worst[at] + value : value;
                one.Best[at] = adds ? one.Best[at] + value : value;
            }

            if (choice.Chosen >= 0) one.Worst[choice.Chosen] = one.Best[choice.Chosen] = 1;
            foreach (var part in choice.After) Ask(part, one, choice.Scene);
            Follow(one, choice.Exits, choice.Scene, 0, reached);
        }
    }

    /// <summary>Asks a condition and notes what it may be; no condition always holds.</summary>
    public Truth Ask(CompiledCondition? condition, Box box, int scene)
    {
        if (condition is null) return new(true, false);
        var truth = Conditions.Test(condition.Source.Root, box, scene);
        may.Asked(condition, truth, box, scene, Conditions);
        return truth;
    }

    void Do(Box box, CompiledAct act, (int, int, int) id)
    {
        var at = layout.Habits + act.Habit;
        if (act.IsHonoured)
        {
            foreach (var values in (ReadOnlySpan<double[]>)[box.Worst, box.Best])
                explorer.Honour(values, act, Formulas.Welcome(laws, act.Habit < 0 ? 0 : values[at]));
        }
        else
        {
            var (low, high) = Shock(box, act);
            if (act.IsRemembered) box.Breaches = box.Breaches.Add(Breach(box, act, id, low, high));
            explorer.Wrong(box.Worst, act, high);
            explorer.Wrong(box.Best, act, low);
        }

        if (act.Mark is not { } mark) return;
        foreach (var values in (ReadOnlySpan<double[]>)[box.Worst, box.Best]) values[at] = Formulas.Habit(laws, values[at], mark);
    }

    /// <summary>The weight of a breach. That of a lie grows with a habit in either direction.</summary>
    (double Low, double High) Shock(Box box, CompiledAct act)
    {
        var (low, high) = act.Habit < 0 ? (0, 0)
            : (corners.Low(box, layout.Habits + act.Habit), corners.High(box, layout.Habits + act.Habit));
        if (act.Kind != Vocabulary.Breach.Honesty)
            return (Formulas.Shock(laws, act.Kind, high), Formulas.Shock(laws, act.Kind, low));
        var (one, other) = (Math.Abs(low), Math.Abs(high));
        var least = low <= 0 && high >= 0 ? 0 : Math.Min(one, other);
        return (Formulas.Shock(laws, act.Kind, least), Formulas.Shock(laws, act.Kind, Math.Max(one, other)));
    }

    /// <summary>Lets one week pass. A risk that some states tell and others do not parts the box.</summary>
    void Pass(Box box, double? price, List<Box> passed)
    {
        box.IsExact = false;
        foreach (var values in (ReadOnlySpan<double[]>)[box.Worst, box.Best])
        {
            explorer.Drift(values);
            explorer.Pay(values, price);
        }

        Speak(box, 0, passed);
    }

    void Speak(Box box, int risk, List<Box> passed)
    {
        var kept = Bit(RiskOutcome.Kept);
        for (; risk < map.Risks.Length; risk++)
        {
            var outcomes = box.Outcomes[risk];
            if ((outcomes & kept) == 0) continue;
            if (outcomes != kept)
            {
                var rest = box.Copy();
                rest.Outcomes[risk] = (byte)(outcomes & ~kept);
                Speak(rest, risk + 1, passed);
                box.Outcomes[risk] = kept;
            }

            ref readonly var about = ref map.Risks[risk];
            var quiet = layout.Quiet + risk;
            double softest = Loudest(box.Worst, risk), loudest = Loudest(box.Best, risk);
            box.Worst[quiet] *= 1 - laws.Nerve * softest;
            box.Best[quiet] *= 1 - laws.Nerve * loudest;
            var mayBeTold = loudest > 0 && 1 - corners.Low(box, quiet) >= about.Needed - Margin;
            var mayBeKept = softest == 0 || 1 - corners.High(box, quiet) < about.Needed + Margin;
            var mayLand = mayBeKept && corners.High(box, layout.Week) >= corners.Low(box, layout.Due + risk);
            var mayStay = mayBeKept && corners.Low(box, layout.Week) < corners.High(box, layout.Due + risk);
            if (mayBeTold) Fork(box, risk, RiskOutcome.Told, about.Told, passed);
            if (mayLand) Fork(box, risk, RiskOutcome.Landed, about.Landed, passed);
            if (!mayStay) return;
            // Who keeps it has not heard enough.
            if (!mayBeTold) continue;
            var least = Math.Max(corners.Low(box, quiet), 1 - about.Needed - Margin);
            corners.SetLow(box, quiet, Math.Min(corners.High(box, quiet), least));
        }

        passed.Add(box);
    }

    void Fork(Box box, int risk, RiskOutcome outcome, double work, List<Box> passed)
    {
        var one = box.Copy();
        Settle(one, risk, outcome, work);
        Speak(one, risk + 1, passed);
    }

    double Loudest(double[] values, int risk)
    {
        var loudest = 0.0;
        foreach (var person in map.Risks[risk].KnownBy)
        {
            if (!layout.IsHere(values, person)) continue;
            loudest = Math.Max(loudest, Formulas.Voice(
                laws, values[layout.Trust + person], values[layout.Fear + person],
                values[layout.Habits + (int)TrustKey.AcceptConfrontation], map.Natures[person].Voice));
        }

        return loudest;
    }

    void Settle(Box box, int risk, RiskOutcome outcome, double work)
    {
        box.Worst[layout.Work] += work;
        box.Best[layout.Work] += work;
        box.Outcomes[risk] = Bit(outcome);
        (outcome == RiskOutcome.Told ? may.Told : may.Untold)[risk] = true;
        foreach (var at in (ReadOnlySpan<int>)[layout.Quiet + risk, layout.Due + risk]) box.Worst[at] = box.Best[at] = 0;
    }
}
