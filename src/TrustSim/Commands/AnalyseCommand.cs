using System.CommandLine;
using System.Text;
using TrustSim.Analysis;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Roads;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Library;

namespace TrustSim.Commands;

/// <summary><c>trustsim analyse SCENARIO</c></summary>
static class AnalyseCommand
{
    // As a file's name: what is printed is for the next program.
    const string Printed = "-";

    public static Command Of()
    {
        var name = new Argument<string>("SCENARIO") { Description = "A name from `trustsim list`, or a scenario file." };
        var json = new Option<bool>("--json") { Description = "Print it as JSON." };
        var html = new Option<string?>("--html") { Description = "Write it as a page to hand round, in one file; - prints the page.", HelpName = "FILE" };
        var (language, most) = (CommonOptions.Language, Walking.MostRoads());
        var command = new Command("analyse", "Show what all roads through a scenario do.") { name, json, html, language, most };
        html.Validators.Add(result =>
        {
            if (WhyNoPage(result.GetValueOrDefault<string?>()) is { } reason) result.AddError(reason);
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(html) == Printed) result.AddError("--json and --html - would both be printed. Give --html a file.");
        });
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            RoadAnalysis? analysis;
            bool isStopped;
            using (var walking = new Walking(errors))
            {
                analysis = RoadAnalysis.Of(scenario, parsed.GetValue(most), goOn: walking.GoOn);
                isStopped = walking.IsStopped;
            }

            if (analysis is null)
            {
                errors.WriteLine(isStopped ? "Stopped before any road had come to an end." : "No road came to an end. Run `trustsim check` on it: play may go round for ever.");
                return ExitCode.CouldNot;
            }

            var page = parsed.GetValue(html);
            if (page is not null && !Write(page, AnalysisHtml.Of(scenario, analysis, LanguageOf(parsed.GetValue(language))), output, errors)) return ExitCode.CouldNot;
            if (parsed.GetValue(json)) output.WriteLine(AnalysisJson.Of(scenario, analysis));
            else if (page is null) Print(scenario, analysis, output);
            else if (page != Printed) output.WriteLine(Visible.Of($"The page is in {page}. Open it in any browser; it needs no network."));
            return ExitCode.Fine;
        });
        return command;
    }

    static void Print(Scenario scenario, RoadAnalysis analysis, TextWriter output)
    {
        foreach (var line in AnalysisText.Of(scenario, analysis, PageText.Width)) output.WriteLine(Visible.Of(line));
    }

    /// <summary>Why no page can be written there, found before the roads are walked; null where it may.</summary>
    static string? WhyNoPage(string? path) => path switch
    {
        null or Printed => null,
        "" => "--html wants the name of a file.",
        _ when Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml" => $"'{Visible.Of(path)}' has the name of a scenario, which the page would replace. Name it .html.",
        _ when Directory.Exists(path) => $"'{Visible.Of(path)}' is a folder. Name a file in it.",
        _ when Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder) => $"'{Visible.Of(path)}' cannot be written: there is no folder '{Visible.Of(folder)}'.",
        _ => null,
    };

    static bool Write(string path, byte[] page, TextWriter output, TextWriter errors)
    {
        if (path == Printed)
        {
            output.Write(Encoding.UTF8.GetString(page));
            return true;
        }

        try
        {
            WholeFile.Write(path, page, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            errors.WriteLine(Visible.Of($"'{path}' cannot be written: {exception.Message}"));
            return false;
        }
    }

    // The pseudo-locale is no language, and a scenario that is not translated does not say what its own is.
    static string? LanguageOf(string? language) => language == Language.Pseudo ? null : language;
}
