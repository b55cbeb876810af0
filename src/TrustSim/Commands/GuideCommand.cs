using TrustSim.Core.Workshops;
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
        var minutes = ValueOptions.Number("--minutes", Say.Text("option.guide-minutes"), Ranges.GuideMinutes, 90);
        var people = ValueOptions.Number("--people", Say.Text("option.guide-people"), Ranges.Voters, 20);
        var tables = TableNames.CreateOption();
        var votes = ValueOptions.Word("--votes", Say.Text("option.votes"), "WAY", [.. WorkshopCommand.Ways.Keys]);
        var halves = new Option<bool>("--halves") { Description = Say.Text("option.halves") };
        var html = OutputFile.CreateOption("--html", Say.Text("option.guide-html"));
        var language = CommonOptions.Language;
        var command = new Command("guide", Say.Text("command.guide")) {
            name, minutes, people, tables, votes, halves, html, language,
        };
        command.Require(result =>
        {
            if (result.GetValue(votes) == "tables" && result.GetValue(tables) is null)
                result.AddError(Say.Text("workshop.needs-tables"));
        });
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            var file = parsed.GetValue(html) ?? new("--html", $"{scenario.About.Id}-guide.html");
            if (file.Validate() is { } reason)
                return errors.Complain(reason);

            var setup = (WorkshopCommand.DraftOf(parsed.GetValue(people), parsed.GetValue(tables), parsed.GetValue(votes)) with
            {
                Minutes = parsed.GetValue(minutes)!.Value, IsSplit = parsed.GetValue(halves), Rule = DecisionRule.MostVotesThenLot,
            }).Setup(seed: 1);
            if (setup.Diagnostic is { } wrong) return errors.Complain(Say.Text("refusal.not-yet", ("why", Say.Runs(wrong))));

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
                    GuideSubject.From(scenario, analysis, setup, parsed.GetValue(people)!.Value));
            if (!file.Write(HtmlRenderer.Render(guide, SavedScenario.LanguageOf(entry.Text)), output, errors)) return ExitCode.CouldNot;
            if (!file.IsPrinted)
                output.WriteLine(
                    Say.Text("guide.done", ("file", Runs.FromName($"{file}"))));
            return ExitCode.Fine;
        });
        return command;
    }
}
