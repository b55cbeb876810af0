using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Pages;

/// <summary>The ledger of one step, for who writes a scenario: who moved, by what cause and on which way, to a tenth of a point.</summary>
static class LedgerPage
{
    // What shows as 0.0 did not move anybody.
    const double Shows = .05;

    // After fifty decisions each of them still moves everybody by a little.
    const double Alone = .5;

    public static Page Create(Scenario scenario, Step step)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, step.Decision is { } decision ? $"Ledger: {step.Number}. {decision}" : "Ledger: before any decision"));
        page.Add(new(Role.Meter, $"{Until(step)}trust {step.After.Trust:0}, fear {step.After.Fear:0}, clarity {step.After.Clarity:0}, work {Wording.Weeks(step.After.Work)}, week {step.After.Week}"));
        foreach (var person in step.Before.People) AddPerson(page, scenario, person, step);
        foreach (var entries in step.Ledger.Clarity.GroupBy(entry => entry.Decision).Where(entries => Math.Abs(entries.Sum(entry => entry.Points)) >= Shows))
            page.Add(new(Role.Reason, $"clarity {Wording.Tenths(entries.Sum(entry => entry.Points))} · {(entries.Key == 0 ? "fades by itself" : $"decision {entries.Key}")}"));
        foreach (var entries in step.Ledger.Work.GroupBy(entry => (entry.Decision, entry.Risk)).Where(entries => Math.Abs(entries.Sum(entry => entry.Weeks)) >= Shows))
            page.Add(new(Role.Reason, $"work {Wording.Tenths(entries.Sum(entry => entry.Weeks))} · {(entries.Key.Risk is { } risk ? $"risk {risk}" : entries.Key.Decision is { } number ? $"decision {number}" : "the week’s pace")}"));
        foreach (var entry in step.Ledger.Silence)
            page.Add(new(Role.Reason, $"risk {entry.Risk}, week {entry.Week}: {scenario[entry.Loudest].FirstName} nearest to saying it, {entry.Heard * 100:0} of {entry.Needed * 100:0} heard"));
        foreach (var news in step.Ledger.News) page.Add(new(Role.Reason, $"risk {news.Risk}, week {news.Week}: {news.Outcome.Id()}"));
        if (!step.Now.Marks.IsEmpty) page.Add(new(Role.Note, $"Flags and counters: {string.Join(", ", step.Now.Marks.OrderBy(mark => mark.Key.Value, StringComparer.Ordinal).Select(mark => $"{mark.Key} {mark.Value}"))}"));
        return new("Ledger", page.ToImmutable());
    }

    /// <summary>How far it counts: beside a decision's page stands how things were at the end of its own week.</summary>
    static string Until(Step step) => step.Decision is null ? "" : step.Opened is [.., { Phase: Phase.Deciding }] ? "By the next question: " : "By the end: ";

    static void AddPerson(ImmutableArray<Passage>.Builder page, Scenario scenario, Person before, Step step)
    {
        var (now, name) = (step.After[before.Id], scenario[before.Id].FirstName);
        var moves = step.Ledger.Moods.Where(entry => entry.Person == before.Id)
            .GroupBy(entry => (entry.Cause, entry.Channel))
            .Select(entries => (entries.Key, Trust: entries.Sum(entry => entry.Trust), Fear: entries.Sum(entry => entry.Fear)))
            .OrderByDescending(move => Math.Abs(move.Trust) + Math.Abs(move.Fear))
            .ToLookup(move => Math.Abs(move.Trust) >= Alone || Math.Abs(move.Fear) >= Alone);
        var (trust, fear) = (moves[false].Sum(move => move.Trust), moves[false].Sum(move => move.Fear));
        var rest = Moved(trust, fear);
        page.Add(new(Role.Reason, moves[true].Any() || rest is not null
            ? $"{name}: trust {before.Trust:0} → {now.Trust:0}, fear {before.Fear:0} → {now.Fear:0}"
            : $"{name}: trust {now.Trust:0}, fear {now.Fear:0}"));
        foreach (var ((cause, channel), more, afraid) in moves[true]) page.Add(new(Role.Change, $"{Moved(more, afraid)} · {CauseOf(cause, step.Number)} · {channel.Name()}"));
        if (rest is not null) page.Add(new(Role.Change, $"{rest} · {Wording.Count(moves[false].Count(), "smaller move")} together"));
    }

    /// <summary>Null where nothing shows.</summary>
    static string? Moved(double trust, double fear) => (Math.Abs(trust) >= Shows, Math.Abs(fear) >= Shows) switch
    {
        (true, true) => $"{Wording.Tenths(trust)} trust, {Wording.Tenths(fear)} fear",
        (true, false) => $"{Wording.Tenths(trust)} trust",
        (false, true) => $"{Wording.Tenths(fear)} fear",
        _ => null,
    };

    static string CauseOf(Cause cause, int now) => string.Join(", ", new[]
    {
        cause.Key?.Name(), cause.Decision == 0 ? "the start" : cause.Decision == now ? null : $"decision {cause.Decision}",
    }.OfType<string>().DefaultIfEmpty("this decision"));
}
