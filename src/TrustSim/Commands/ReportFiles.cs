using System.CommandLine;
using System.Text;
using TrustSim.Core.Text;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Html;
using TrustSim.Presentation.Plain;

namespace TrustSim.Commands;

/// <summary>The files in which a report is asked for.</summary>
/// <param name="Html">Null: not as a page.</param>
/// <param name="Text">Null: not as plain text; where it is asked for in no form, that is printed.</param>
sealed record ReportFiles(OutputFile? Html, OutputFile? Text)
{
    /// <summary>Cells of a line of plain text.</summary>
    public const int Width = 76;

    /// <summary>The options that name them.</summary>
    public static (Option<OutputFile?> Html, Option<OutputFile?> Text) Options() =>
        (OutputFile.CreateOption("--html", "Write it as a page to keep or print, in one file; - prints the page."),
            OutputFile.CreateOption("--text", "Write it as plain text; - prints it, as without any of these."));

    /// <param name="language">The language of the scenario's texts; null where nobody knows it.</param>
    public int Write(Document report, string? language, TextWriter output, TextWriter errors)
    {
        if (Html is not null && !Html.Write(HtmlRenderer.Render(report, language), output, errors)) return ExitCode.CouldNot;
        var plain = Text ?? (Html is null ? new("--text", OutputFile.Printed) : null);
        if (plain is not null && !plain.Write(Plain(report), output, errors)) return ExitCode.CouldNot;
        if (Html is { IsPrinted: false }) Say(Html, Text, "Open it in any browser; it needs no network.");
        if (Text is { IsPrinted: false }) Say(Text, Html, "It is plain text.");
        return ExitCode.Fine;

        // Unless the other form is what is printed.
        void Say(OutputFile file, OutputFile? other, string how)
        {
            if (other is not { IsPrinted: true }) output.WriteLine(ControlCharacters.Escape($"The report is in {file}. {how}"));
        }
    }

    static byte[] Plain(Document report) =>
        Encoding.UTF8.GetBytes(string.Concat(PlainTextRenderer.Render(report, Width, numbersParts: true).Select(line => line + "\n")));
}
