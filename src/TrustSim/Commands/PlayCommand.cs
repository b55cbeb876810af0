using System.CommandLine;
using TrustSim.Core.Story;
using TrustSim.Records.Export;
using TrustSim.Terminal.Linear;
using TrustSim.Terminal.Pages;

namespace TrustSim.Commands;

/// <summary><c>trustsim play SCENARIO</c></summary>
static class PlayCommand
{
    public static Command Of()
    {
        var name = new Argument<string>("SCENARIO") { Description = "A name from `trustsim list`, or a scenario file or folder." };
        var choose = new Option<string>("--choose") { Description = "Answers by choice id, in order: own-it,ask-ines", HelpName = "IDS", DefaultValueFactory = _ => "" };
        var json = new Option<bool>("--json") { Description = "Print the finished play as JSON instead of its text." };
        var meters = CommonOptions.Meters();
        var linear = CommonOptions.Linear();
        var command = new Command("play", "Play a scenario.") { name, choose, json, meters, linear };
        command.SetAction(parsed => Run(parsed, parsed.GetRequiredValue(name), parsed.GetRequiredValue(choose), parsed.GetValue(json), CommonOptions.MetersOf(parsed.GetRequiredValue(meters)), parsed.GetValue(linear)));
        return command;
    }

    static int Run(ParseResult parsed, string name, string choose, bool json, Meters meters, bool linear)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var answers = choose.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (scenario, exitCode) = ScenarioFinder.Find(name, errors);
        if (scenario is null) return exitCode;
        _ = linear;
        return PlayLinear(scenario, answers, meters, json, output, errors);
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
