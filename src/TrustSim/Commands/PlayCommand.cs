using TrustSim.Core;

namespace TrustSim.Commands;

/// <summary><c>trustsim play SCENARIO</c></summary>
static class PlayCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("SCENARIO") { Description = Say.Text("option.scenario-or-folders") };
        ScenarioFinder.Complete(name);
        var choose =
            new Option<string>("--choose") { Description = Say.Text("option.choose"),
                HelpName = "IDS", DefaultValueFactory = _ => "" };
        var json = new Option<bool>("--json") { Description = Say.Text("option.play-json") };
        var (meters, theme, plainText, language) =
            (CommonOptions.Meters, CommonOptions.Theme, CommonOptions.PlainText, CommonOptions.Language);
        var command = new Command("play", Say.Text("command.play"))
        {
            name, choose, json, meters, theme, plainText, CommonOptions.NoMouse(), language,
        };
        command.RequireDataFolder();
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var shown = CommonOptions.MetersOf(parsed.GetRequiredValue(meters));
            var screens = CommonOptions.ScreensOf(parsed);
            // A folder with several scenarios is a library to choose from.
            if (screens is not null && Directory.Exists(parsed.GetRequiredValue(name))
                && HomeCommand.Library(parsed.GetRequiredValue(name), CommonOptions.LanguageOf(parsed)) is { Count: > 1 } library)
                return TerminalFrontend.Run(library, DataFolder.Plays(), DataFolder.Hall(), null, screens, shown,
                    request => PlainHome.Continue(request, library, shown, output, errors));
            var (entry, exitCode) = ScenarioFinder.Find(parsed.GetRequiredValue(name), parsed.GetValue(language), errors);
            if (entry is null) return exitCode;
            var answers =
                parsed.GetRequiredValue(choose).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parsed.GetValue(json)) return PlayForJson(entry, answers, shown, output, errors);
            if (screens is null || answers.Length > 0)
                return PlayPlainText(entry, answers, shown, output, errors);
            var all = HomeCommand.Library(CommonOptions.LanguageOf(parsed), errors);
            return TerminalFrontend.Run(all, DataFolder.Plays(), DataFolder.Hall(), new(entry, null), screens, shown,
                request => PlainHome.Continue(request, [entry, .. all], shown, output, errors));
        });
        return command;
    }

    /// <summary>Reports the end of a playthrough in plain lines.</summary>
    /// <param name="isKept">Whether the playthrough should be saved.</param>
    /// <param name="unkept">The reason why it is not being saved; null where it is.</param>
    public static int Finish(PlainTextOutcome outcome, TextWriter output, TextWriter errors, bool isKept, Refusal? unkept)
    {
        output.WriteLine();
        if (outcome.Message is { } message) errors.WriteLine(message);
        if (unkept is not null) errors.WriteLine(Say.Text(unkept));
        else if (isKept && outcome.End == PlainTextEnd.Finished) output.WriteLine(Say.Text("play.read-again"));
        return ExitCodeOf(outcome.End);
    }

    /// <summary>Plays a scenario in plain lines.</summary>
    public static int PlayPlainText(LibraryEntry entry, string[] answers, Meters meters, TextWriter output, TextWriter errors)
    {
        // A script records its own answers; a person's decisions are saved as on the screen.
        if (Console.IsInputRedirected)
            return Finish(Frontend().Play(entry.Scenario!), output, errors, isKept: false, null);
        DataFolder.Remind(output);
        using var session = DataFolder.Store().Begin(entry.Scenario!, entry.Text, entry.File);
        return Finish(Frontend(session).Play(entry.Scenario!), output, errors, isKept: true, session.Problem);

        PlainTextFrontend Frontend(PlaySession? session = null) =>
            new(CommonOptions.Input, output, meters, answers, session, CommonOptions.LineWidth, CommonOptions.LineRows);
    }

    static int PlayForJson(LibraryEntry entry, string[] answers, Meters meters, TextWriter output, TextWriter errors)
    {
        // A program reads standard output; a person who answers at the keyboard must still see the questions.
        var text = Console.IsInputRedirected ? TextWriter.Null : errors;
        var outcome = new PlainTextFrontend(CommonOptions.Input, text, meters, answers).Play(entry.Scenario!);
        if (outcome.Message is { } message) errors.WriteLine(message);
        if (outcome.End == PlainTextEnd.Finished) output.WriteLine(PlaythroughJson.Render(outcome.Playthrough));
        return ExitCodeOf(outcome.End);
    }

    static int ExitCodeOf(PlainTextEnd end) => end switch
    {
        PlainTextEnd.Finished => ExitCode.Fine,
        PlainTextEnd.OutOfAnswers => ExitCode.OutOfAnswers,
        PlainTextEnd.Refused => ExitCode.CouldNot,
    };
}
