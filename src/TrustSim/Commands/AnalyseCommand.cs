using TrustSim.Presentation.Analysis;
using TrustSim.Core.Story;

namespace TrustSim.Commands;

/// <summary><c>trustsim analyse SCENARIO</c></summary>
static class AnalyseCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = Say.Text("option.scenario") };
        ScenarioFinder.Complete(name);
        var json = new Option<bool>("--json") { Description = Say.Text("option.as-json") };
        var html = OutputFile.CreateOption("--html", Say.Text("option.as-html"));
        var (language, limits) = (CommonOptions.Language, new ExploreOptions());
        var command = new Command("analyse", Say.Text("command.analyse")) { name, json, html, language };
        limits.AddTo(command);
        command.Require(result =>
        {
            if (result.GetValue(json) && result.GetValue(html) is { IsPrinted: true })
                result.AddError(Say.Text("analyse.both-printed"));
            else if ((result.GetValue(json) || result.GetValue(html) is not null) && Directory.Exists(result.GetValue(name)))
                result.AddError(Say.Text("library.plain-only"));
        });
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (Directory.Exists(parsed.GetValue(name)))
                return SumUp(parsed.GetRequiredValue(name), parsed.GetValue(language), limits.From(parsed), output, errors);
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            PathAnalysis? analysis;
            bool isStopped;
            using (var progress = new ExploreProgress(errors))
            {
                analysis = PathAnalysis.Analyse(
                    scenario, limits.From(parsed), shouldContinue: progress.ShouldContinue, figures: true, crew: Cores.Work);
                isStopped = progress.IsStopped;
            }

            if (analysis is null)
                return errors.Complain(isStopped ? Say.Text("analyse.stopped")
                    : Say.Text("analyse.no-path"));

            var page = parsed.GetValue(html);
            if (page is not null
                && !page.Write(HtmlRenderer.Render(AnalysisDocument.Create(scenario, analysis), SavedScenario.LanguageOf(entry.Text)),
                    output, errors)) return ExitCode.CouldNot;
            if (parsed.GetValue(json)) output.WriteLine(AnalysisJson.Render(scenario, analysis));
            else if (page is null) Print(scenario, analysis, output);
            else if (!page.IsPrinted)
                output.WriteLine(Say.Text("output.page", ("file", Runs.FromName($"{page}"))));
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Prints what all scenarios of a folder come to, beside each other.</summary>
    static int SumUp(string folder, string? language, PathLimits limits, TextWriter output, TextWriter errors)
    {
        var problems = new List<string>();
        var library = new List<(Scenario, PathAnalysis)>();
        foreach (var source in ScenarioLibrary.In(folder, problems))
        {
            var (entry, exitCode) = ScenarioFinder.Find(source.File, language, errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            using var progress = new ExploreProgress(errors);
            var found = PathAnalysis.Analyse(
                scenario, limits, shouldContinue: progress.ShouldContinue, figures: true, crew: Cores.Work);
            if (found is not null && !progress.IsStopped) library.Add((scenario, found));
            else return errors.Complain(Say.Text(progress.IsStopped ? "analyse.stopped" : "analyse.no-path"));
        }

        if (library.Count == 0 && problems.Count == 0) problems.Add(FileProblem.NoScenarios(folder));
        if (problems.Count > 0) return errors.Complain(problems[0]);
        foreach (var line in LibraryTable.Lines(library)) output.WriteLine(ControlCharacters.Escape(line));
        return ExitCode.Fine;
    }

    static void Print(Scenario scenario, PathAnalysis analysis, TextWriter output)
    {
        foreach (var line in PlainTextRenderer.Render(AnalysisDocument.Create(scenario, analysis), PageText.Width))
            output.WriteLine(ControlCharacters.Escape(line));
    }
}
