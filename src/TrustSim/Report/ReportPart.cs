using System.Collections.Immutable;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>A part of a report, with a heading of its own.</summary>
sealed record ReportPart(string Title, ImmutableArray<ReportBlock> Blocks)
{
    /// <summary>A page of the debrief as a part; what heads it is the part's title, and what every report says of itself it need not say.</summary>
    public static ReportPart From(Page page) => new(
        page.Title,
        [.. Told(page.Passages.SkipWhile(passage => passage.Role == Role.Heading && passage.Text == page.Title).Where(passage => passage.Text != Wording.Practice), level: 3)]);

    /// <param name="level">Of the headings among them.</param>
    public static IEnumerable<ReportBlock> Told(IEnumerable<Passage> passages, int level) => passages.Select(passage => passage.Role == Role.Heading
        ? (ReportBlock)new ReportBlock.Head(passage.Text, level, IsQuoted: false)
        : new ReportBlock.Said(passage, passage.Role is Role.Speech or Role.Chosen or Role.Option));

    /// <summary>Passages in the scenario's words.</summary>
    public static IEnumerable<ReportBlock> Quoted(IEnumerable<Passage> passages, int level) => passages.Select(passage => passage.Role == Role.Heading
        ? (ReportBlock)new ReportBlock.Head(passage.Text, level, IsQuoted: true)
        : new ReportBlock.Said(passage, passage.Role is not (Role.Meter or Role.Note or Role.Change)));
}
