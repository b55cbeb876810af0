using System.Globalization;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>What a facilitator wants at one decision: who kept something back, what the other answers would have done, what to ask.</summary>
sealed class DiscussionReport(Debrief debrief, OtherPaths? others, int number)
{
    readonly Step step = debrief.Playthrough.Steps[number];
    readonly Playthrough asked = debrief.Playthrough.BackTo(number);
    readonly DecisionPoint? crossroads = others?.Crossroads.ElementAtOrDefault(number - 1);

    public IEnumerable<ReportBlock> Blocks()
    {
        var kept = Kept().ToList();
        yield return new ReportBlock.Head("What you had not been told", 4, IsQuoted: false);
        foreach (var block in ReportPart.Told(kept.Count == 0 ? [new Passage(Role.Prose, "At this decision nobody was keeping anything back.")] : kept, 4)) yield return block;
        if (asked.OpenChoices.Length > 1)
        {
            yield return new ReportBlock.Head("The roads not taken", 4, IsQuoted: false);
            yield return new ReportBlock.Drawn(Table, [.. Answers().SelectMany(InWords)]);
        }

        yield return new ReportBlock.Head("To discuss", 4, IsQuoted: false);
        foreach (var prompt in asked.Scene!.Scene.Discuss) yield return new ReportBlock.Said(new(Role.Question, prompt), IsQuoted: true);
        foreach (var question in Questions()) yield return new ReportBlock.Said(new(Role.Question, question), IsQuoted: false);
    }

    IEnumerable<Passage> Kept() => asked.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept)
        .Select(risk => new Passage(Role.Speech, $"“{Passage.Clean(debrief.Playthrough.Scenario[risk.Id].Says)}”", $"{Names(risk.KnownBy)} knew"));

    string Names(IEnumerable<MemberId> people) => Wording.Join(people.Distinct().Select(id => Passage.Clean(debrief.Playthrough.Scenario[id].FirstName)));

    /// <summary>Each answer that was open: what the week would have done, and where the roads by it end.</summary>
    IEnumerable<(Choice Choice, double Trust, double Fear, Way? Way)> Answers() => asked.OpenChoices.Select(choice =>
    {
        var (before, week) = (asked.Team, asked.Decide(choice.Id).Current.Settled);
        return (choice, week.Trust - before.Trust, week.Fear - before.Fear, crossroads?.Ways.FirstOrDefault(way => way.Choice.Id == choice.Id));
    });

    void Table(HtmlWriter html)
    {
        using var table = new Table(html, "What each answer does that week, and with how much trust the roads by it end");
        table.Head("Answer", "Trust|figure", "Fear|figure", "Ends on average|figure", "At best|figure", "At worst|figure");
        foreach (var (choice, trust, fear, way) in Answers())
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row")))
            {
                html.Quote(IsTaken(choice) ? "strong" : "span", Paragraphs.Joined(choice.Text));
                if (IsTaken(choice)) html.Put("small", " – you chose this");
            }

            foreach (var figure in (string[])[Wording.Signed(trust), Wording.Signed(fear), End(way?.Mean), End(way?.Best.Trust), End(way?.Worst.Trust)]) html.Put("td", figure, ("class", "figure"));
        }
    }

    IEnumerable<Passage> InWords((Choice Choice, double Trust, double Fear, Way? Way) answer)
    {
        yield return new(Role.Reason, $"{(IsTaken(answer.Choice) ? "Chosen: " : "Not taken: ")}{Passage.Clean(answer.Choice.Text)}");
        yield return new(Role.Change, $"That week: {Wording.Signed(answer.Trust)} trust, {Wording.Signed(answer.Fear)} fear in the team.");
        if (answer.Way is { } way) yield return new(Role.Change, $"The roads by it end with trust {End(way.Mean)} on average, {End(way.Best.Trust)} at best, {End(way.Worst.Trust)} at worst.");
    }

    /// <summary>Questions that follow from what happened here.</summary>
    IEnumerable<string> Questions()
    {
        yield return "What did you want to come of this, and what did people hear?";
        var (person, change) = debrief.Playthrough.Scenario.Team.Select(member => (member, Change: step.Settled[member.Id].Trust - step.Before[member.Id].Trust)).MaxBy(moved => Math.Abs(moved.Change));
        if (Math.Abs(change) >= .5) yield return $"{Passage.Clean(person.FirstName)}’s trust went {(change < 0 ? "down" : "up")} most that week ({Wording.Signed(change)}). What would {Passage.Clean(person.FirstName)} say was the reason?";
        if (asked.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept).Select(risk => risk.KnownBy).FirstOrDefault() is { IsDefaultOrEmpty: false } knowing)
            yield return $"{Names(knowing)} knew something. What here made it easier, or harder, to say it?";
        if (crossroads?.Ways.MaxBy(way => way.Mean) is { } best && !IsTaken(best.Choice) && best.Mean - crossroads.Taken.Mean >= 1)
            yield return $"What would have had to be true for you to choose “{Passage.Clean(best.Choice.Text)}”?";
    }

    bool IsTaken(Choice choice) => choice.Id == step.Choice!.Id;

    static string End(double? trust) => trust is { } known ? known.ToString("0", CultureInfo.InvariantCulture) : "–";
}
