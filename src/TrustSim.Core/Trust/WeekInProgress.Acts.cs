using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using static System.Math;

namespace TrustSim.Core.Trust;

/// <content>Acts and repairs.</content>
sealed partial class WeekInProgress
{
    /// <summary>How far good news is believed, 0.25–1: fear and low trust discount it.</summary>
    double Credit(PersonInProgress person) =>
        (laws.Sceptic + (1 - laws.Sceptic) * Min(1, person.Trust / 50)) * (1 - laws.Doubt * person.Fear / 100);

    void Do(Act act, double scale)
    {
        var strength = laws[act.Strength];
        var seen = laws[act.Seen];
        var isKey = act.Key != Key.Clarity;
        var habit = isKey ? habits[(int)act.Key] : 0;
        foreach (var person in people)
        {
            var direct = act.IsAimedAt(person.Id);
            var reach = scale * (direct ? 1 : act.Side == Side.Honoured ? seen.Good : seen.Bad);
            if (reach == 0) continue;
            var weight = reach * (person.Nature.Cares.Contains(act.Key) ? laws.Cares : 1);
            var channel = direct ? Channel.Direct : Channel.Witness;
            if (act.Side == Side.Honoured) Honour(person, act, strength, weight, habit, channel);
            else Wrong(person, act, strength, reach, weight, habit, channel);
        }

        if (!isKey || act.Side == Side.Overdone) return;
        var mark = act.Side == Side.Honoured ? strength.Mark : -strength.Mark;
        habits[(int)act.Key] = (1 - laws.HabitRate) * habit + laws.HabitRate * mark;
    }

    void Honour(PersonInProgress person, Act act, StrengthLaw strength, double weight, double habit, Channel channel)
    {
        var pattern = Clamp(laws.First + laws.HabitGain * habit, .35, 1.30);
        var gain = Clamp(strength.Gain * weight * person.Nature.Gains * pattern * Credit(person), 0, .5);
        var ease = Clamp(strength.Ease * weight * laws[act.Key].Fear, 0, .5);
        Move(person, new(decision, act.Key), channel, act.Why, gain * Max(0, person.Ceiling - person.Trust), -ease * person.Fear);
    }

    void Wrong(PersonInProgress person, Act act, StrengthLaw strength, double reach, double weight, double habit, Channel channel)
    {
        var kind = act.Side == Side.Overdone ? Breach.Skill : act.Breach ?? laws[act.Key].Breach;
        var breach = laws[kind];
        // A lie shocks the more the less one expected it, or the better one knows it already; other wrongs weigh more as they become a pattern.
        var pattern = kind == Breach.Honesty ? 1 + laws.HabitLie * Abs(habit) : Clamp(1 - laws.HabitLoss * habit, .70, 1.30);
        var loss = Clamp(strength.Loss * breach.Trust * weight * person.Nature.Losses * pattern, 0, .6);
        var threat = Clamp(strength.Raise * breach.Fear * weight * person.Nature.Threat * laws[act.Key].Fear * laws[act.Seen].Fear, 0, .6);
        double trust = -loss * Min(person.Trust, breach.Reach), scar = 0;
        if (kind == Breach.Honesty)
        {
            scar = Min(strength.Scar * reach, laws.ScarLimit - person.Scar);
            person.Scar += scar;
            trust = Min(trust, person.Ceiling - person.Trust);
        }

        var fear = threat * (100 - person.Fear);
        person.Breaches.Add(new(decision, act.Key, kind, week, act.Seen, person.Trust, -trust, fear, scar, scar));
        Move(person, new(decision, act.Key), channel, act.Why, trust, fear);
    }

    void Do(Repair repair)
    {
        var times = apologies[(int)repair.Of];
        var anything = false;
        foreach (var person in people)
        {
            var believed = Credit(person);
            for (var i = 0; i < person.Breaches.Count; i++)
            {
                var breach = person.Breaches[i];
                if (breach.Key != repair.Of || breach.Lost <= 1e-9) continue;
                anything = true;
                var share = ShareGivenBack(repair, breach, believed, times);
                var healed = Min(laws.ScarHeals * breach.FirstScar * share, Max(0, breach.Scar - (1 - laws.ScarHeals) * breach.FirstScar));
                person.Scar -= healed;
                var trust = Min(Min(share * breach.Lost, Max(0, breach.Before - person.Trust)), Max(0, person.Ceiling - person.Trust));
                var fear = -Min(laws.Eases * share * breach.Feared, person.Fear);
                person.Breaches[i] = breach with
                {
                    Scar = breach.Scar - healed,
                    Lost = breach.Lost * (1 - share),
                    Feared = breach.Feared * (1 - laws.Eases * share),
                };
                Move(person, new(breach.Decision, breach.Key), Channel.Repair, repair.Why, trust, fear);
            }
        }

        if (anything && repair.By != Amends.Deeds) apologies[(int)repair.Of] = times + 1;
    }

    double ShareGivenBack(Repair repair, BreachMemory breach, double believed, int times)
    {
        var fade = 1.0;
        for (var i = 0; i < week - breach.Week - 1; i++) fade *= laws.Fade;
        var share = laws[breach.Kind][repair.By] * Max(fade, laws.FadeFloor) * believed;
        if (repair.Seen == Seen.Private && breach.Seen != Seen.Private) share *= laws.SmallRoom;
        for (var i = 0; i < times; i++) share *= laws.Again;
        return Clamp(share, 0, .9);
    }
}
