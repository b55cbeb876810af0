using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Pages;

/// <summary>What each person tells you now or keeps back, and since which moment, as a colleague would say it.</summary>
public static class PeoplePage
{
    const string Title = "What each is afraid of";

    // Less than a point goes back to too little to name it.
    const double WorthNaming = 1;

    public static Page Create(Debrief debrief)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, Title));
        // What has been told in full, by its decision; below zero: from where those stood who watched.
        var told = new HashSet<(int, string)>();
        foreach (var person in debrief.People)
        {
            var (now, nature) = (person.Now, person.Now.Nature);
            page.Add(new(Role.Reason, $"{person.Member.Name}: trust {nature.Trust:0} → {now.Trust:0}, fear {nature.Fear:0} → {now.Fear:0}"));
            page.Add(new(Role.Change, $"{Tells(debrief, person)} {Since(debrief, person, told)}"));
        }

        return new(Title, page.ToImmutable());
    }

    static string Tells(Debrief debrief, PersonRecord person)
    {
        var name = person.Member.FirstName;
        if (debrief.Untold.FirstOrDefault(untold => untold.Risk.KnownBy.Contains(person.Member.Id)) is { } untold)
            return untold.Outcome == RiskOutcome.Landed ? $"{name} knew what landed in week {untold.Week}, and did not say it." : $"{name} knows something that you have not been told.";
        if (debrief.Told.Any(news => news.By == person.Member.Id)) return $"{name} brought you bad news in time, in week {debrief.Told.First(news => news.By == person.Member.Id).Week}.";
        return TrustModel.Default.Voice(debrief.Now, person.Now) switch
        {
            >= .7 => $"{name} tells you what there is to tell.",
            >= .5 => $"{name} tells you most things, and picks the moment.",
            >= .3 => $"{name} answers what you ask, and brings up little.",
            _ => $"{name} keeps most things back.",
        };
    }

    static string Since(Debrief debrief, PersonRecord person, HashSet<(int, string)> told)
    {
        var name = person.Member.FirstName;
        if (person is { AfraidOf: { } fear, Because: { } because })
        {
            var moment = Moment(debrief, person, because.Decision, entry => entry.Cause.Key is { } key && key.Fear() == fear ? entry.Fear : 0);
            return $"{Afraid(debrief, name, fear.Told(), because.Decision, moment, told)}{Caught(because)}";
        }

        if (person.AfraidOf is { } some) return $"There is a little fear of {some.Told()}, from no one moment.";
        if (Greatest(person.Fear) is { } uneasy && person.Now.Fear > person.Now.Nature.Fear)
            return $"Something of the unease goes back to {debrief.DecisionName(uneasy.Decision)}{Reason(Moment(debrief, person, uneasy.Decision, entry => entry.Fear))}{Caught(uneasy)}";
        return Greatest(person.Trust) is { } counted
            ? $"What counts most with {name} is {debrief.DecisionName(counted.Decision)}{Reason(Moment(debrief, person, counted.Decision, entry => entry.Trust))}"
            : $"Nothing you did still frightens {name}.";
    }

    /// <summary>A reason is told in full with the first whom it hit; those who stood by saw what it did to somebody.</summary>
    static string Afraid(Debrief debrief, string name, string ofWhat, int decision, MoodEntry? moment, HashSet<(int, string)> told)
    {
        var where = debrief.DecisionName(decision);
        if (moment is not { Why: { } why } entry) return $"Since {where}, {name} is afraid of {ofWhat}.";
        var hit = debrief.Playthrough.Steps[decision].Ledger.Moods
            .Where(other => other.Channel == Channel.Direct && other.Cause == entry.Cause && other.Why == why)
            .Select(other => debrief.Playthrough.Scenario[other.Person].FirstName).Distinct().ToList();
        if (entry.Channel == Channel.Witness && hit.Count > 0) return told.Add((-decision, why)) ? $"{name} saw what {where} did to {Wording.Join(hit)}, and is afraid of {ofWhat} since." : $"{name} saw it too, in {where}, and is afraid of {ofWhat}.";
        return told.Add((decision, why)) ? $"Since {where}, {name} is afraid of {ofWhat}: {Ended(Passage.Clean(why))}" : $"{name} too is afraid of {ofWhat} since {where}.";
    }

    /// <summary>The strongest of what a decision did to somebody, by this measure.</summary>
    static MoodEntry? Moment(Debrief debrief, PersonRecord person, int decision, Func<MoodEntry, double> measure) =>
        debrief.Playthrough.Steps[decision].Ledger.Moods
            .Where(entry => entry.Person == person.Member.Id && entry.Cause.Decision == decision && entry.Why is { Length: > 0 } && measure(entry) > 0)
            .OrderByDescending(measure).Select(entry => (MoodEntry?)entry).FirstOrDefault();

    static string Reason(MoodEntry? moment) => moment is not { Why: { } why } entry ? "." : $"{(entry.Channel == Channel.Witness ? ", by watching" : "")}: {Ended(Passage.Clean(why))}";

    static string Caught(Contribution part) => part.ByOthers >= part.Points / 2 ? " Most of it was caught from the others." : "";

    static string Ended(string sentence) => sentence.Length > 0 && sentence[^1] is '.' or '!' or '?' or '”' or '…' ? sentence : sentence + ".";

    static Contribution? Greatest(ImmutableArray<Contribution> parts) =>
        parts.Where(part => part.Decision > 0 && part.Points >= WorthNaming).MaxBy(part => part.Points);
}
