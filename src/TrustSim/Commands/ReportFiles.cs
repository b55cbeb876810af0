namespace TrustSim.Commands;

/// <summary>The output files of a report.</summary>
/// <param name="Html">Null: no HTML page.</param>
/// <param name="Text">Null: no plain text. If both are null, the text goes to standard output.</param>
sealed record ReportFiles(OutputFile? Html, OutputFile? Text)
{
    /// <summary>Cells of a line of plain text.</summary>
    public const int Width = 76;

    /// <summary>Creates the options that name them.</summary>
    public static (Option<OutputFile?> Html, Option<OutputFile?> Text) Options() =>
        (OutputFile.CreateOption("--html", Say.Text("option.report-html")),
            OutputFile.CreateOption("--text", Say.Text("option.report-text")));

    /// <param name="language">The language of the scenario's texts; null where it is unknown.</param>
    public int Write(Document report, string? language, TextWriter output, TextWriter errors)
    {
        if (Html is not null && !Html.Write(HtmlRenderer.Render(report, language), output, errors)) return ExitCode.CouldNot;
        var plain = Text ?? (Html is null ? new("--text", OutputFile.Printed) : null);
        if (plain is not null && !plain.Write(Plain(report), output, errors)) return ExitCode.CouldNot;
        // When one form goes to standard output, nothing else may appear there.
        if (Html is { IsPrinted: false } && Text is not { IsPrinted: true })
            output.WriteLine(Say.Text("output.report-page", ("file", Runs.FromName($"{Html}"))));
        if (Text is { IsPrinted: false } && Html is not { IsPrinted: true })
            output.WriteLine(Say.Text("output.report-text", ("file", Runs.FromName($"{Text}"))));
        return ExitCode.Fine;
    }

    static byte[] Plain(Document report) =>
        Encoding.UTF8.GetBytes(string.Concat(
            PlainTextRenderer.Render(report, Width, numbersParts: !report.HasMargin).Select(line => line + "\n")));
}
