using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Library;

namespace TrustSim.Commands;

/// <summary><c>trustsim list</c></summary>
static class ListCommand
{
    public static Command Of()
    {
        var command = new Command("list", "Show the scenarios that can be played by name.");
        command.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    public static int Run(TextWriter output, TextWriter errors)
    {
        var library = ScenarioLibrary.Open(Environment.GetEnvironmentVariable(ScenarioLibrary.FoldersVariable));
        foreach (var problem in library.Problems) errors.WriteLine(Visible.Of(problem));
        var width = library.Sources.Max(source => source.Name.Length);
        foreach (var source in library.Sources)
        {
            var scenario = source.Read().Scenario;
            output.WriteLine(Visible.Of(scenario is null
                ? $"{source.Name.PadRight(width)}  cannot be played: run `trustsim check {source.File}`"
                : $"{source.Name.PadRight(width)}  {scenario.About.Minutes,3} min  {scenario.About.Title}{(source.Shipped ? "" : $"  ({source.File})")}"));
        }

        return library.Problems.Count > 0 ? ExitCode.CouldNot : ExitCode.Fine;
    }
}
