namespace TrustSim.Core.Paths.Boxes;

/// <content>Breaches and their repairs, which look back at how things stood.</content>
sealed partial class BoxStepper
{
    BoxedBreach Breach(Box box, CompiledAct act, (int, int, int) id, double lowShock, double highShock)
    {
        double[] least = new double[layout.BreachSize], most = new double[layout.BreachSize];
        least[StateLayout.BreachWeek] = corners.Low(box, layout.Week);
        most[StateLayout.BreachWeek] = corners.High(box, layout.Week);
        for (var person = 0; person < layout.People; person++)
        {
            if (!layout.IsHere(box.Worst, person)) continue;
            double lowTrust = corners.Low(box, layout.Trust + person), highTrust = corners.High(box, layout.Trust + person);
            double lowFear = corners.Low(box, layout.Fear + person), highFear = corners.High(box, layout.Fear + person);
            double lowScar = corners.Low(box, layout.Scar + person), highScar = corners.High(box, layout.Scar + person);
            // The more trust there is, and the greater the shock, the more is lost.
            var lowLost = Formulas.Lost(act.Trust[person], lowShock) * Math.Min(lowTrust, act.Reach);
            var highLost = Formulas.Lost(act.Trust[person], highShock) * Math.Min(highTrust, act.Reach);
            double lowScarred = 0, highScarred = 0;
            if (act.Kind == Vocabulary.Breach.Honesty)
            {
                lowScarred = Math.Min(act.Scar[person], laws.ScarLimit - highScar);
                highScarred = Math.Min(act.Scar[person], laws.ScarLimit - lowScar);
                // A lower ceiling takes what stands above it.
                highLost = Math.Max(highLost, highTrust - (100 - highScar - lowScarred));
            }

            Put(StateLayout.Before, lowTrust, highTrust);
            Put(layout.Lost, lowLost, highLost);
            Put(layout.Feared, act.Fear[person] * (100 - highFear), act.Fear[person] * (100 - lowFear));
            Put(layout.Scarred, lowScarred, highScarred);
            Put(layout.FirstScar, lowScarred, highScarred);

            void Put(int row, double low, double high) => (least[row + person], most[row + person]) = (low, high);
        }

        return new(id, act, true, least, most);
    }

    void Do(Box box, CompiledRepair repair)
    {
        if (!box.Breaches.Any(breach => breach.Act.Habit == (int)repair.Source.Of)) return;
        var (lowCredit, highCredit) = (new double[layout.People], new double[layout.People]);
        var (mayHear, mustHear) = (new bool[layout.People], new bool[layout.People]);
        for (var person = 0; person < layout.People; person++)
        {
            lowCredit[person] = Credit(box.Worst, person);
            highCredit[person] = Credit(box.Best, person);
        }

        var breaches = box.Breaches.ToBuilder();
        for (var i = 0; i < breaches.Count; i++)
        {
            var breach = breaches[i];
            if (breach.Act.Habit != (int)repair.Source.Of) continue;
            var (least, most) = ((double[])breach.Least.Clone(), (double[])breach.Most.Clone());
            for (var person = 0; person < layout.People; person++)
            {
                if (repair.Aimed[person] == 0 || breach.Most[layout.Lost + person] <= Repair.Least) continue;
                var isSure = breach.IsSure && breach.Least[layout.Lost + person] > Repair.Least + Margin;
                mayHear[person] = true;
                mustHear[person] |= isSure;
                var (low, high) = Worth(box, repair, breach, person);
                var share = (
                    Low: isSure ? Formulas.GivenBack(low, corners.Low(box, repair.Left + person), lowCredit[person]) : 0,
                    High: Formulas.GivenBack(high, corners.High(box, repair.Left + person), highCredit[person]));
                GiveBack(box, breach, person, share, least, most);
            }

            breaches[i] = breach with { Least = least, Most = most };
        }

        box.Breaches = breaches.ToImmutable();
        if (mayHear.Contains(true)) may.Repaired.Add(repair);
        if (!repair.IsApology) return;
        for (var person = 0; person < layout.People; person++)
        {
            var left = repair.Left + person;
            if (mayHear[person]) corners.SetLow(box, left, corners.Low(box, left) * laws.Again);
            if (mustHear[person]) corners.SetHigh(box, left, corners.High(box, left) * laws.Again);
        }
    }

    double Credit(double[] values, int person) =>
        Formulas.Credit(laws, values[layout.Trust + person], values[layout.Fear + person]);

    /// <summary>The worth of a repair: less, the more weeks have passed.</summary>
    (double Low, double High) Worth(Box box, CompiledRepair repair, BoxedBreach breach, int person)
    {
        var given = laws[breach.Act.Kind][repair.Source.By];
        var isSmaller = repair.IsPrivate[person] > map.Privacies[breach.Act.Privacy][person];
        return (
            Of(corners.High(box, layout.Week) - breach.Least[StateLayout.BreachWeek]),
            Of(corners.Low(box, layout.Week) - breach.Most[StateLayout.BreachWeek]));

        double Of(double weeks) => Formulas.Worth(laws, given, (int)weeks - 1, isSmaller);
    }

    void GiveBack(Box box, BoxedBreach breach, int person, (double Low, double High) share, double[] least, double[] most)
    {
        int before = StateLayout.Before + person, lost = layout.Lost + person, feared = layout.Feared + person,
            scarred = layout.Scarred + person, first = layout.FirstScar + person;
        int trust = layout.Trust + person, fear = layout.Fear + person, scar = layout.Scar + person;
        // The first scar heals more of itself, and leaves less above what never heals.
        var healed = (
            Low: Healed(breach.Least[first], breach.Most[first], breach.Least[scarred], share.Low),
            High: Healed(breach.Most[first], breach.Least[first], breach.Most[scarred], share.High));
        corners.SetHigh(box, scar, Math.Max(0, corners.High(box, scar) - healed.Low));
        corners.SetLow(box, scar, Math.Max(0, corners.Low(box, scar) - healed.High));
        corners.SetLow(box, trust, Regained(
            corners.Low(box, trust), share.Low * breach.Least[lost], breach.Least[before], corners.High(box, scar)));
        corners.SetHigh(box, trust, Regained(
            corners.High(box, trust), share.High * breach.Most[lost], breach.Most[before], corners.Low(box, scar)));
        corners.SetLow(box, fear, Math.Max(0, corners.Low(box, fear) - laws.Eases * share.High * breach.Most[feared]));
        corners.SetHigh(box, fear, Math.Max(0, corners.High(box, fear) - laws.Eases * share.Low * breach.Least[feared]));
        (least[lost], most[lost]) = (breach.Least[lost] * (1 - share.High), breach.Most[lost] * (1 - share.Low));
        (least[feared], most[feared]) =
            (breach.Least[feared] * (1 - laws.Eases * share.High), breach.Most[feared] * (1 - laws.Eases * share.Low));
        (least[scarred], most[scarred]) =
            (Math.Max(0, breach.Least[scarred] - healed.High), Math.Max(0, breach.Most[scarred] - healed.Low));
    }

    double Healed(double first, double otherFirst, double scarred, double share) =>
        Math.Min(laws.ScarHeals * first * share, Math.Max(0, scarred - (1 - laws.ScarHeals) * otherFirst));

    static double Regained(double trust, double back, double before, double scar) => Math.Clamp(
        trust + Math.Min(Math.Min(back, Math.Max(0, before - trust)), Math.Max(0, 100 - scar - trust)), 0, 100);
}
