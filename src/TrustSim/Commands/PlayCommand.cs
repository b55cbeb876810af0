using System.CommandLine;
using TrustSim.Core.Story;
using TrustSim.Records.Export;
using TrustSim.Terminal;
using TrustSim.Terminal.Linear;
using TrustSim.Terminal.Pages;

namespace TrustSim.Commands;

/// <summary><c>trustsim play SCENARIO</c></summary>
static class PlayCommand
{
    public static Command Of()
    {
        var name = new Argument<string>("SCENARIO") { Description = "A name from `trustsim list`, or a scenario file." };
        var choose = new Option<string>("--choose") { Description = "Answers by choice id, in order: own-it,ask-ines. Plays in plain lines.", HelpName = "IDS", DefaultValueFactory = _ => "" };
        var json = new Option<bool>("--json") { Description = "Print the finished play as JSON instead of its text." };
        var (meters, theme, linear) = (CommonOptions.Meters(), CommonOptions.Theme(), CommonOptions.Linear());
        var command = new Command("play", "Play a scenario.") { name, choose, json, meters, theme, linear };
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (scenario, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), errors);
            if (scenario is null) return exitCode;
            var answers = parsed.GetRequiredValue(choose).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var shown = CommonOptions.MetersOf(parsed.GetRequiredValue(meters));
            if (parsed.GetValue(linear) || parsed.GetValue(json) || answers.Length > 0 || !CommonOptions.CanShowScreens)
                return PlayLinear(scenario, answers, shown, parsed.GetValue(json), output, errors);
            return TerminalFace.Run(HomeCommand.Library(errors), scenario, parsed.GetRequiredValue(theme), CommonOptions.NoColor, shown);
        });
        return command;
    }

    static int PlayLinear(Scenario scenario, string[] answers, Meters meters, bool json, TextWriter output, TextWriter errors)
    {
        // Whoever wants JSON reads standard output by program; a person answering at the keyboard still has to see the questions.
        var text = !json ? output : Console.IsInputRedirected ? TextWriter.Null : errors;
        var outcome = new LinearFace(Console.In, text, meters, answers).Play(scenario);
        if (outcome.Message is { } message)
        {
            text.WriteLine();
            errors.WriteLine(message);
        }

        if (json && outcome.End == LinearEnd.Finished) output.WriteLine(PlayJson.Of(outcome.Play));
        return outcome.End switch
        {
            LinearEnd.Finished => ExitCode.Fine,
            LinearEnd.OutOfAnswers => ExitCode.OutOfAnswers,
            _ => ExitCode.CouldNot,
        };
    }
}
