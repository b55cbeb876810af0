using System.CommandLine.Help;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Licences;

namespace TrustSim.Commands;

/// <summary><c>trustsim</c> without a command: the first screen.</summary>
static class HomeCommand
{
    const int WidthOfHelp = 80;

    /// <summary>Creates the whole command line, in the order of its help.</summary>
    public static RootCommand Create()
    {
        var (meters, theme, plainText, language) =
            (CommonOptions.Meters, CommonOptions.Theme, CommonOptions.PlainText, CommonOptions.Language);
        var root =
            new RootCommand(Say.Text("command.trustsim")) { meters, theme, plainText, CommonOptions.NoMouse(), language };
        foreach (var command in Commands()) root.Add(command);
        root.Add(ManCommand.Create(root));
        root.Options.OfType<VersionOption>().Single().Action = new Printing(() => ProgramVersion.Whole);
        root.Add(new Option<bool>("--licenses", "--licences")
        {
            Description = Say.Text("option.licences"), Action = new Printing(Licence.Page),
        });
        // System.CommandLine wraps no help text when the output is not a terminal.
        if (root.Options.OfType<HelpOption>().Single() is { Action: HelpAction help } option)
        {
            help.MaxWidth = help.MaxWidth is > 0 and < WidthOfHelp and var width ? width : WidthOfHelp;
            option.Action = new CompactHelp(help);
        }

        root.RequireDataFolder();
        root.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var shown = CommonOptions.MetersOf(parsed.GetRequiredValue(meters));
            if (CommonOptions.ScreensOf(parsed) is { } screens)
            {
                var library = Library(CommonOptions.LanguageOf(parsed), errors);
                return TerminalFrontend.Run(library, DataFolder.Plays(), DataFolder.Hall(), null, screens, shown,
                    request => PlainHome.Continue(request, library, shown, output, errors));
            }

            // Whoever asks for plain lines is asked what to play; a pipe that happens to be there gets the list.
            if (parsed.GetValue(plainText)) return PlainHome.Run(Library(CommonOptions.LanguageOf(parsed), errors), shown, output, errors);
            var exitCode = ListCommand.Run(CommonOptions.LanguageOf(parsed), output, errors);
            output.WriteLine(Say.Text("home.play-one"));
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
            ScriptCommand.Create(), ScenesCommand.Create(), ImportStoryCommand.Create(), CompletionCommand.Create(),
    ];

    /// <summary>Lists the scenarios of the first screen, with the reason where one is not playable.</summary>
    public static IReadOnlyList<LibraryEntry> Library(string? language, TextWriter errors)
    {
        var library = ScenarioLibrary.Open();
        foreach (var problem in library.Problems) errors.WriteLine(ControlCharacters.Escape(problem));
        // To read all moments would take longer than all else that the first screen needs.
        var thisWeeks = HomeRows.ThisWeeks([.. library.Sources.Where(source => source.ShippedKind == ScenarioKind.Moment)], Today);
        return InOrder(library.Sources.Where(source => source.ShippedKind != ScenarioKind.Moment || source == thisWeeks), language);
    }

    /// <summary>The day on this machine.</summary>
    public static DateTime Today => TimeProvider.System.GetLocalNow().Date;

    /// <summary>Lists the scenarios of a user's folder.</summary>
    public static IReadOnlyList<LibraryEntry> Library(string folder, string? language) =>
        InOrder(ScenarioLibrary.In(folder, []), language);

    /// <summary>A person's own scenarios come first: the library would hide them. Then those with a place on home; the others follow by
    /// name.</summary>
    static IReadOnlyList<LibraryEntry> InOrder(IEnumerable<ScenarioSource> sources, string? language) =>
    [
        .. sources.GroupBy(source => source.Shipped).OrderBy(group => group.Key).SelectMany(group => group
            .Select(source => EntryOf(source, language)).OrderBy(entry => entry.About?.Order ?? int.MaxValue)),
    ];

    static string Problem(Diagnostic first, string file)
    {
        var (line, message) = (first.Place.Line, Runs.FromName(first.Message));
        return first.Place.File == 0
            ? Say.Text("home.line-wrong", ("line", line), ("message", message), ("file", Runs.FromName(file)))
            : Say.Text("home.line-wrong-in", ("included", Runs.FromName(first.File)), ("line", line), ("message", message),
                ("file", Runs.FromName(file)));
    }

    static LibraryEntry EntryOf(ScenarioSource source, string? language)
    {
        try
        {
            if (source.AboutFor(language) is { } about) return new(source.Name, about, Whole);
            var reading = source.ReadFor(language);
            if (reading.Scenario is { } scenario) return ScenarioFinder.EntryOf(source, reading, scenario, null);
            var first = reading.Diagnostics.First(diagnostic => diagnostic.Code.Severity == Severity.Error);
            return new(source.Name, null, "", Problem(first, source.File));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new(source.Name, null, "", Say.Text("home.unreadable", ("why", Say.Why(exception))));
        }

        (Scenario?, string) Whole()
        {
            var reading = source.ReadFor(language);
            return (reading.Scenario, reading.Text);
        }
    }
}
