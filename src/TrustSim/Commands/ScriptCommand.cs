using TrustSim.Core.Story;
using TrustSim.Presentation.Scripts;

namespace TrustSim.Commands;

/// <summary><c>trustsim script SCENARIO</c></summary>
static class ScriptCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = Say.Text("option.scenario") };
        ScenarioFinder.Complete(name);
        var since = new ValueOption<string?>("--changes-since", Say.Text("option.wants-scenario"))
        {
            Description = Say.Text("option.changes-since"), HelpName = "SCENARIO",
        };
        var (html, text) = ReportFiles.Options();
        var language = CommonOptions.Language;
        var command = new Command("script", Say.Text("command.script")) { name, since, html, text, language };
        command.SetAction(parsed =>
        {
            var (output, errors, spoken) =
                (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(language));
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), spoken, errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            var told = SavedScenario.LanguageOf(entry.Text);
            Scenario? older = null;
            if (parsed.GetValue(since) is { } before)
            {
                (entry, exitCode) = ScenarioFinder.Find(before, spoken, errors);
                if (entry?.Scenario is null) return exitCode;
                older = entry.Scenario;
            }

            return new ReportFiles(parsed.GetValue(html), parsed.GetValue(text))
                .Write(StoryScript.Create(scenario, older), told, output, errors);
        });
        return command;
    }
}
