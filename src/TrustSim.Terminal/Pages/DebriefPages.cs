using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Pages;

/// <summary>The debrief, part by part.</summary>
public static class DebriefPages
{
    /// <summary>All that can be said without walking other roads or asking what the player wrote.</summary>
    public static ImmutableArray<Page> Create(Debrief debrief) => [.. Found(debrief), TakeAwayPage.Create(debrief, null)];

    /// <summary>What there is to find in the play itself.</summary>
    public static ImmutableArray<Page> Found(Debrief debrief) => [Line(debrief), OfKeys(debrief), NotTold(debrief), PeoplePage.Create(debrief)];

    /// <summary>The line in words: how each decision left the team.</summary>
    public static Page Line(Debrief debrief)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, "The line"));
        page.Add(new(Role.Meter, $"At the start: trust {debrief.Opening.Trust:0}, fear {debrief.Opening.Fear:0}."));
        foreach (var step in debrief.Playthrough.Steps.Skip(1)) page.AddRange(Decision(debrief, step.Number));
        page.Add(Standing(debrief));
        return new("The line", page.ToImmutable());
    }

    /// <summary>One decision: its acts with their reasons, and what still goes back to it.</summary>
    public static ImmutableArray<Passage> Decision(Debrief debrief, int number)
    {
        var play = debrief.Playthrough;
        var step = play.Steps[number];
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Reason, $"{number}. Week {step.Settled.Week} · {play.Scenario[step.Decision!.Value.Scene].Title}{(debrief.Pivotal == number ? " · more goes back to this than to any other" : "")}"));
        page.Add(new(Role.Chosen, step.Choice!.Text));
        page.AddRange(step.Choice.Effects.Acts.Select(act => new Passage(Role.Change, ActLine(play.Scenario, act))));
        page.AddRange(step.Choice.Effects.Repairs.Select(repair => new Passage(Role.Change, $"Repairs “{repair.Of.Name()}” by {repair.By.Id()}{Because(repair.Why)}")));
        if (GaveBack(debrief, step) is { } gave) page.Add(new(Role.Change, gave));
        page.Add(new(Role.Change, GoesBack(debrief, number)));
        page.Add(new(Role.Meter, $"Then: trust {step.Settled.Trust:0}, fear {step.Settled.Fear:0}, work {Wording.Weeks(step.Settled.Work)}."));
        return page.ToImmutable();
    }

    public static Page OfKeys(Debrief debrief)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, $"The {TrustKeyTable.Count} keys"));
        foreach (var key in debrief.Keys)
        {
            page.Add(new(Role.Reason, $"{key.Key.Name()}: {Tally(key)}"));
            page.AddRange(key.Moments.Select(moment => new Passage(Role.Change, $"Decision {moment.Decision}, {moment.Polarity.Name()} {moment.Strength.Name()}{Because(moment.Why)}")));
            if (!key.Repairs.IsEmpty) page.Add(new(Role.Change, $"Made up for in decision {Wording.Join(key.Repairs.Select(number => $"{number}"))}."));
        }

        return new($"The {TrustKeyTable.Count} keys", page.ToImmutable());
    }

    public static Page NotTold(Debrief debrief)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, "What you were not told"));
        if (debrief.Untold.IsEmpty) page.Add(new(Role.Prose, debrief.Told.IsEmpty ? "There was nothing to tell." : "Nothing. Whoever knew something found the nerve to say it."));
        foreach (var untold in debrief.Untold) AddUntold(page, debrief, untold);
        if (!debrief.Told.IsEmpty)
        {
            page.Add(new(Role.Heading, "What you were told in time"));
            page.AddRange(debrief.Told.Select(news => new Passage(Role.Speech, $"“{Passage.Clean(debrief.Playthrough.Scenario[news.Risk].Says)}” (week {news.Week})", debrief.Playthrough.Scenario[news.By].FirstName)));
        }

        return new("What you were not told", page.ToImmutable());
    }

    static void AddUntold(ImmutableArray<Passage>.Builder page, Debrief debrief, Untold untold)
    {
        var scenario = debrief.Playthrough.Scenario;
        var name = scenario[untold.Nearest].FirstName;
        var (cost, told) = (Laws.Default[untold.Risk.Cost].Cost, Laws.Default.Told);
        page.Add(new(Role.Reason, untold.Outcome == RiskOutcome.Landed
            ? $"It landed in week {untold.Week} and cost {Wording.InWeeks(cost)} of work; told in time it would have cost {cost * told:0.0}."
            : "It is still kept, and has hurt nobody yet."));
        page.Add(new(Role.Speech, $"“{Passage.Clean(untold.Risk.Says)}”", $"{name} might have said"));
        page.Add(new(Role.Change, $"Known to {Wording.Join(untold.Risk.KnownBy.Distinct().Select(id => scenario[id].FirstName))} for {Wording.Count(untold.Weeks, "week")}."));
        // Rounded down: what was not enough must not read as if it had been.
        page.Add(new(Role.Change, $"Saying it took {untold.Needed * 100:0} of 100 in courage. {Math.Floor(untold.Heard * 100):0} had been gathered; {name} came nearest, with a fear of {untold.Fear:0}."));
        if (Greatest(untold.FearFrom) is { } greatest) page.Add(new(Role.Change, $"{Held(greatest, untold.Fear)} {debrief.DecisionName(greatest.Decision)}."));
    }

    /// <summary>Easing is booked to what eased, so what one decision raised can be more than the fear that is left.</summary>
    static string Held(Contribution part, double fear) =>
        part.Points <= fear ? $"{part.Points:0} of the fear goes back to" : "More than all the fear that is left, if nothing had eased it since, goes back to";

    static Contribution? Greatest(ImmutableArray<Contribution> parts) =>
        parts.Where(part => part.Decision > 0 && part.Points >= 1).MaxBy(part => part.Points);

    static string ActLine(Scenario scenario, Act act)
    {
        var toward = act.Toward.IsEmpty ? "" : $", toward {Wording.Join(act.Toward.Select(id => scenario[id].FirstName))}";
        var seen = act.Audience switch { Audience.Private => ", in private", Audience.Public => ", in public", Audience.Team => "" };
        return $"{act.Key.Name()}, {act.Polarity.Name()} {act.Strength.Name()}{toward}{seen}{Because(act.Why)}";
    }

    static string Tally(KeyRecord key)
    {
        var sides = Enum.GetValues<Polarity>()
            .Select(polarity => (polarity, count: key.Moments.Count(moment => moment.Polarity == polarity)))
            .Where(pair => pair.count > 0)
            .Select(pair => $"{pair.polarity.Name()} {(pair.count == 1 ? "once" : $"{pair.count} times")}")
            .ToList();
        return sides.Count == 0 ? "not touched" : Wording.Join(sides);
    }

    static string Because(string why) => why.Length == 0 ? "" : $": {Passage.Clean(why)}";

    static double MeanOf(Debrief debrief, Func<PersonRecord, ImmutableArray<Contribution>> meter, int decision) =>
        debrief.People.Sum(person => meter(person).Where(part => part.Decision == decision).Sum(part => part.Points)) / debrief.People.Length;

    static string GoesBack(Debrief debrief, int number)
    {
        var trust = Wording.Signed(MeanOf(debrief, person => person.Trust, number));
        var fear = Wording.Signed(MeanOf(debrief, person => person.Fear, number));
        var weeks = debrief.Playthrough.Ledger.Work.Where(entry => entry.Decision == number).Sum(entry => entry.Weeks);
        var work = weeks == 0 ? "" : $" It was {Wording.WorkChange(weeks)}.";
        return (trust, fear) == ("0", "0") ? $"Of how people feel today, next to nothing goes back to it.{work}" : $"Today, {trust} trust and {fear} fear in the team go back to it.{work}";
    }

    /// <summary>What a repair gave back is booked to the breach that it mended; here it is told where it was done.</summary>
    static string? GaveBack(Debrief debrief, Step step)
    {
        var trust = step.Ledger.Moods.Where(entry => entry.Channel == Channel.Repair).Sum(entry => entry.Trust) / debrief.People.Length;
        return trust < .5 ? null : $"It gave back {trust:0} trust of what earlier decisions had cost.";
    }

    static Passage Standing(Debrief debrief) => new(Role.Meter,
        $"At the end: trust {debrief.Now.Trust:0}, fear {debrief.Now.Fear:0}, voice {100 * TrustModel.Default.Voice(debrief.Now):0}, clarity {debrief.Now.Clarity:0}, work {Wording.Weeks(debrief.Now.Work)}. You leave {debrief.Now.Climate.About()}.");
}
