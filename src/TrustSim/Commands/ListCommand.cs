using TrustSim.Core.Vocabulary;

namespace TrustSim.Commands;

/// <summary><c>trustsim list</c></summary>
static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", Say.Text("command.list")) { CommonOptions.Language };
        command.SetAction(parsed => Run(
            CommonOptions.LanguageOf(parsed), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    public static int Run(string? language, TextWriter output, TextWriter errors)
    {
        var library = ScenarioLibrary.Open();
        foreach (var problem in library.Problems) errors.WriteLine(ControlCharacters.Escape(problem));
        var byKind = library.Sources.ToLookup(source => source.ShippedKind);
        var scenarios = byKind[ScenarioKind.Scenario].ToList();
        var width = scenarios.Max(source => source.Name.Length);
        foreach (var source in scenarios)
            output.WriteLine(ControlCharacters.Escape($"{source.Name.PadRight(width)}  {About(source, language)}"));
        var others = HangingWriter.On(output, CommonOptions.LineWidth);
        others.WriteLine(Say.Text("list.prologue", ("names", NamesOf(ScenarioKind.Prologue))));
        others.WriteLine(Say.Text("list.moments", ("names", NamesOf(ScenarioKind.Moment))));
        return library.Problems.Count > 0 ? ExitCode.CouldNot : ExitCode.Fine;

        Runs NamesOf(ScenarioKind kind) => Say.List(byKind[kind].Select(source => Runs.FromName(source.Name)));
    }

    static string About(ScenarioSource source, string? language)
    {
        try
        {
            return (source.AboutFor(language) ?? source.ReadFor(language).Scenario?.About) is { } about
                ? Say.Text("list.scenario", ("minutes", Runs.FromProgram($"{about.Minutes,3}")),
                    ("title", Runs.FromScenario(about.Title))) + (source.Shipped ? "" : $"  ({source.File})")
                : Say.Text("list.cannot-be-played", ("file", Runs.FromName(source.File)));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return Say.Text("list.cannot-be-read", ("why", Say.Why(exception)));
        }
    }
}
