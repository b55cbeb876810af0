using System.CommandLine;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Bounds;
using TrustSim.Core.Paths;
using TrustSim.Core.Text;
using TrustSim.Presentation.Guides;
using TrustSim.Presentation.Html;

namespace TrustSim.Commands;

/// <summary><c>trustsim guide SCENARIO</c></summary>
static class GuideCommand
{
    // As many as a debrief draws where roads are too many to walk.
    const int Sample = 20_000;

    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = "A name from `trustsim list`, or a scenario file." };
        var minutes = ValueOptions.Number("--minutes", "Minutes that the workshop has.", Ranges.GuideMinutes, 90);
        var people = ValueOptions.Number("--people", "How many people come.", Ranges.Voters, 20);
        var html = OutputFile.CreateOption("--html", "The file to write; - prints it. Without it: SCENARIO-guide.html.");
        var language = CommonOptions.Language;
        var command = new Command("guide", "Write a guide for whoever leads a workshop.") { name, minutes, people, html, language };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            var file = parsed.GetValue(html) ?? new("--html", $"{scenario.About.Id}-guide.html");
            if (file.Validate() is { } reason)
            {
                errors.WriteLine(reason);
                return ExitCode.CouldNot;
            }

            PathAnalysis? analysis;
            bool isStopped;
            using (var walking = new ExploreProgress(errors))
            {
                analysis = PathAnalysis.Analyse(scenario, OtherPaths.UsualMost, Sample, shouldContinue: walking.ShouldContinue);
                isStopped = walking.IsStopped;
            }

            if (isStopped || analysis is null)
            {
                errors.WriteLine(
                    isStopped ? "Stopped before the guide was written."
                        : "No road came to an end. Run `trustsim check` on it: play may go round for ever.");
                return ExitCode.CouldNot;
            }

            var guide =
                FacilitatorGuide.Create(
                    GuideSubject.From(scenario, analysis, parsed.GetValue(people)!.Value, parsed.GetValue(minutes)!.Value));
            if (!file.Write(HtmlRenderer.Render(guide, LanguageOf(parsed.GetValue(language))), output, errors)) return ExitCode.CouldNot;
            if (!file.IsPrinted)
                output.WriteLine(
                    ControlCharacters.Escape(
                        $"The guide is in {file}. Open it in any browser and print it; it is for you alone, not for the room."));
            return ExitCode.Fine;
        });
        return command;
    }

    // The pseudo-locale is no language, and a scenario that is not translated does not say what its own is.
    static string? LanguageOf(string? language) => language == Language.Pseudo ? null : language;
}
