using TrustSim.Core.Story;

namespace TrustSim.Commands;

/// <summary>The first screen in plain lines: games to continue and scenarios, with numbers, and a question.</summary>
static class PlainHome
{
    /// <summary>Continues for a player who has left the screens.</summary>
    public static int Continue(
        PlainRequest request, IReadOnlyList<LibraryEntry> library, Meters meters, TextWriter output, TextWriter errors) =>
        request.HasDecided && Unfinished().FirstOrDefault(kept => kept.Scenario == request.Scenario) is { } latest
            ? ResumeCommand.Play(DataFolder.Plays(), latest, meters, output, errors)
        : request.Scenario is { } id && library.FirstOrDefault(entry => entry.About?.Id == id) is { } begun
            ? PlayCommand.PlayPlainText(begun, [], meters, output, errors)
        : Run(library, meters, output, errors);

    public static int Run(IReadOnlyList<LibraryEntry> library, Meters meters, TextWriter output, TextWriter errors)
    {
        DataFolder.Remind(output);
        // A script records its own answers, and its numbers mean the same on every machine.
        IReadOnlyList<SavedPlaythrough> begun = CommonOptions.Input.IsKeyboard ? Unfinished() : [];
        var offered =
            HomeRows.From(library, HomeCommand.Today, hasBegun: !CommonOptions.Input.IsKeyboard || DataFolder.Store().All().Count > 0);
        var scenarios = offered.Where(entry => entry.About is not null).ToList();
        foreach (var broken in offered.Except(scenarios)) errors.WriteLine(ControlCharacters.Escape($"{broken.Name}: {broken.Problem}"));
        string[] rows = [.. begun.Select(Row), .. scenarios.Select(entry => Row(entry.About!))];
        if (PlainTextQuestion.Ask(
            CommonOptions.Input, output, Say.Text("plain.which"), rows, CommonOptions.LineWidth, CommonOptions.LineRows) is { } chosen)
        {
            output.WriteLine();
            return chosen < begun.Count ? ResumeCommand.Play(DataFolder.Plays(), begun[chosen], meters, output, errors)
                : PlayCommand.PlayPlainText(scenarios[chosen - begun.Count], [], meters, output, errors);
        }

        if (CommonOptions.Input.Refusal is { } refusal) return errors.Complain(refusal);
        output.WriteLine();
        output.WriteLine(Say.Text("home.play-one"));
        return ExitCode.Fine;
    }

    /// <summary>The games that can be continued, the latest first.</summary>
    static IReadOnlyList<SavedPlaythrough> Unfinished() =>
    [
        .. DataFolder.Store().Unfinished().Where(kept => kept is { Playthrough: not null, IsTaken: false })
            .OrderByDescending(kept => kept.LastPlayed),
    ];

    static string Row(SavedPlaythrough kept) => Say.Text("plain.unfinished", ("title", Runs.FromScenario(kept.Title)),
        ("place", Runs.FromProgram(PlaythroughFinder.Standing(kept.Playthrough!))));

    static string Row(About about) => Say.Text("plain.scenario", ("title", Runs.FromScenario(about.Title)),
        ("minutes", about.Minutes),
        ("summary", Runs.FromScenario(Paragraphs.Split(about.Summary).FirstOrDefault() ?? "")));
}
