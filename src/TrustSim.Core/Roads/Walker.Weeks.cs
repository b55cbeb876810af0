using System.Runtime.Intrinsics;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using static System.Runtime.Intrinsics.Vector256;
using Four = System.Runtime.Intrinsics.Vector256<double>;

namespace TrustSim.Core.Roads;

/// <content>What a decision does and what a week does by itself, on a state's numbers.</content>
sealed partial class Walker
{
    void Do(RoadState state, CompiledAct act)
    {
        var values = state.Values;
        var habit = act.Habit < 0 ? 0 : values[layout.Habits + act.Habit];
        if (act.IsHonoured) Honour(values, act, Formulas.Welcome(laws, habit));
        else Wrong(state, act, Formulas.Shock(laws, act.Kind, habit));
        if (act.Mark is { } mark) values[layout.Habits + act.Habit] = Formulas.Habit(laws, habit, mark);
    }

    void Honour(double[] values, CompiledAct act, double welcome)
    {
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            Four trust = Row(values, layout.Trust, lane), fear = Row(values, layout.Fear, lane);
            var gained = Formulas.Gained(Row(act.Trust, 0, lane), welcome, Formulas.Credit(laws, trust, fear));
            trust += gained * MaxNative(Four.Zero, Create(100.0) - Row(values, layout.Scar, lane) - trust);
            fear -= Row(act.Fear, 0, lane) * fear;
            trust.CopyTo(values, layout.Trust + lane);
            fear.CopyTo(values, layout.Fear + lane);
        }
    }

    void Wrong(RoadState state, CompiledAct act, double shock)
    {
        var values = state.Values;
        var breach = act.IsRemembered ? state.AddBreach() : default;
        if (act.IsRemembered) (breach[0], breach[1], breach[2], breach[3]) = (act.Habit, (int)act.Kind, values[layout.Week], act.IsPrivate ? 1 : 0);
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            Four trust = Row(values, layout.Trust, lane), fear = Row(values, layout.Fear, lane), scar = Four.Zero;
            var moved = -Formulas.Lost(Row(act.Trust, 0, lane), shock) * MinNative(trust, Create(act.Reach));
            if (act.Kind == Breach.Honesty)
            {
                var scars = Row(values, layout.Scar, lane);
                scar = MinNative(Row(act.Scar, 0, lane), Create(laws.ScarLimit) - scars);
                scars += scar;
                scars.CopyTo(values, layout.Scar + lane);
                moved = MinNative(moved, Create(100.0) - scars - trust);
            }

            var frightened = Row(act.Fear, 0, lane) * (Create(100.0) - fear);
            (trust + moved).CopyTo(values, layout.Trust + lane);
            (fear + frightened).CopyTo(values, layout.Fear + lane);
            if (!act.IsRemembered) continue;
            Remember(breach, 0, lane, trust);
            Remember(breach, 1, lane, -moved);
            Remember(breach, 2, lane, frightened);
            Remember(breach, 3, lane, scar);
            Remember(breach, 4, lane, scar);
        }
    }

    static Four Row(double[] values, int row, int lane) => LoadUnsafe(ref values[row + lane]);

    void Remember(Span<double> breach, int row, int lane, Four values) => values.CopyTo(breach[(StateLayout.BreachHeader + row * layout.Lanes + lane)..]);

    void Do(RoadState state, Repair repair)
    {
        var values = state.Values;
        var breaches = state.OwnBreaches();
        var week = (int)values[layout.Week];
        ref var times = ref values[layout.Apologies + (int)repair.Of];
        var anything = false;
        for (var person = 0; person < layout.People; person++)
        {
            ref double trust = ref values[layout.Trust + person], fear = ref values[layout.Fear + person], scar = ref values[layout.Scar + person];
            var credit = Formulas.Credit(laws, trust, fear);
            for (var at = 0; at < breaches.Length; at += layout.BreachSize)
            {
                if ((int)breaches[at] != (int)repair.Of) continue;
                var own = at + StateLayout.BreachHeader + person;
                var lanes = layout.Lanes;
                ref double before = ref breaches[own], lost = ref breaches[own + lanes], feared = ref breaches[own + 2 * lanes];
                ref double open = ref breaches[own + 3 * lanes], first = ref breaches[own + 4 * lanes];
                if (lost <= Repair.Least) continue;
                anything = true;
                var share = Formulas.GivenBack(
                    laws, laws[(Breach)(int)breaches[at + 1]][repair.By], week - (int)breaches[at + 2] - 1, credit, repair.Seen == Seen.Private && breaches[at + 3] == 0, (int)times);
                var healed = Formulas.Healed(laws, first, open, share);
                scar -= healed;
                trust = double.ClampNative(trust + double.MinNative(double.MinNative(share * lost, double.MaxNative(0, before - trust)), double.MaxNative(0, 100 - scar - trust)), 0, 100);
                fear = double.ClampNative(fear - double.MinNative(laws.Eases * share * feared, fear), 0, 100);
                open -= healed;
                lost *= 1 - share;
                feared *= 1 - laws.Eases * share;
            }
        }

        if (anything && repair.By != Amends.Deeds) times++;
    }

    /// <summary>One week passes.</summary>
    void Pass(double[] values, double? price)
    {
        double sum = 0, trusting = 0, braced = 0;
        var people = layout.People;
        for (var i = 0; i < people; i++) sum += values[layout.Fear + i];
        var mean = Create(sum / people);
        for (var lane = 0; lane < layout.Lanes; lane += Four.Count)
        {
            var trust = Row(values, layout.Trust, lane);
            var fear = Formulas.Drifted(laws, Row(map.Calm, 0, lane), trust, Row(values, layout.Fear, lane), mean) * Row(map.Somebody, 0, lane);
            fear.CopyTo(values, layout.Fear + lane);
            Formulas.Braced(trust, fear).CopyTo(careful, lane);
        }

        // In the order of the team, one by one: a sum of doubles depends on it.
        for (var i = 0; i < people; i++)
        {
            trusting += values[layout.Trust + i];
            braced += careful[i];
        }

        ref var clarity = ref values[layout.Clarity];
        clarity += Formulas.ClarityFaded(laws, clarity);
        Speak(values);
        if (price is { } moved) values[layout.Work] += moved;
        values[layout.Work] += Formulas.Pace(laws, trusting, braced, people, clarity) - 1;
    }

    void Speak(double[] values)
    {
        var habit = values[layout.Habits + (int)Key.AcceptConfrontation];
        for (var i = 0; i < (int)values[layout.Begun]; i++)
        {
            var risk = (int)values[layout.Order + i];
            if (values[layout.Fate + risk] != 1 + (int)Fate.Kept) continue;
            ref readonly var about = ref map.Risks[risk];
            var loudest = double.NegativeInfinity;
            foreach (var person in about.KnownBy)
                loudest = double.MaxNative(loudest, Formulas.Voice(laws, values[layout.Trust + person], values[layout.Fear + person], habit, map.Natures[person].Voice));
            ref var quiet = ref values[layout.Quiet + risk];
            quiet *= 1 - laws.Nerve * loudest;
            if (1 - quiet >= about.Needed) Settle(values, risk, Fate.Told, about.Told);
            else if (values[layout.Week] >= values[layout.Due + risk]) Land(values, risk);
        }
    }

    void Land(double[] values, int risk) => Settle(values, risk, Fate.Landed, map.Risks[risk].Landed);

    void Settle(double[] values, int risk, Fate fate, double work)
    {
        values[layout.Work] += work;
        values[layout.Fate + risk] = 1 + (int)fate;
        // How near it was to being said matters no longer: roads that differ in nothing else are one.
        values[layout.Quiet + risk] = 0;
        values[layout.Due + risk] = 0;
    }
}
