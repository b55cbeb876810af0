using TrustSim.Presentation.Analysis;
using TrustSim.Core.Story;

namespace TrustSim.Commands;

/// <summary><c>trustsim analyse SCENARIO</c></summary>
static class AnalyseCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = Say.Text("option.scenario") };
        var json = new Option<bool>("--json") { Description = Say.Text("option.as-json") };
        var html = OutputFile.CreateOption("--html", Say.Text("option.as-html"));
        var (language, limits) = (CommonOptions.Language, new ExploreOptions());
        var command = new Command("analyse", Say.Text("command.analyse")) { name, json, html, language };
        limits.AddTo(command);
        command.Require(result =>
        {
            if (result.GetValue(json) && result.GetValue(html) is { IsPrinted: true })
                result.AddError(Say.Text("analyse.both-printed"));
        });
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
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

    static void Print(Scenario scenario, PathAnalysis analysis, TextWriter output)
    {
        foreach (var line in PlainTextRenderer.Render(AnalysisDocument.Create(scenario, analysis), PageText.Width))
            output.WriteLine(ControlCharacters.Escape(line));
    }
}
