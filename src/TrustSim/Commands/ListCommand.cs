using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Library;
using TrustSim.Records.Files;

namespace TrustSim.Commands;

/// <summary><c>trustsim list</c></summary>
static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "Show the scenarios that can be played by name.");
        command.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    public static int Run(TextWriter output, TextWriter errors)
    {
        var library = ScenarioLibrary.Open();
        foreach (var problem in library.Problems) errors.WriteLine(ControlCharacters.Escape(problem));
        var width = library.Sources.Max(source => source.Name.Length);
        foreach (var source in library.Sources)
            output.WriteLine(ControlCharacters.Escape($"{source.Name.PadRight(width)}  {About(source)}"));
        return library.Problems.Count > 0 ? ExitCode.CouldNot : ExitCode.Fine;
    }

    static string About(ScenarioSource source)
    {
        try
        {
            return source.Read().Scenario is { } scenario
                ? $"{scenario.About.Minutes,3} min  {scenario.About.Title}{(source.Shipped ? "" : $"  ({source.File})")}"
                : $"cannot be played: run `trustsim check {source.File}`";
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return $"cannot be read: {FileErrors.Describe(exception)}";
        }
    }
}
