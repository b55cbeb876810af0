namespace TrustSim.Core.Trust;

/// <content>Weekly changes of moods and risks.</content>
sealed partial class WeekInProgress
{
    /// <summary>
    /// Moves fear towards each person's own level, shifted by missing trust, and towards the others' fear. Every step is linear, so each
    /// earlier
    /// decision keeps its exact share of every meter.
    /// </summary>
    void Drift()
    {
        double sum = 0, sumOwn = 0;
        var meanFrom = new Shares([]);
        foreach (var person in people)
        {
            sum += person.Fear;
            sumOwn += person.Nature.Fear;
            for (var i = 0; i < person.FearFrom.Count; i++)
                meanFrom.Add(person.FearFrom[i].Cause, person.FearFrom[i].Points / people.Length);
        }

        // Everyone drifts from the levels at the week's beginning, so compute all levels before moving anybody.
        var mean = sum / people.Length;
        var drifts = people.Select(person => (
            person,
            to: Formulas.Drifted(laws, person.Nature.Fear, person.Trust, person.Fear, mean),
            parts: DriftOf(person, mean, sumOwn / people.Length, meanFrom))).ToList();
        foreach (var (person, to, parts) in drifts)
        {
            var total = parts.Sum(part => part.Points);
            var share = total == 0 ? 1 : (to - person.Fear) / total;
            foreach (var (cause, channel, points) in parts)
            {
                person.FearFrom.Add(cause, points * share);
                moods.Add(new(week, person.Id, cause, channel, 0, points * share, null));
            }

            person.Fear = to;
        }
    }

    List<(Cause Cause, Channel Channel, double Points)> DriftOf(PersonInProgress person, double mean, double meanOwn, Shares meanFrom)
    {
        var nature = person.Nature;
        var rate = Formulas.DriftRate(laws, nature.Fear, person.Trust, person.Fear);
        var caught = Formulas.CatchRate(laws, mean, person.Fear);
        var parts = new List<(Cause Cause, Channel Channel, double Points)>();
        places.Clear();
        Add(Cause.Start, Channel.LittleTrust, rate * laws.Couple * (50 - nature.Trust));
        Add(Cause.Start, Channel.Contagion, caught * (meanOwn - nature.Fear));
        for (var i = 0; i < person.FearFrom.Count; i++)
        {
            var (cause, points) = person.FearFrom[i];
            Add(cause, Channel.Fading, -rate * points);
            Add(cause, Channel.Contagion, -caught * points);
        }

        for (var i = 0; i < person.TrustFrom.Count; i++)
            Add(person.TrustFrom[i].Cause, Channel.LittleTrust, -rate * laws.Couple * person.TrustFrom[i].Points);
        for (var i = 0; i < meanFrom.Count; i++)
            Add(meanFrom[i].Cause, Channel.Contagion, caught * meanFrom[i].Points);
        return parts;

        void Add(Cause cause, Channel channel, double points)
        {
            if (points == 0) return;
            if (places.TryAdd((cause, channel), parts.Count)) parts.Add((cause, channel, points));
            else if (places[(cause, channel)] is var at) parts[at] = (cause, channel, parts[at].Points + points);
        }
    }

    /// <summary>
    /// A person who knows a risk gathers nerve in proportion to their voice. Share heard so far = 1 − Π(1 − 0.55·voice). When it reaches
    /// the courage of the risk, the person tells it and it costs 15 %. A risk that comes due first lands and costs all. Nothing is random.
    /// </summary>
    void Speak()
    {
        for (var i = 0; i < risks.Length; i++)
        {
            var risk = risks[i];
            if (risk.Outcome != RiskOutcome.Kept) continue;
            var (loudest, voice) = Loudest(risk);
            var needed = laws[risk.Courage].Courage;
            risk = risk with { Quiet = risk.Quiet * (1 - laws.Nerve * voice) };
            silences.Add(new(week, risk.Id, loudest, voice, 1 - risk.Quiet, needed));
            if (voice > 0 && 1 - risk.Quiet >= needed)
            {
                risk = risk with { Outcome = RiskOutcome.Told };
                MoveWork(null, risk.Id, -laws.Told * laws[risk.Cost].Cost);
                news.Add(new(week, risk.Id, RiskOutcome.Told, loudest));
            }

            risks[i] = risk;
            if (risk.Outcome == RiskOutcome.Kept && week >= risk.Due) Land(i, loudest);
        }
    }

    public void Land(RiskId id)
    {
        var at = Array.FindIndex(risks, risk => risk.Id == id);
        if (at >= 0 && risks[at].Outcome == RiskOutcome.Kept) Land(at, Loudest(risks[at]).Id);
    }

    void Land(int index, MemberId nearest)
    {
        var risk = risks[index] with { Outcome = RiskOutcome.Landed };
        risks[index] = risk;
        MoveWork(null, risk.Id, -laws[risk.Cost].Cost);
        news.Add(new(week, risk.Id, RiskOutcome.Landed, nearest));
    }

    (MemberId Id, double Voice) Loudest(RiskState risk)
    {
        // Where everybody who knows it has left, nobody tells it.
        var loudest = (Id: risk.KnownBy[0], Voice: 0.0);
        foreach (var person in people)
        {
            if (!risk.KnownBy.Contains(person.Id)) continue;
            var voice = Formulas.Voice(laws, person.Trust, person.Fear, habits[(int)TrustKey.AcceptConfrontation], person.Nature.Voice);
            if (voice > loudest.Voice) loudest = (person.Id, voice);
        }

        return loudest;
    }
}
