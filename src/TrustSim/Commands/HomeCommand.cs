using System.CommandLine;
using System.CommandLine.Help;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Core.Text;
using TrustSim.Library;
using TrustSim.Records.Files;
using TrustSim.Terminal;

namespace TrustSim.Commands;

/// <summary><c>trustsim</c> without a command: the first screen.</summary>
static class HomeCommand
{
    const int WidthOfHelp = 80;

    /// <summary>The whole command line, in the order in which its help lists it.</summary>
    public static RootCommand Create()
    {
        var (meters, theme, plainText, language) =
            (CommonOptions.Meters, CommonOptions.Theme, CommonOptions.PlainText, CommonOptions.Language);
        var root =
            new RootCommand("TrustSim: practise earning trust. Without a command it opens the first screen.") { meters, theme, plainText,
                language };
        foreach (var command in Commands()) root.Add(command);
        // Where the output is no terminal, the library would not wrap it at all.
        if (root.Options.OfType<HelpOption>().Single().Action is HelpAction help)
            help.MaxWidth = help.MaxWidth is > 0 and < WidthOfHelp and var width ? width : WidthOfHelp;
        root.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (!parsed.GetValue(plainText) && CommonOptions.CanShowScreens)
                return TerminalFrontend.Run(Library(parsed.GetValue(language), errors), DataFolder.Plays(), DataFolder.Hall(), null,
                    parsed.GetRequiredValue(theme), CommonOptions.NoColor, CommonOptions.MetersOf(parsed.GetRequiredValue(meters)));
            DataFolder.Remind(output);
            var exitCode = ListCommand.Run(output, errors);
            output.WriteLine("Play one with: trustsim play NAME");
            return exitCode;
        });
        return root;
    }

    static Command[] Commands() =>
    [
        PlayCommand.Create(), ResumeCommand.Create(), HistoryCommand.Create(), ReportCommand.Create(), ListCommand.Create(),
        WorkshopCommand.Create(), NotesCommand.Create(),
        ExportCommand.Create(), ImportCommand.Create(), CohortCommand.Create(), PushCommand.Create(), ForgetCommand.Create(),
        NewCommand.Create(), CheckCommand.Create(), TestCommand.Create(), ExplainCommand.Create(), TranslateCommand.Create(),
            SchemaCommand.Create(), GraphCommand.Create(), PreviewCommand.Create(), AnalyseCommand.Create(), GuideCommand.Create(),
    ];

    /// <summary>What the first screen offers, with the reason where something cannot be played.</summary>
    public static IReadOnlyList<LibraryEntry> Library(string? language, TextWriter errors)
    {
        var library = ScenarioLibrary.Open();
        foreach (var problem in library.Problems) errors.WriteLine(ControlCharacters.Escape(problem));
        return [.. library.Sources.Select(source => EntryOf(source, language))];
    }

    /// <summary>What a folder of the user's own offers.</summary>
    public static IReadOnlyList<LibraryEntry> Library(string folder,
        string? language) => [.. ScenarioLibrary.In(folder, []).Select(source => EntryOf(source, language))];

    static LibraryEntry EntryOf(ScenarioSource source, string? language)
    {
        try
        {
            // Where only some of them have been translated, the others are offered as they are.
            var reading = source.ReadIn(language) ?? source.Read();
            if (reading.Scenario is { } scenario) return new(source.Name, scenario, reading.Text, null, source.Path);
            var first = reading.Diagnostics.First(diagnostic => diagnostic.Code.Severity == Severity.Error);
            return new(source.Name, null, "",
                $"{(first.Place.File == 0 ? "Line" : $"{first.File}, line")} {first.Place.Line}: {first.Message} Run `trustsim check {source.File}` for all that has to be mended.");
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new(source.Name, null, "", $"The file cannot be read: {FileErrors.Describe(exception)}");
        }
    }
}
