using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Report;

/// <summary>The votes on one decision: each ballot, what the second one changed, who wished what to be remembered. Numbers only, never who.</summary>
static class BallotsReport
{
    public static IEnumerable<ReportBlock> Create(Group group, GroupDecision decision)
    {
        var offered = decision.Last.Choices;
        var texts = group.Playthrough.Scenario[decision.Decision.Scene].Choices.ToDictionary(choice => choice.Id, choice => Passage.Clean(choice.Text));
        yield return new ReportBlock.Head("How you voted", 4, IsQuoted: false);
        yield return new ReportBlock.Drawn(html => Draw(html, decision, texts), [.. offered.Select(choice => InWords(decision, choice, texts[choice])), .. Apart(decision).Select(row => new Passage(Role.Change, $"{Wording.Capital(row.Name)}: {Wording.Join(row.Counts.Select(count => $"{count}"))}"))]);
        foreach (var (index, ballot) in decision.Ballots.Index())
            yield return Said($"{Name(decision, index)} ({WorkshopWording.WayOf(ballot.Way)}): {WorkshopWording.Agreement(ballot.Agreement)}");
        if (decision.Shift is { } shift) yield return Said(WorkshopWording.Shift(shift, offered));
        yield return Said($"{WorkshopWording.LetterOf(decision.Decision.Choice, offered)} was decided {WorkshopWording.By(decision.By)}, {(decision.Talked > TimeSpan.Zero ? $"after {Wording.Duration(decision.Talked)} of talk" : "without a talk")}.");
        foreach (var remark in decision.Remarks) yield return new ReportBlock.Said(new(Role.Speech, remark.Text, $"For {WorkshopWording.LetterOf(remark.Choice, offered)}"), IsQuoted: true);
    }

    static ReportBlock.Said Said(string text) => new(new(Role.Change, text), IsQuoted: false);

    static string Name(GroupDecision decision, int ballot) => decision.Ballots.Length == 1 ? "The vote" : $"Vote {ballot + 1}";

    /// <summary>Votes that fell on no answer, where there are any.</summary>
    static IEnumerable<(string Name, ImmutableArray<int> Counts)> Apart(GroupDecision decision)
    {
        if (decision.Ballots.Any(ballot => ballot.Abstained > 0)) yield return ("for none", [.. decision.Ballots.Select(ballot => ballot.Abstained)]);
        if (decision.Ballots.Any(ballot => ballot.Missing > 0)) yield return ("not voted", [.. decision.Ballots.Select(ballot => ballot.Missing)]);
    }

    static void Draw(HtmlWriter html, GroupDecision decision, Dictionary<ChoiceId, string> texts)
    {
        using var table = new Table(html, $"Votes for each answer, of {decision.Last.Voters}");
        table.Head(["Answer", .. decision.Ballots.SelectMany((_, index) => new[] { $"{Name(decision, index)}|figure", "" })]);
        foreach (var choice in decision.Last.Choices)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row")))
            {
                html.Text($"{WorkshopWording.LetterOf(choice, decision.Last.Choices)}. ");
                html.Quote(choice == decision.Decision.Choice ? "strong" : "span", texts[choice]);
            }

            foreach (var ballot in decision.Ballots) Votes(html, ballot.Of(choice), ballot.Voters, choice == decision.Decision.Choice ? "trust" : "share");
        }

        foreach (var (name, counts) in Apart(decision))
        {
            using var row = html.In("tr");
            html.Put("th", name, ("scope", "row"));
            foreach (var (ballot, count) in decision.Ballots.Zip(counts)) Votes(html, count, ballot.Voters, "kept");
        }
    }

    static void Votes(HtmlWriter html, int count, int voters, string kind)
    {
        html.Put("td", $"{count}", ("class", "figure"));
        using (html.In("td", ("class", "narrow"))) Bar.Write(html, $"{count} of {voters}", (kind, count / (double)voters));
    }

    static Passage InWords(GroupDecision decision, ChoiceId choice, string text) =>
        new(Role.Change, $"{WorkshopWording.LetterOf(choice, decision.Last.Choices)}, {string.Join(", then ", decision.Ballots.Select(ballot => $"{ballot.Of(choice)} of {ballot.Voters}"))}: {text}");
}
