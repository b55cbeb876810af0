namespace TrustSim.Commands;

/// <summary>What stands between the columns of comma-separated values.</summary>
static class Separator
{
    public static Option<string> Option() => ValueOptions.Word(
        "--separator", Say.Text("option.separator"), $"{CsvWriter.Comma}|{CsvWriter.Semicolon}",
            [$"{CsvWriter.Comma}", $"{CsvWriter.Semicolon}"], $"{CsvWriter.Comma}");

    /// <summary>Refuses it where no comma-separated values are written.</summary>
    /// <param name="wants">The option that writes them.</param>
    public static void Require(CommandResult result, Option<string> separator, bool hasCsv, string wants)
    {
        if (!hasCsv && result.GetResult(separator) is { Implicit: false })
            result.AddError(Say.Text("file.no-separator", ("option", Runs.FromProgram(wants))));
    }
}
