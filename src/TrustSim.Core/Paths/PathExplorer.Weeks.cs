using System.Runtime.Intrinsics;
using static System.Runtime.Intrinsics.Vector256;
using Four = System.Runtime.Intrinsics.Vector256<double>;

namespace TrustSim.Core.Paths;

/// <content>Applies decisions and weeks to a state's numbers.</content>
sealed partial class PathExplorer
{
    void Do(PathState state, CompiledAct act)
    {
        var values = state.Values;
        var habit = act.Habit < 0 ? 0 : values[layout.Habits + act.Habit];
        if (act.IsHonoured) Honour(values, act, Formulas.Welcome(laws, habit));
        else Wrong(state, act, Formulas.Shock(laws, act.Kind, habit));
        if (act.Mark is { } mark) values[layout.Habits + act.Habit] = Formulas.Habit(laws, habit, mark);
    }

    /// <summary>Does an honoured act to every person.</summary>
    public void Honour(double[] values, CompiledAct act, double welcome)
    {
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            Four trust = Row(values, layout.Trust, lane), fear = Row(values, layout.Fear, lane);
            var gained = Formulas.Gained(Row(act.Trust, 0, lane), welcome, Formulas.Credit(laws, trust, fear));
            Put(values, layout.Trust, lane,
                trust + gained * MaxNative(Four.Zero, Create(100.0) - Row(values, layout.Scar, lane) - trust) * Here(values, lane));
            Put(values, layout.Fear, lane, fear - Row(act.Fear, 0, lane) * fear);
        }
    }

    void Wrong(PathState state, CompiledAct act, double shock)
    {
        if (!act.IsRemembered)
        {
            Wrong(state.Values, act, shock);
            return;
        }

        var at = state.AddBreach();
        var breaches = state.Breaches;
        breaches[at + StateLayout.BreachKey] = act.Habit;
        breaches[at + StateLayout.BreachKind] = (int)act.Kind;
        breaches[at + StateLayout.BreachWeek] = state.Values[layout.Week];
        breaches[at + StateLayout.BreachPrivacy] = act.Privacy;
        Wrong(state.Values, act, shock, breaches, at);
    }

    /// <summary>Does an act against a key, or an overdone one, to every person.</summary>
    /// <param name="breaches">Remembers what it costs, from a position on; null: nobody can repair it.</param>
    public void Wrong(double[] values, CompiledAct act, double shock, double[]? breaches = null, int at = 0)
    {
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            Four trust = Row(values, layout.Trust, lane), fear = Row(values, layout.Fear, lane), scar = Four.Zero;
            var moved = -Formulas.Lost(Row(act.Trust, 0, lane), shock) * MinNative(trust, Create(act.Reach));
            if (act.Kind == Breach.Honesty)
            {
                var scars = Row(values, layout.Scar, lane);
                scar = MinNative(Row(act.Scar, 0, lane), Create(laws.ScarLimit) - scars) * Here(values, lane);
                scars += scar;
                Put(values, layout.Scar, lane, scars);
                moved = MinNative(moved, Create(100.0) - scars - trust);
            }

            var frightened = Row(act.Fear, 0, lane) * (Create(100.0) - fear) * Here(values, lane);
            Put(values, layout.Trust, lane, trust + moved);
            Put(values, layout.Fear, lane, fear + frightened);
            if (breaches is null) continue;
            Put(breaches, at + StateLayout.Before, lane, trust);
            Put(breaches, at + layout.Lost, lane, -moved);
            Put(breaches, at + layout.Feared, lane, frightened);
            Put(breaches, at + layout.Scarred, lane, scar);
            Put(breaches, at + layout.FirstScar, lane, scar);
        }
    }

    /// <summary>1 for each person in the team, 0 for each who is away.</summary>
    Four Here(double[] values, int lane) => layout.IsInMotion ? Row(values, layout.Here, lane) : Four.One;

    static Four Row(double[] values, int row, int lane) => LoadUnsafe(ref values[row + lane]);

    static void Put(double[] values, int row, int lane, Four numbers) => numbers.StoreUnsafe(ref values[row + lane]);

    void Do(PathState state, CompiledRepair compiled)
    {
        var repair = compiled.Source;
        var values = state.Values;
        var breaches = state.OwnBreaches();
        var week = (int)values[layout.Week];
        // Compute every share before the repair changes any breach.
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            Put(each, 0, lane, Formulas.Credit(laws, Row(values, layout.Trust, lane), Row(values, layout.Fear, lane)));
            Put(heard, 0, lane, Four.Zero);
        }

        for (var at = 0; at < state.Length; at += layout.BreachSize)
        {
            if ((int)breaches[at + StateLayout.BreachKey] != (int)repair.Of) continue;
            var given = laws[(Breach)(int)breaches[at + StateLayout.BreachKind]][repair.By];
            var weeks = week - (int)breaches[at + StateLayout.BreachWeek] - 1;
            Four whole = Create(Formulas.Worth(laws, given, weeks, isSmaller: false)), smaller = whole * laws.PrivateRepair;
            var hidden = map.Privacies[(int)breaches[at + StateLayout.BreachPrivacy]];
            for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
            {
                Four trust = Row(values, layout.Trust, lane), fear = Row(values, layout.Fear, lane), scar = Row(values, layout.Scar, lane);
                Four lost = Row(breaches, at + layout.Lost, lane), feared = Row(breaches, at + layout.Feared, lane),
                    scarred = Row(breaches, at + layout.Scarred, lane);
                var counts = GreaterThan(lost, Create(Repair.Least)) & GreaterThan(Row(compiled.Aimed, 0, lane), Four.Zero);
                Put(heard, 0, lane, Row(heard, 0, lane) | counts);
                var worth = ConditionalSelect(GreaterThan(Row(compiled.IsPrivate, 0, lane), Row(hidden, 0, lane)), smaller, whole);
                // Mask the lanes that do not count, so that they give nothing back.
                var share = Formulas.GivenBack(worth, Row(values, compiled.Left, lane), Row(each, 0, lane)) & counts;
                var healed = Formulas.Healed(laws, Row(breaches, at + layout.FirstScar, lane), scarred, share);
                scar -= healed;
                var back = MinNative(share * lost, MaxNative(Four.Zero, Row(breaches, at + StateLayout.Before, lane) - trust));
                trust += MinNative(back, MaxNative(Four.Zero, Create(100.0) - scar - trust));
                fear -= MinNative(laws.Eases * share * feared, fear);
                Put(values, layout.Trust, lane, ClampNative(trust, Four.Zero, Create(100.0)));
                Put(values, layout.Fear, lane, ClampNative(fear, Four.Zero, Create(100.0)));
                Put(values, layout.Scar, lane, scar);
                Put(breaches, at + layout.Lost, lane, lost * (Four.One - share));
                Put(breaches, at + layout.Feared, lane, feared * (Four.One - laws.Eases * share));
                Put(breaches, at + layout.Scarred, lane, scarred - healed);
            }
        }

        if (coverage is not null && heard.AsSpan().ContainsAnyExcept(0.0)) coverage.Repaired(compiled);
        if (!compiled.IsApology) return;
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            var left = Row(values, compiled.Left, lane);
            Put(values, compiled.Left, lane, ConditionalSelect(Row(heard, 0, lane), left * laws.Again, left));
        }
    }

    /// <summary>Takes a decision's price without letting a week pass; the next decision falls into the same week.</summary>
    public void Stay(double[] values, double? price)
    {
        values[layout.Week]--;
        if (price is { } moved) values[layout.Work] += moved;
    }

    /// <summary>Lets one week pass.</summary>
    void Pass(double[] values, double? price)
    {
        Drift(values);
        Speak(values);
        Pay(values, price);
    }

    /// <summary>Moves fear and clarity by one week.</summary>
    public void Drift(double[] values)
    {
        var mean = Create(layout.Mean(values, layout.Fear));
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            var trust = Row(values, layout.Trust, lane);
            var fear =
                Formulas.Drifted(laws, Row(map.Calm, 0, lane), trust, Row(values, layout.Fear, lane), mean) * Row(map.Somebody, 0, lane)
                    * Here(values, lane);
            Put(values, layout.Fear, lane, fear);
            Put(each, 0, lane, Formulas.Braced(trust, fear) * Here(values, lane));
        }

        ref var clarity = ref values[layout.Clarity];
        clarity += Formulas.ClarityFaded(laws, clarity);
    }

    /// <summary>Adds the work of the week that <see cref="Drift"/> has passed.</summary>
    public void Pay(double[] values, double? price)
    {
        if (price is { } moved) values[layout.Work] += moved;
        values[layout.Work] += Formulas.Pace(
            laws, layout.Sum(values, layout.Trust), layout.Sum(each, 0), layout.CountHere(values), values[layout.Clarity]) - 1;
    }

    void Speak(double[] values)
    {
        var habit = values[layout.Habits + (int)TrustKey.AcceptConfrontation];
        for (var i = 0; i < (int)values[layout.Begun]; i++)
        {
            var risk = (int)values[layout.Order + i];
            if (values[layout.Outcome + risk] != 1 + (int)RiskOutcome.Kept) continue;
            ref readonly var about = ref map.Risks[risk];
            // Where everybody who knows it has left, nobody tells it.
            var loudest = 0.0;
            foreach (var person in about.KnownBy)
            {
                if (layout.IsInMotion && values[layout.Here + person] == 0) continue;
                loudest =
                    double.MaxNative(loudest,
                        Formulas.Voice(laws, values[layout.Trust + person], values[layout.Fear + person], habit,
                            map.Natures[person].Voice));
            }

            ref var quiet = ref values[layout.Quiet + risk];
            quiet *= 1 - laws.Nerve * loudest;
            if (loudest > 0 && 1 - quiet >= about.Needed) Settle(values, risk, RiskOutcome.Told, about.Told);
            else if (values[layout.Week] >= values[layout.Due + risk]) Land(values, risk);
        }
    }

    void Land(double[] values, int risk) => Settle(values, risk, RiskOutcome.Landed, map.Risks[risk].Landed);

    void Settle(double[] values, int risk, RiskOutcome outcome, double work)
    {
        values[layout.Work] += work;
        values[layout.Outcome + risk] = 1 + (int)outcome;
        // A finished risk no longer depends on what was heard of it. Clear it, so that paths that differ only in this share a state.
        values[layout.Quiet + risk] = 0;
        values[layout.Due + risk] = 0;
    }
}
