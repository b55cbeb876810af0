using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Text;

namespace TrustSim.Terminal.Pages;

/// <summary>What came of a decision: what happened, what somebody told you or what landed, and what it did to whom, with the reason.</summary>
public static class ConsequencePage
{
    public static Page Create(Scenario scenario, Step step, Meters meters)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Chosen, step.Choice!.Text));
        page.AddRange(Paragraphs.Split(step.Choice.After).Select(text => new Passage(Role.Prose, text)));
        page.AddRange(News.Passages(scenario, step.News, meters));
        if (meters == Meters.Debrief) return new("What came of it", page.ToImmutable());

        page.Add(new(Role.Heading, "What it did"));
        var before = page.Count;
        foreach (var effect in ChangeGrouping.From(step)) AddEffect(page, scenario, effect);
        if (step.Choice.Effects.Clarity is { } push) page.Add(new(Role.Change, $"Clarity {Wording.Signed(ClarityOf(step))}{(push.Up ? "" : ": the bar is less clear than it was")}"));
        if (step.Choice.Effects.Work is not null) page.Add(new(Role.Change, $"Your decision: {Wording.WorkChange(WorkOf(step))}"));
        if (Math.Abs(PaceOf(step)) >= .05) page.Add(new(Role.Change, $"The team’s pace this week: {Wording.WorkChange(PaceOf(step))}"));
        if (page.Count == before) page.Add(new(Role.Change, "Nothing that shows."));
        page.Add(MeterLine(step));
        return new("What came of it", page.ToImmutable());
    }

    static void AddEffect(ImmutableArray<Passage>.Builder page, Scenario scenario, ReasonedChange effect)
    {
        var felt = effect.People.Where(change => Shows(change.Trust) || Shows(change.Fear)).ToList();
        if (felt.Count == 0) return;
        if (effect.Why.Length > 0) page.Add(new(Role.Reason, effect.Why));
        AddChanges("", [.. felt.Where(change => !change.Watched)]);
        AddChanges("Those who watched: ", [.. felt.Where(change => change.Watched)]);

        // A line a person for the few whom it was aimed at; where it concerned everybody, one line tells it better.
        void AddChanges(string who, ImmutableArray<PersonChange> changes)
        {
            var lines = changes.Select(change => $"{scenario[change.Person].FirstName} {Points(change)}").ToList();
            if (who.Length == 0 && lines.Count <= 2) page.AddRange(lines.Select(line => new Passage(Role.Change, line)));
            else if (lines.Count > 0) page.Add(new(Role.Change, who + string.Join("; ", lines)));
        }
    }

    static string Points(PersonChange change) => (Shows(change.Trust), Shows(change.Fear)) switch
    {
        (true, true) => $"{Wording.Signed(change.Trust)} trust, {Wording.Signed(change.Fear)} fear",
        (true, false) => $"{Wording.Signed(change.Trust)} trust",
        _ => $"{Wording.Signed(change.Fear)} fear",
    };

    static bool Shows(double points) => Math.Abs(points) >= .5;

    static double ClarityOf(Step step) => step.Ledger.Clarity.Where(entry => entry.Decision == step.Number).Sum(entry => entry.Points);

    static double WorkOf(Step step) => step.Ledger.Work.Where(entry => entry.Decision == step.Number).Sum(entry => entry.Weeks);

    static double PaceOf(Step step) => step.Ledger.Work.Where(entry => entry.Week == step.Settled.Week && entry.Decision is null && entry.Risk is null).Sum(entry => entry.Weeks);

    static Passage MeterLine(Step step) => new(Role.Meter,
        $"Team: trust {step.Settled.Trust:0}, fear {step.Settled.Fear:0}. Work: {Wording.Weeks(step.Settled.Work)}.");
}
