using System.CommandLine;
using TrustSim.Core.Roads;
using TrustSim.Core.Text;

namespace TrustSim.Commands;

/// <summary><c>trustsim analyse SCENARIO</c></summary>
static class AnalyseCommand
{
    public static Command Of()
    {
        var name = new Argument<string>("SCENARIO") { Description = "A name from `trustsim list`, or a scenario file." };
        var json = new Option<bool>("--json") { Description = "Print it as JSON." };
        var (language, most) = (CommonOptions.Language, Walking.MostRoads());
        var command = new Command("analyse", "Show what all roads through a scenario do.") { name, json, language, most };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry?.Scenario is not { } scenario) return exitCode;
            RoadAnalysis? analysis;
            using (var walking = new Walking(errors)) analysis = RoadAnalysis.Of(scenario, parsed.GetValue(most), goOn: walking.GoOn);
            if (analysis is null)
            {
                errors.WriteLine("No road came to an end. Run `trustsim check` on it: play may go round for ever.");
                return ExitCode.CouldNot;
            }

            if (parsed.GetValue(json)) output.WriteLine(AnalysisJson.Of(scenario, analysis));
            else
                foreach (var line in AnalysisText.Of(scenario, analysis, PageText.Width)) output.WriteLine(Visible.Of(line));
            return ExitCode.Fine;
        });
        return command;
    }
}
