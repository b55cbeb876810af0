using System.CommandLine;
using TrustSim.Cohorts;
using TrustSim.Core.Text;
using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;

namespace TrustSim.Commands;

/// <summary><c>trustsim cohort FILE…</c></summary>
sealed class CohortCommand(TextWriter output, TextWriter errors)
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("FILE") { Description = "Files that `trustsim export --format json` wrote, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var (html, csv) = (Written("--html", "Write it as a page to hand round, in one file; - prints the page."), Written("--csv", "Write the figures for a spreadsheet; - prints them."));
        var command = new Command("cohort", "Sum up what a group of five or more decided.") { paths, html, csv };
        command.Require(result =>
        {
            if (result.GetValue(html) == OutputFile.Printed && result.GetValue(csv) == OutputFile.Printed) result.AddError("--html - and --csv - would both be printed. Give one of them a file.");
        });
        command.SetAction(parsed => new CohortCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            .Run(parsed.GetRequiredValue(paths), parsed.GetValue(html), parsed.GetValue(csv)));
        return command;
    }

    int Run(string[] paths, string? html, string? csv)
    {
        var plays = new List<PlaythroughDocument>();
        var isWhole = true;
        foreach (var file in paths.SelectMany(FilesIn))
        {
            if (file is not null && ExportFile.Read(file, errors) is { } read) plays.AddRange(read);
            else isWhole = false;
        }

        if (plays.Count == 0)
        {
            errors.WriteLine("There is no play to sum up.");
            return ExitCode.CouldNot;
        }

        var cohorts = Cohort.From(plays);
        if (html is not null && !OutputFile.Write(html, CohortHtml.Render(cohorts), output, errors)) return ExitCode.CouldNot;
        if (csv is not null && !OutputFile.Write(csv, CohortCsv.Render(cohorts), output, errors)) return ExitCode.CouldNot;
        foreach (var (path, what) in ((string?, string)[])[(html, "page"), (csv, "table")])
        {
            if (path is not null and not OutputFile.Printed) output.WriteLine(ControlCharacters.Escape($"The {what} is in {path}."));
        }

        if (html is null && csv is null) foreach (var line in CohortText.Render(cohorts, PageText.Width)) output.WriteLine(ControlCharacters.Escape(line));
        return isWhole ? ExitCode.Fine : ExitCode.CouldNot;
    }

    /// <summary>The files that are meant by a path; a null where there are none, which is said.</summary>
    IEnumerable<string?> FilesIn(string path)
    {
        if (!Directory.Exists(path)) return [path];
        try
        {
            var files = Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).ToArray();
            if (files.Length > 0) return files;
            errors.WriteLine(ControlCharacters.Escape($"There are no .json files in '{path}'."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(ControlCharacters.Escape($"'{path}' cannot be read: {exception.Message}"));
        }

        return [null];
    }

    static Option<string?> Written(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (OutputFile.WhyNot(name, result.GetValueOrDefault<string?>()) is { } reason) result.AddError(reason);
        });
        return option;
    }
}
