using System.Text.Json;
using TrustSim.Lrs;
using TrustSim.Presentation.Cohorts;
using TrustSim.Records.Cohorts;

namespace TrustSim.Commands;

/// <summary><c>trustsim cohort FILE…</c> and <c>trustsim cohort --lrs URL</c></summary>
sealed class CohortCommand(TextWriter output, TextWriter errors)
{
    readonly ExportFile exported = new(DataFolder.Store(), errors);
    readonly HashSet<string> texts = [];
    readonly HashSet<string?> languages = [];
    bool isWhole = true;

    public static Command Create()
    {
        var paths = FileArguments.Create(Say.Text("option.exported-files"), ArgumentArity.ZeroOrMore);
        var scenario = new Option<string?>("--scenario") { Description = Say.Text("option.cohort-scenario"), HelpName = "ID" };
        var html = OutputFile.CreateOption("--html", Say.Text("option.as-html"));
        var csv = OutputFile.CreateOption("--csv", Say.Text("option.as-csv"));
        var xlsx = OutputFile.CreateOption("--xlsx", Say.Text("option.as-xlsx"));
        var separator = Separator.Option();
        var lrs = new Option<string?>("--lrs") { Description = Say.Text("option.cohort-lrs"), HelpName = "URL" };
        var (since, credentials, insecure) = (StoredCohort.Since(), Credentials.Option(), Address.InsecureOption());
        var command = new Command("cohort", Say.Text("command.cohort"))
        {
            paths, scenario, html, csv, separator, xlsx, lrs, since, credentials, insecure, CommonOptions.Language,
        };
        command.Require(result =>
        {
            Separator.Require(result, separator, result.GetValue(csv) is not null, "--csv");
            if (result.GetResult(xlsx) is { Implicit: false }) OutputFile.RequireFile(result, result.GetValue(xlsx), "--xlsx");
            var isStored = result.GetValue(lrs) is not null;
            if (isStored == result.GetValue(paths) is { Length: > 0 }) result.AddError(Say.Text("cohort.files-or-store"));
            if (!isStored && (result.GetValue(since) is not null || result.GetValue(credentials) is not null || result.GetValue(insecure)))
                result.AddError(Say.Text("cohort.only-with-store"));
        });
        command.SetAction((parsed, stop) =>
        {
            var cohort = new CohortCommand(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var files = new CohortFiles(parsed.GetValue(html), parsed.GetValue(csv), parsed.GetRequiredValue(separator)[0],
                parsed.GetValue(xlsx));
            return parsed.GetValue(lrs) is { } url
                ? cohort.Run(url, parsed.GetValue(credentials), parsed.GetValue(insecure), parsed.GetValue(since),
                    parsed.GetValue(scenario), files, stop)
                : Task.FromResult(cohort.Run(parsed.GetRequiredValue(paths), parsed.GetValue(scenario), files));
        });
        return command;
    }

    int Run(string[] paths, string? scenario, CohortFiles to)
    {
        var files = exported.FilesIn(paths).ToList();
        if (to.All.Select(file => OutputGuard.Replaced(file, files)).FirstOrDefault(reason => reason is not null) is { } reason)
            return errors.Complain(reason);
        var leftOut = 0;
        return Show(Cohort.From(PlaysIn(files).Where(play => IsWanted(play.Scenario, scenario, ref leftOut))), scenario, leftOut, to);
    }

    async Task<int> Run(
        string url, string? credentials, bool isInsecure, DateTimeOffset? since, string? scenario, CohortFiles to, CancellationToken stop)
    {
        var (address, mistake) = Address.Create(url, isInsecure);
        if (address is null) return errors.Complain(mistake!);
        var (basic, problem) = Credentials.Create(credentials);
        if (problem is not null) return errors.Complain(problem);
        var store = new StoredCohort(errors);
        if (await store.Read(address, basic, scenario, since, stop).ConfigureAwait(false) is not { } reading) return ExitCode.CouldNot;
        isWhole &= store.IsWhole;
        var leftOut = 0;
        return Show(reading.Cohorts(each => IsWanted(each, scenario, ref leftOut)), scenario, leftOut, to);
    }

    int Show(ImmutableArray<Cohort> cohorts, string? scenario, int leftOut, CohortFiles to)
    {
        if (scenario is null && leftOut > 0) errors.WriteLine(Say.Text("moment.left-out", ("count", leftOut)));
        if (cohorts.IsEmpty) return errors.Complain(Say.Text("cohort.nothing"));
        if (!to.Write(cohorts, Language, output, errors)) return ExitCode.CouldNot;
        if (!to.All.Any())
            foreach (var line in PlainTextRenderer.Render(CohortDocument.Create(cohorts), PageText.Width))
                output.WriteLine(ControlCharacters.Escape(line));
        return isWhole ? ExitCode.Fine : ExitCode.CouldNot;
    }

    static bool IsWanted(ScenarioPart play, string? scenario, ref int leftOut)
    {
        var isWanted = scenario is null ? play.Kind is null : play.Id == scenario;
        if (!isWanted) leftOut++;
        return isWanted;
    }

    /// <summary>
    /// Reads the playthroughs of the files one by one, and computes their figures from their decisions; notes whether it could read all of
    /// them, and their languages.
    /// </summary>
    IEnumerable<PlaythroughDocument> PlaysIn(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            foreach (var play in exported.Read(file))
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
}
