using System.CommandLine;
using System.Globalization;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Paths;
using TrustSim.Core.Text;
using TrustSim.Core.Workshops;
using TrustSim.Guide;

namespace TrustSim.Commands;

/// <summary><c>trustsim guide SCENARIO</c></summary>
static class GuideCommand
{
    const int FewestMinutes = 10;

    // As many as a debrief draws where roads are too many to walk.
    const int Sample = 20_000;

    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = "A name from `trustsim list`, or a scenario file." };
        var minutes = Number("--minutes", "Minutes that the workshop has.", 90, FewestMinutes, WorkshopSetup.MostMinutes);
        var people = Number("--people", "How many people come.", 20, 1, Voters.Most);
        var html = new Option<string?>("--html") { Description = "The file to write; - prints it. Without it: SCENARIO-guide.html.", HelpName = "FILE" };
        var language = CommonOptions.Language;
        html.Validators.Add(result =>
        {
            if (OutputFile.WhyNot("--html", result.GetValueOrDefault<string?>()) is { } reason) result.AddError(reason);
        });
        var command = new Command("guide", "Write a guide for whoever leads a workshop.") { name, minutes, people, html, language };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            var file = parsed.GetValue(html) ?? $"{scenario.About.Id}-guide.html";
            if (OutputFile.WhyNot("--html", file) is { } reason)
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
                errors.WriteLine(isStopped ? "Stopped before the guide was written." : "No road came to an end. Run `trustsim check` on it: play may go round for ever.");
                return ExitCode.CouldNot;
            }

            var guide = FacilitatorGuide.From(GuideSubject.From(scenario, analysis, parsed.GetValue(people), parsed.GetValue(minutes)));
            if (!OutputFile.Write(file, GuideHtml.Render(guide, LanguageOf(parsed.GetValue(language))), output, errors)) return ExitCode.CouldNot;
            if (file != OutputFile.Printed) output.WriteLine(ControlCharacters.Escape($"The guide is in {file}. Open it in any browser and print it; it is for you alone, not for the room."));
            return ExitCode.Fine;
        });
        return command;
    }

    static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.Tokens.Count == 0) return;
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
                result.AddError($"{name} wants a whole number from {least} to {most}.");
        });
        return option;
    }

    // The pseudo-locale is no language, and a scenario that is not translated does not say what its own is.
    static string? LanguageOf(string? language) => language == Language.Pseudo ? null : language;
}
