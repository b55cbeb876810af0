using System.Text.Json;
using TrustSim.Presentation.Cohorts;
using TrustSim.Records.Cohorts;

namespace TrustSim.Commands;

/// <summary><c>trustsim cohort FILE…</c></summary>
sealed class CohortCommand(TextWriter output, TextWriter errors)
{
    readonly HashSet<string> texts = [];
    readonly HashSet<string?> languages = [];
    bool isWhole = true;

    public static Command Create()
    {
        var paths = FileArguments.Create(Say.Text("option.exported-files"));
        var scenario = new Option<string?>("--scenario") { Description = Say.Text("option.cohort-scenario"), HelpName = "ID" };
        var html = OutputFile.CreateOption("--html", Say.Text("option.as-html"));
        var csv = OutputFile.CreateOption("--csv", Say.Text("option.as-csv"));
        var command = new Command("cohort", Say.Text("command.cohort")) { paths, scenario, html, csv, CommonOptions.Language };
        command.SetAction(parsed => new CohortCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            .Run(parsed.GetRequiredValue(paths), parsed.GetValue(scenario), parsed.GetValue(html), parsed.GetValue(csv)));
        return command;
    }

    int Run(string[] paths, string? scenario, OutputFile? html, OutputFile? csv)
    {
        var files = paths.SelectMany(FilesIn).ToList();
        if (((OutputFile?[])[html, csv]).OfType<OutputFile>().Select(file => OutputGuard.Replaced(file, files.OfType<string>()))
            .FirstOrDefault(reason => reason is not null) is { } reason)
            return errors.Complain(reason);

        var leftOut = 0;
        var cohorts = Cohort.From(PlaysIn(files).Where(IsWanted));
        if (scenario is null && leftOut > 0) errors.WriteLine(Say.Text("moment.left-out", ("count", leftOut)));
        if (cohorts.IsEmpty) return errors.Complain(Say.Text("cohort.nothing"));

        if (html is not null && !html.Write(HtmlRenderer.Render(CohortDocument.Create(cohorts), Language), output, errors))
            return ExitCode.CouldNot;
        if (csv is not null && !csv.Write(to => CohortCsv.Write(to, cohorts), output, errors)) return ExitCode.CouldNot;
        if (html is { IsPrinted: false }) output.WriteLine(Say.Text("output.page-is-in", ("file", Runs.FromName($"{html}"))));
        if (csv is { IsPrinted: false }) output.WriteLine(Say.Text("output.table", ("file", Runs.FromName($"{csv}"))));

        if (html is null && csv is null)
            foreach (var line in PlainTextRenderer.Render(CohortDocument.Create(cohorts), PageText.Width))
                output.WriteLine(ControlCharacters.Escape(line));
        return isWhole ? ExitCode.Fine : ExitCode.CouldNot;

        bool IsWanted(PlaythroughDocument play)
        {
            var isWanted = scenario is null ? play.Scenario.Kind is null : play.Scenario.Id == scenario;
            if (!isWanted) leftOut++;
            return isWanted;
        }
    }

    /// <summary>
    /// Reads the playthroughs of the files one by one, and computes their figures from their decisions; notes whether it could read all of
    /// them, and their languages.
    /// </summary>
    IEnumerable<PlaythroughDocument> PlaysIn(IEnumerable<string?> files)
    {
        var exported = new ExportFile(DataFolder.Store(), errors);
        foreach (var file in files)
        {
            if (file is null) isWhole = false;
            else foreach (var play in exported.Read(file))
            {
                if (exported.Import(file, play).Document is { } document)
                {
                    if (document.Journal?.Text is { } text && texts.Add(text)) languages.Add(LanguageOf(text));
                    yield return document;
                }
                else isWhole = false;
            }
        }

        isWhole &= exported.IsWhole;
    }

    /// <summary>The language of all scenarios' words; null where it is unknown, or where there are several.</summary>
    string? Language => languages.Count == 1 ? languages.Single() : null;

    static string? LanguageOf(string text)
    {
        try
        {
            return SavedScenario.LanguageOf(text);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            // Anybody can have written anything into an export.
            return null;
        }
    }

    /// <summary>Lists the files that a path means; yields a null and reports it where there are none.</summary>
    IEnumerable<string?> FilesIn(string path)
    {
        if (!Directory.Exists(path)) return [path];
        try
        {
            var files = Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal).ToArray();
            if (files.Length > 0) return files;
            errors.WriteLine(Say.Text("cohort.no-files", ("folder", Runs.FromName(path))));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            errors.WriteLine(FileProblem.CannotRead(path, exception));
        }

        return [null];
    }
}
