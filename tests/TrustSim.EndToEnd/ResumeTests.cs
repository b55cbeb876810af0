using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.EndToEnd.Program;
using TrustSim.Records.Journal;

namespace TrustSim.EndToEnd;

/// <summary>Checks resuming a game in plain lines: the choice of the game and of the scenario's version.</summary>
public sealed class ResumeTests(PublishedProgram program)
{
    const string Story =
        """
        trustsim: 1
        id: own
        title: Of One's Own
        team: { ada: { name: Ada Berg } }
        scenes:
          one: { ask: First?, choices: [{ id: yes, text: Say yes at once. }, { id: no, text: Say no at once. }] }
          two: { ask: Second?, choices: [{ id: stay, text: Stay a while. }, { id: go, text: Go at once. }] }
          last: { text: It is over., ending: The Last }
        """;

    readonly string home = program.EmptyFolder();

    [Fact]
    public void Several_games_are_listed_and_chosen_by_number_or_name()
    {
        Keep("yes");
        Keep("no", "stay");
        var list = Resume("", "--list");
        list.ExitCode.ShouldBe(0);
        list.Lines.Length.ShouldBe(2);
        list.Lines[0].ShouldStartWith("1. Of One’s Own (own) · played up to decision 2 · ");
        Resume("q\n", "2").Output.ShouldContain("You chose: Say yes at once.");
        var latest = Resume("");
        latest.Output.ShouldContain("There are 2 games to continue; this is the latest.");
        latest.Output.ShouldContain("You chose: Stay a while.");
        latest.Output.ShouldContain("Your path ended in “The Last”.");
        Resume("q\n", "own").Output.ShouldContain("You chose: Say yes at once.");
    }

    [Theory]
    [InlineData("7"), InlineData("0"), InlineData("stranger")]
    public void A_missing_game_is_answered_with_the_list_of_games(string which)
    {
        Keep("yes");
        var answer = Resume("", which);
        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain($"There is no game “{which}” to continue. There is:");
        answer.Errors.ShouldContain("1. Of One’s Own");
    }

    [Fact]
    public void A_changed_scenario_asks_which_version_to_play()
    {
        Keep("yes", "go");
        Change("id: go,", "id: leave,");
        var asked = Resume("");
        asked.ExitCode.ShouldBe(3);
        asked.Output.ShouldContain("Decision 1 is still possible in the new version. Decision 2 (");
        asked.Output.ShouldContain(": “Go at once.”) is no longer possible.");
        asked.Errors.ShouldContain("Nothing was chosen, and nothing has changed.");
        Resume("1\n").Output.ShouldContain("You chose: Go at once.");

        Keep("yes", "go");
        var gone = Resume("2\n2\n");
        gone.Output.ShouldContain("You chose: Say yes at once.");
        gone.Output.ShouldContain("Your path ended in “The Last”.");
        var tree = Store.All()[0].Tree!;
        tree.Branches.Count().ShouldBe(2);
        string.Join(' ', tree.Current.Decisions).ShouldBe("one.yes two.leave");
    }

    [Fact]
    public void An_option_chooses_the_version_beforehand()
    {
        Change("id: yes,", "id: yea,");
        Keep("yes");
        var answer = Resume("", "--scenario", "new");
        answer.Output.ShouldContain("is no longer possible");
        answer.Output.ShouldContain("First?");
        answer.ExitCode.ShouldBe(3);
        Keep("yes");
        Resume("", "--scenario", "kept").Output.ShouldContain("You chose: Say yes at once.");
        Resume("", "--scenario", "old").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_damaged_journal_is_named_and_the_others_can_be_played()
    {
        Keep("yes");
        var damaged = Directory.GetFiles(Path.Combine(home, "plays")).Single();
        var bytes = File.ReadAllBytes(damaged);
        bytes[30] ^= 1;
        File.WriteAllBytes(damaged, bytes);
        Keep("no");
        var answer = Resume("q\n");
        answer.Errors.ShouldContain($"{damaged}: It cannot be continued: its first line is damaged. The file is left as it is.");
        answer.Output.ShouldContain("You chose: Say no at once.");
        File.ReadAllBytes(damaged).ShouldBe(bytes);
    }

    [Fact]
    public void A_scenario_that_was_played_by_its_path_is_found_again_from_anywhere()
    {
        var folder = program.EmptyFolder();
        var file = Path.Combine(folder, "my.yaml");
        File.WriteAllText(file, Story);
        using (var player =
            new PlainTextPlayer(program.File, $"play '{Path.GetRelativePath(Directory.GetCurrentDirectory(), file)}'", home))
        {
            player.WaitFor(0,
                text =>
                    text.Contains("First?", StringComparison.Ordinal) && text.Contains(PlainTextPlayer.Prompt, StringComparison.Ordinal));
            player.Answer("1");
            player.WaitFor(0, text => text.Contains("Second?", StringComparison.Ordinal));
            player.Kill();
        }

        Resume("q\n").Output.ShouldNotContain("has changed");
        File.WriteAllText(file, Story.Replace("Say yes at once.", "Say yes gladly.", StringComparison.Ordinal));
        var asked = Resume("2\nq\n");
        asked.Output.ShouldContain(
            "“Of One’s Own” has changed since you began this game. Your one decision is still possible in the new version");
        asked.Output.ShouldContain("You chose: Say yes gladly.");
        foreach (var form in (string[])["json", "csv", "xapi"]) Run("", "export", "--format", form).Output.ShouldNotContain(folder);
        foreach (var form in (string[])["--html", "--text"]) Run("", "report", form, "-").Output.ShouldNotContain(folder);
        // Without the file, the game continues in the saved version.
        File.Delete(file);
        Resume("q\n").Output.ShouldContain("You chose: Say yes gladly.");
    }

    PlaythroughStore Store => new(Path.Combine(home, "plays"), text => SavedScenario.Read(text).Scenario, TimeProvider.System);

    void Keep(params string[] choices)
    {
        var scenario = ScenarioReader.Read(Story, "own.yaml").Scenario!;
        using var session = Store.Begin(scenario, Story);
        session.Record(choices.Aggregate(Playthrough.Start(scenario), (play, choice) => play.ToQuestion().Decide(new(choice))));
    }

    /// <summary>The changed scenario, in a folder of the user's own.</summary>
    void Change(string from, string to) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(home, "scenarios")).FullName, "own.yaml"),
            Story.Replace(from, to, StringComparison.Ordinal));

    Answer Resume(string input, params string[] arguments) => Run(input, ["resume", "--plain", .. arguments]);

    Answer Run(string input, params string[] arguments) => program.Run(
        arguments, input, environment: [("TRUSTSIM_HOME", home), ("TRUSTSIM_SCENARIOS", Path.Combine(home, "scenarios")), ("TZ", "UTC")]);
}
