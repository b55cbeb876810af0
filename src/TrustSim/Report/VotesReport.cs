using TrustSim.Core.Workshops;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>How a group came to its decisions: who voted, by which rule, and how far it agreed each time.</summary>
static class VotesReport
{
    /// <param name="explains">Whether it says what agreement means, which is said once.</param>
    public static ReportPart Create(DecisionRule rule, Group group, bool explains) => new("How you decided",
    [
        new ReportBlock.Said(new(Role.Prose, $"{WorkshopWording.Voters(group.Voters, group.Voters.Count)} voted. {WorkshopWording.RuleOf(rule)}"), IsQuoted: false),
        .. group.Voters.Tables.Select(table => new ReportBlock.Said(new(Role.Change, table), IsQuoted: true)),
        .. explains ? Explained(group.Voters) : [],
        group.Decisions.IsEmpty
            ? new ReportBlock.Said(new(Role.Prose, "Nothing has been decided."), IsQuoted: false)
            : new ReportBlock.Drawn(html => Draw(html, group), [.. group.Decisions.SelectMany(decision => InWords(group, decision))]),
    ]);

    static IEnumerable<ReportBlock> Explained(Voters voters)
    {
        var two = voters.AreTables ? "two tables picked at random" : WorkshopWording.PickedAtRandom;
        yield return new ReportBlock.Said(
            new(Role.Prose, $"Agreement says how often, in 100 times, {two} among those who voted for something want the same (Simpson’s index of concentration, 1949). At 100 all want the same; below {WorkshopReview.Divided * 100:0} the two want different things more often than not."),
            IsQuoted: false);
    }

    static void Draw(HtmlWriter html, Group group)
    {
        using var table = new Table(html, "How each decision came about. Votes and agreement are those of the vote that counted.");
        table.Head("Decision", "Votes", "Agreement|figure", "", "Decided", "Talked");
        foreach (var decision in group.Decisions)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row")))
            {
                html.Text($"{decision.Number}. ");
                html.Quote("span", TitleOf(group, decision));
            }

            html.Put("td", WorkshopWording.Tally(decision.Last));
            html.Put("td", Figure(decision.Last.Agreement), ("class", "figure"));
            using (html.In("td", ("class", "narrow"))) Bar.Write(html, $"agreement {Figure(decision.Last.Agreement)}", ("share", decision.Last.Agreement ?? 0));
            html.Put("td", $"{WorkshopWording.LetterOf(decision.Decision.Choice, decision.Last.Choices)}, {WorkshopWording.By(decision.By)}");
            html.Put("td", Talked(decision));
        }
    }

    static IEnumerable<Passage> InWords(Group group, GroupDecision decision)
    {
        yield return new(Role.Reason, $"{decision.Number}. {TitleOf(group, decision)}");
        yield return new(Role.Change, $"Votes: {WorkshopWording.Tally(decision.Last)}. Agreement {Figure(decision.Last.Agreement)}. {WorkshopWording.LetterOf(decision.Decision.Choice, decision.Last.Choices)}, {WorkshopWording.By(decision.By)}. Talked: {Talked(decision)}.");
    }

    static string TitleOf(Group group, GroupDecision decision) => Passage.Clean(group.Playthrough.Scenario[decision.Decision.Scene].Title);

    static string Talked(GroupDecision decision) => decision.Talked > TimeSpan.Zero ? Wording.Duration(decision.Talked) : "not at all";

    static string Figure(double? agreement) => agreement is { } known ? $"{known * 100:0}" : "–";
}
