using System.Diagnostics;
using TrustSim.Core.Text;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Report;

/// <summary>A report as plain lines: the same words, and tables said in sentences, so that a screen reader reads nothing else.</summary>
static class ReportText
{
    public const int Width = 76;

    public static IEnumerable<string> Render(WrittenReport report)
    {
        foreach (var line in Wrap(report.Title)) yield return line;
        foreach (var lead in report.Lead)
        {
            yield return "";
            foreach (var line in Wrap(lead)) yield return line;
        }

        yield return "";
        foreach (var (name, figure, remark) in report.Figures)
        {
            foreach (var line in Wrap($"{name}: {figure}{(remark.Length == 0 ? "" : $" ({remark})")}.")) yield return line;
        }

        foreach (var (index, part) in report.Parts.Index())
        {
            yield return "";
            yield return "";
            foreach (var line in Wrap($"Part {index + 1} of {report.Parts.Length}: {part.Title}")) yield return line;
            yield return "";
            foreach (var line in Render(part)) yield return line;
        }

        yield return "";
        foreach (var line in Wrap(WrittenReport.Practice)) yield return line;
    }

    static IEnumerable<string> Render(ReportPart part)
    {
        var isFirst = true;
        foreach (var block in part.Blocks)
        {
            if (block is ReportBlock.Head head)
            {
                if (!isFirst) yield return "";
                foreach (var line in Wrap(head.Text)) yield return line;
            }

            var passages = block switch
            {
                ReportBlock.Said said => [said.Passage],
                ReportBlock.Drawn drawn => drawn.InWords,
                ReportBlock.Head => [],
                _ => throw new UnreachableException(),
            };
            foreach (var passage in passages)
            {
                if (IsApart(passage.Role) && !isFirst) yield return "";
                foreach (var line in Wrap(Plain(passage), passage.Role == Role.Change ? "  " : "")) yield return line;
                isFirst = false;
            }

            isFirst &= block is not ReportBlock.Head;
        }
    }

    static bool IsApart(Role role) => role is Role.Prose or Role.Question or Role.Reason or Role.Chosen or Role.Title or Role.Note;

    static string Plain(Passage passage) => passage.Role switch
    {
        Role.Chosen => $"You chose: {passage.Text}",
        Role.Change => passage.Text,
        Role.Title or Role.Heading or Role.Prose or Role.Speech or Role.Question or Role.Option or Role.Reason or Role.Meter or Role.Note or Role.Figure => passage.Plain,
    };

    static IEnumerable<string> Wrap(string text, string indent = "") => TextWidth.Wrap(text, Width - indent.Length).Select(line => ControlCharacters.Escape(indent + line));
}
