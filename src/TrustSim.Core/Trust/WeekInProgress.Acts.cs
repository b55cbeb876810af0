using static System.Math;

namespace TrustSim.Core.Trust;

/// <content>Acts and repairs.</content>
sealed partial class WeekInProgress
{
    double Credit(PersonInProgress person) => Formulas.Credit(laws, person.Trust, person.Fear);

    void Do(Act act, double scale)
    {
        var strength = laws[act.Strength];
        var isKey = act.Key != TrustKey.Clarity;
        var habit = isKey ? habits[(int)act.Key] : 0;
        foreach (var person in people)
        {
            var direct = act.IsAimedAt(person.Id);
            var seen = act.AudienceFor(person.Id);
            var reach = Formulas.Reach(scale, direct, act.Polarity, laws[seen]);
            if (reach == 0) continue;
            var weight = reach * (person.Nature.Cares.Contains(act.Key) ? laws.Cares : 1);
            var channel = direct ? Channel.Direct : Channel.Witness;
            if (act.Polarity == Polarity.Honoured) Honour(person, act, strength, weight, habit, channel);
            else Wrong(person, act, seen, strength, reach, weight, habit, channel);
        }

        if (!isKey || act.Polarity == Polarity.Overdone) return;
        habits[(int)act.Key] = Formulas.Habit(laws, habit, act.Polarity == Polarity.Honoured ? strength.Mark : -strength.Mark);
    }

    void Honour(PersonInProgress person, Act act, StrengthLaw strength, double weight, double habit, Channel channel)
    {
        var gained = Formulas.Gained(Formulas.Gain(strength, weight, person.Nature), Formulas.Welcome(laws, habit), Credit(person));
        var eased = Formulas.Ease(strength, weight, laws[act.Key]);
        Move(person, new(decision, act.Key), channel, act.Why, gained * Max(0, person.Ceiling - person.Trust), -eased * person.Fear);
    }

    void Wrong(PersonInProgress person, Act act, Audience seen, StrengthLaw strength, double reach, double weight, double habit,
        Channel channel)
    {
        var kind = act.Kind(laws);
        var breach = laws[kind];
        var lost = Formulas.Lost(Formulas.Loss(strength, breach, weight, person.Nature), Formulas.Shock(laws, kind, habit));
        var threat = Formulas.Threat(strength, breach, weight, person.Nature, laws[act.Key], laws[seen]);
        double trust = -lost * Min(person.Trust, breach.Reach), scar = 0;
        if (kind == Breach.Honesty)
        {
            scar = Min(strength.Scar * reach, laws.ScarLimit - person.Scar);
            person.Scar += scar;
            trust = Min(trust, person.Ceiling - person.Trust);
        }

        var fear = threat * (100 - person.Fear);
        person.Breaches.Add(new(decision, act.Key, kind, week, seen, person.Trust, -trust, fear, scar, scar));
        Move(person, new(decision, act.Key), channel, act.Why, trust, fear);
    }

    void Do(Repair repair)
    {
        foreach (var person in people)
        {
            if (!repair.IsAimedAt(person.Id)) continue;
            var (anything, isPrivate) = (false, repair.AudienceFor(person.Id) == Audience.Private);
            var left = Formulas.Left(laws, person.Apologies[(int)repair.Of]);
            var believed = Credit(person);
            for (var i = 0; i < person.Breaches.Count; i++)
            {
                var breach = person.Breaches[i];
                if (breach.Key != repair.Of || breach.Lost <= Repair.Least) continue;
                anything = true;
                var isSmaller = isPrivate && breach.Audience != Audience.Private;
                var share =
                    Formulas.GivenBack(Formulas.Worth(laws, laws[breach.Kind][repair.By], week - breach.Week - 1, isSmaller), left,
                        believed);
                var healed = Formulas.Healed(laws, breach.FirstScar, breach.Scar, share);
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

            if (anything && repair.By != RepairKind.Deeds) person.Apologies[(int)repair.Of]++;
        }

        if (!laws.SharesApologies) return;
        var most = people.Max(person => person.Apologies[(int)repair.Of]);
        foreach (var person in people) person.Apologies[(int)repair.Of] = most;
    }
}
