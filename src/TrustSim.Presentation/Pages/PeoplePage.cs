namespace TrustSim.Presentation.Pages;

/// <summary>Tells, in a colleague's words, which things each person tells you now or keeps back, and since which moment.</summary>
public static class PeoplePage
{
    // Less than a point is too little to name its cause.
    const double WorthNaming = 1;

    public static Runs Title => Say.Runs("people.title");

    public static IEnumerable<Block> Told(Debrief debrief)
    {
        foreach (var person in debrief.People)
        {
            yield return TeamCard.Figures(Runs.FromScenario(person.Member.Name), person.Now) with { Kind = BlockKind.Reason };
            yield return new(BlockKind.Change, Runs.Join(" ", [Tells(debrief, person), .. Since(debrief, person)]));
        }
    }

    static Runs Tells(Debrief debrief, PersonRecord person)
    {
        var name = Runs.FromScenario(person.Member.FirstName);
        if (person.Left is { } week) return Say.Runs("people.left", ("name", name), ("week", debrief.Step().At(week)));
        if (debrief.Untold.FirstOrDefault(untold => untold.Risk.KnownBy.Contains(person.Member.Id)) is { } untold)
            return untold.Outcome == RiskOutcome.Landed ? Say.Runs("people.knew-what-landed", ("name", name),
                ("week", debrief.Step().At(untold.Week)))
                : Say.Runs("people.knows-something", ("name", name));
        if (debrief.Told.Any(news => news.By == person.Member.Id))
            return Say.Runs("people.told-in-time", ("name", name),
                ("week", debrief.Step().At(debrief.Told.First(news => news.By == person.Member.Id).Week)));
        return Say.Runs(
            TrustModel.Default.Voice(debrief.Now, person.Now) switch { >= .7 => "people.tells-all", >= .5 => "people.tells-most",
                >= .3 => "people.answers", _ => "people.keeps-back" },
            ("name", name));
    }

    static IEnumerable<Runs> Since(Debrief debrief, PersonRecord person)
    {
        var name = Runs.FromScenario(person.Member.FirstName);
        if (FearOf(debrief, person) is { } fear)
        {
            var afraid = debrief.People.Where(other => FearOf(debrief, other) == fear).ToList();
            return afraid[0] != person ? [] : [Afraid(debrief, fear, afraid), .. afraid.Count > 1 ? [] : Caught(person.Because!)];
        }

        if (person.AfraidOf is { } some) return [Say.Runs("people.little-fear", ("name", name), ("fear", some.Told()))];
        if (Greatest(person.Fear) is { } uneasy && person.Now.Fear > person.Now.Nature.Fear)
        {
            var moment = Moment(debrief, person, uneasy.Decision, entry => entry.Fear);
            var decision = debrief.DecisionName(uneasy.Decision);
            return [Reasoned(moment, Say.Runs("people.uneasy", ("name", name), ("decision", decision))), .. Caught(uneasy)];
        }

        return Greatest(person.Trust) is not { } counted
            ? [Say.Runs("people.nothing-frightens", ("name", name))]
            : [
                Reasoned(Moment(debrief, person, counted.Decision, entry => entry.Trust),
                    Say.Runs("people.counts-most", ("name", name), ("decision", debrief.DecisionName(counted.Decision))))];
    }

    /// <summary>What somebody is afraid of and the decision that it goes back to, with its reason; null where there is none.</summary>
    static (FearOf Of, int Decision, string? Why)? FearOf(Debrief debrief, PersonRecord person) =>
        person is { AfraidOf: { } fear, Because: { } because }
            ? (fear, because.Decision, Moment(debrief, person, because.Decision,
                entry => entry.Cause.Key is { } key && key.Fear() == fear ? entry.Fear : 0)?.Why)
            : null;

    /// <summary>A fear is told once, for everybody who has it, and stands with the first of them.</summary>
    static Runs Afraid(Debrief debrief, (FearOf Of, int Decision, string? Why) fear, List<PersonRecord> people)
    {
        var names = Say.List(people.Select(person => Runs.FromScenario(person.Member.FirstName)));
        var (decision, of) = (debrief.DecisionName(fear.Decision), fear.Of.Told());
        return fear.Why is { } why
            ? Say.Runs("people.afraid-because", ("decision", decision), ("names", names), ("fear", of), ("why", Ended(why)),
                ("count", people.Count))
            : Say.Runs("people.afraid-since", ("decision", decision), ("names", names), ("fear", of), ("count", people.Count));
    }

    /// <summary>Returns the strongest effect of a decision on a person, by this measure.</summary>
    static MoodEntry? Moment(Debrief debrief, PersonRecord person, int decision, Func<MoodEntry, double> measure) =>
        debrief.Playthrough.Steps[decision].Ledger.Moods
            .Where(
                entry =>
                    entry.Person == person.Member.Id && entry.Cause.Decision == decision && entry.Why is { Length: > 0 }
                        && measure(entry) > 0)
            .OrderByDescending(entry => entry.Channel == Channel.Direct).ThenByDescending(measure)
            .Select(entry => (MoodEntry?)entry).FirstOrDefault();

    /// <summary>Joins a sentence without its end to its reason, if one is known.</summary>
    static Runs Reasoned(MoodEntry? moment, Runs sentence) =>
        moment is not { Why: { } why } entry ? Say.Runs("people.end", ("sentence", sentence))
        : entry.Channel == Channel.Witness ? Say.Runs("people.by-watching", ("sentence", sentence), ("why", Ended(why)))
        : Say.Runs("people.because", ("sentence", sentence), ("why", Ended(why)));

    static IEnumerable<Runs> Caught(Contribution part) => part.ByOthers >= part.Points / 2 ? [Say.Runs("people.caught")] : [];

    static Runs Ended(string sentence)
    {
        var line = Run.FromScenario(sentence).Text;
        return Runs.FromScenario(line.Length > 0 && line[^1] is '.' or '!' or '?' or '”' or '“' or '…' ? line : line + ".");
    }

    static Contribution? Greatest(ImmutableArray<Contribution> parts) =>
        parts.Where(part => part.Decision > 0 && part.Points >= WorthNaming).MaxBy(part => part.Points);
}
