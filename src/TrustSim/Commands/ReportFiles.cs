using System.CommandLine;
using System.Text;
using TrustSim.Core.Text;
using TrustSim.Report;

namespace TrustSim.Commands;

/// <summary>The files in which a report is asked for.</summary>
/// <param name="Html">Null: not as a page.</param>
/// <param name="Text">Null: not as plain text; where it is asked for in no form, that is printed.</param>
sealed record ReportFiles(string? Html, string? Text)
{
    /// <summary>The options that name them.</summary>
    public static (Option<string?> Html, Option<string?> Text) Options() =>
        (OutputFile.Option("--html", "Write it as a page to keep or print, in one file; - prints the page."), OutputFile.Option("--text", "Write it as plain text; - prints it, as without any of these."));

    /// <summary>Lets a command refuse to print both.</summary>
    public static void Guard(Command command, Option<string?> html, Option<string?> text) => command.Require(result =>
    {
        if (result.GetValue(html) == OutputFile.Printed && result.GetValue(text) == OutputFile.Printed) result.AddError("--html - and --text - would both be printed. Give one of them a file.");
    });

    /// <param name="language">The language of the scenario's texts; null where nobody knows it.</param>
    public int Write(WrittenReport report, string? language, TextWriter output, TextWriter errors)
    {
        if (Html is not null && !OutputFile.Write(Html, ReportHtml.Render(report, language), output, errors)) return ExitCode.CouldNot;
        if (Text is not null && !OutputFile.Write(Text, Plain(report), output, errors)) return ExitCode.CouldNot;
        if (Html is null && Text is null) OutputFile.Write(OutputFile.Printed, Plain(report), output, errors);
        if (Html is not (null or OutputFile.Printed)) Say(Html, Text, "Open it in any browser; it needs no network.");
        if (Text is not (null or OutputFile.Printed)) Say(Text, Html, "It is plain text.");
        return ExitCode.Fine;

        // Unless the other form is what is printed.
        void Say(string file, string? other, string how)
        {
            if (other != OutputFile.Printed) output.WriteLine(ControlCharacters.Escape($"The report is in {file}. {how}"));
        }
    }

    static byte[] Plain(WrittenReport report) => Encoding.UTF8.GetBytes(string.Concat(ReportText.Render(report).Select(line => line + "\n")));
}
