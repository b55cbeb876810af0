using TrustSim.Presentation.Guides;

namespace TrustSim.Commands;

/// <summary><c>trustsim guide SCENARIO</c></summary>
static class GuideCommand
{
    // A debrief samples the same number of paths where it cannot explore them all.
    const int Sample = 20_000;

    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = Say.Text("option.scenario") };
        ScenarioFinder.Complete(name);
        var minutes = ValueOptions.Number("--minutes", Say.Text("option.guide-minutes"), Ranges.GuideMinutes, 90);
        var people = ValueOptions.Number("--people", Say.Text("option.guide-people"), Ranges.Voters, 20);
        var html = OutputFile.CreateOption("--html", Say.Text("option.guide-html"));
        var language = CommonOptions.Language;
        var command = new Command("guide", Say.Text("command.guide")) { name, minutes, people, html, language };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            var file = parsed.GetValue(html) ?? new("--html", $"{scenario.About.Id}-guide.html");
            if (file.Validate() is { } reason)
                return errors.Complain(reason);

            PathAnalysis? analysis;
            bool isStopped;
            using (var progress = new ExploreProgress(errors))
            {
                analysis = PathAnalysis.Analyse(scenario, OtherPaths.UsualMost, Sample,
                    shouldContinue: progress.ShouldContinue, crew: Cores.Work);
                isStopped = progress.IsStopped;
            }

            if (isStopped || analysis is null)
                return errors.Complain(isStopped ? Say.Text("guide.stopped")
                    : Say.Text("analyse.no-path"));

            var guide =
                FacilitatorGuide.Create(
                    GuideSubject.From(scenario, analysis, parsed.GetValue(people)!.Value, parsed.GetValue(minutes)!.Value));
            if (!file.Write(HtmlRenderer.Render(guide, SavedScenario.LanguageOf(entry.Text)), output, errors)) return ExitCode.CouldNot;
            if (!file.IsPrinted)
                output.WriteLine(
                    Say.Text("guide.done", ("file", Runs.FromName($"{file}"))));
            return ExitCode.Fine;
        });
        return command;
    }
}
