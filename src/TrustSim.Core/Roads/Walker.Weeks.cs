using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using static System.Math;

namespace TrustSim.Core.Roads;

/// <content>What a decision does and what a week does by itself, on a state's numbers.</content>
sealed partial class Walker
{
    void Do(RoadState state, CompiledAct act)
    {
        // First, since making room for it may move the numbers elsewhere.
        var breach = act.IsRemembered ? state.AddBreach() : default;
        var values = state.Values;
        var people = layout.People;
        var habit = act.Habit < 0 ? 0 : values[layout.Habits + act.Habit];
        Span<double> trust = values.AsSpan(layout.Trust, people), fear = values.AsSpan(layout.Fear, people), scars = values.AsSpan(layout.Scar, people);
        ReadOnlySpan<double> onTrust = act.Trust.AsSpan(0, people), onFear = act.Fear.AsSpan(0, people), onScar = act.Scar.AsSpan(0, people);
        if (act.IsHonoured)
        {
            var welcome = Formulas.Welcome(laws, habit);
            for (var i = 0; i < trust.Length; i++)
            {
                var gained = Formulas.Gained(onTrust[i], welcome, Formulas.Credit(laws, trust[i], fear[i]));
                trust[i] += gained * Max(0, 100 - scars[i] - trust[i]);
                fear[i] -= onFear[i] * fear[i];
            }
        }
        else
        {
            if (act.IsRemembered) (breach[0], breach[1], breach[2], breach[3]) = (act.Habit, (int)act.Kind, values[layout.Week], act.IsPrivate ? 1 : 0);
            var shock = Formulas.Shock(laws, act.Kind, habit);
            for (var i = 0; i < trust.Length; i++)
            {
                double before = trust[i], moved = -Formulas.Lost(onTrust[i], shock) * Min(before, act.Reach), scar = 0;
                if (act.Kind == Breach.Honesty)
                {
                    scar = Min(onScar[i], laws.ScarLimit - scars[i]);
                    scars[i] += scar;
                    moved = Min(moved, 100 - scars[i] - before);
                }

                var frightened = onFear[i] * (100 - fear[i]);
                trust[i] = before + moved;
                fear[i] += frightened;
                if (!act.IsRemembered) continue;
                var own = breach[(StateLayout.BreachHeader + 5 * i)..];
                (own[0], own[1], own[2], own[3], own[4]) = (before, -moved, frightened, scar, scar);
            }
        }

        if (act.Mark is { } mark) values[layout.Habits + act.Habit] = Formulas.Habit(laws, habit, mark);
    }

    void Do(RoadState state, Repair repair)
    {
        var values = state.Values;
        var week = (int)values[layout.Week];
        ref var times = ref values[layout.Apologies + (int)repair.Of];
        var anything = false;
        for (var person = 0; person < layout.People; person++)
        {
            ref double trust = ref values[layout.Trust + person], fear = ref values[layout.Fear + person], scar = ref values[layout.Scar + person];
            var credit = Formulas.Credit(laws, trust, fear);
            for (var at = layout.Breaches; at < state.Length; at += layout.BreachSize)
            {
                if ((int)values[at] != (int)repair.Of) continue;
                var own = values.AsSpan(at + StateLayout.BreachHeader + 5 * person, 5);
                if (own[1] <= Repair.Least) continue;
                anything = true;
                var share = Formulas.GivenBack(
                    laws, laws[(Breach)(int)values[at + 1]][repair.By], week - (int)values[at + 2] - 1, credit, repair.Seen == Seen.Private && values[at + 3] == 0, (int)times);
                var healed = Formulas.Healed(laws, own[4], own[3], share);
                scar -= healed;
                trust = Clamp(trust + Min(Min(share * own[1], Max(0, own[0] - trust)), Max(0, 100 - scar - trust)), 0, 100);
                fear = Clamp(fear - Min(laws.Eases * share * own[2], fear), 0, 100);
                own[3] -= healed;
                own[1] *= 1 - share;
                own[2] *= 1 - laws.Eases * share;
            }
        }

        if (anything && repair.By != Amends.Deeds) times++;
    }

    /// <summary>One week passes.</summary>
    void Pass(double[] values, double? price)
    {
        var people = layout.People;
        Span<double> trust = values.AsSpan(layout.Trust, people), fear = values.AsSpan(layout.Fear, people);
        double sum = 0;
        foreach (var each in fear) sum += each;
        var mean = sum / people;
        double trusting = 0, braced = 0;
        var natures = map.Natures.AsSpan(0, people);
        for (var i = 0; i < trust.Length; i++)
        {
            fear[i] = Formulas.Drifted(laws, natures[i], trust[i], fear[i], mean);
            trusting += trust[i];
            braced += Formulas.Braced(trust[i], fear[i]);
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
                loudest = Max(loudest, Formulas.Voice(laws, values[layout.Trust + person], values[layout.Fear + person], habit, map.Natures[person].Voice));
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
