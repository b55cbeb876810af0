using System.Collections.Immutable;
using TrustSim.Records.Html;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>A piece of a report, which each form shows in its own way.</summary>
abstract record ReportBlock
{
    /// <summary>A heading inside of a part.</summary>
    /// <param name="Level">3 or 4; the part's own is 2.</param>
    /// <param name="IsQuoted">Whether it is in the scenario's words.</param>
    public sealed record Head(string Text, int Level, bool IsQuoted) : ReportBlock;

    /// <param name="IsQuoted">Whether it is in the words of the scenario, or of the player.</param>
    public sealed record Said(Passage Passage, bool IsQuoted) : ReportBlock;

    /// <summary>A drawing or a table; in plain text the same in words, where no other block says it.</summary>
    public sealed record Drawn(Action<HtmlWriter> Draw, ImmutableArray<Passage> InWords) : ReportBlock;
}
