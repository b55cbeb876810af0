using TrustSim.Presentation.Cells;

namespace TrustSim.Commands;

/// <summary>Renders the page of a diagnostic code as plain lines, without drawings, so that a screen reader reads only words.</summary>
static class PageText
{
    const int Widest = 80;

    const string Indent = "    ";

    /// <summary>The terminal's width, limited to a readable one.</summary>
    public static int Width => Math.Min(CommonOptions.LineWidth ?? Widest, Widest);

    public static IEnumerable<string> Render(DiagnosticCode code, int width)
    {
        var page = DiagnosticPage.From(code);
        foreach (var line in TextWidth.Wrap($"{page.Title} ({code.SeverityWord})", width)) yield return line;
        foreach (var section in page.Sections)
        {
            if (section.Heading.Length > 0)
            {
                yield return "";
                yield return $"{section.Heading}:";
            }

            PageBlockKind? before = null;
            foreach (var block in section.Blocks)
            {
                if (block.Kind != PageBlockKind.Item || before != PageBlockKind.Item) yield return "";
                foreach (var line in Lines(block, width)) yield return ControlCharacters.Escape(line);
                before = block.Kind;
            }

            if (section.Heading != "Wrong" || page.Wrong is not { } wrong) continue;
            yield return "";
            foreach (var line in Diagnostics(code, wrong, width)) yield return ControlCharacters.Escape(line);
        }
    }

    static string Told(Diagnostic found)
    {
        var (line, column, message) = (found.Place.Line, found.Place.Column, Runs.FromName(found.Message));
        return found.Hint is { } hint
            ? Say.Text("explain.says-with-hint", ("line", line), ("column", column), ("message", message), ("hint", Runs.FromName(hint)))
            : Say.Text("explain.says", ("line", line), ("column", column), ("message", message));
    }

    static IEnumerable<string> Lines(PageBlock block, int width) => block.Kind switch
    {
        // A tab is invisible.
        PageBlockKind.Example =>
            block.Text.Split('\n').Select(line => (Indent + line.Replace("\t", "<tab>", StringComparison.Ordinal)).TrimEnd()),
        PageBlockKind.Item => TextWidth.Wrap($"- {block.Text}", width),
        PageBlockKind.Paragraph => TextWidth.Wrap(block.Text, width),
    };

    /// <summary>The diagnostics of the example. The method runs the check each time, so they always equal those of <c>check</c>.</summary>
    static IEnumerable<string> Diagnostics(DiagnosticCode code, string example, int width) =>
        PathDiagnosticFactory.Everything(ScenarioReader.Read(example, "example"), code)
        .Where(found => found.Code == code || found.Code.Severity != Severity.Information)
        .SelectMany(
            found =>
                TextWidth.Wrap(
                    Told(found), width));
}
