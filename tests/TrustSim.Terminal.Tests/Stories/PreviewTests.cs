using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class PreviewTests
{
    readonly Draft draft = new();

    [Fact]
    public void A_save_is_on_the_screen_after_one_look_and_is_read_once()
    {
        using var stage = Stage.Of(draft.Preview()).Press(Key.Enter).Press("2").Press(Key.Enter, Key.Enter);
        stage.Flow.ShouldContain("has lost four minutes");
        draft.Change("has lost four minutes", "has lost nine minutes");
        stage.Wait(PreviewScreen.Every).Flow.ShouldContain("has lost nine minutes");
        stage.Bar.ShouldContain("Read again: nothing to mend");
        stage.Head.ShouldContain("The Tower");
        for (var look = 0; look < 20; look++) stage.Wait(PreviewScreen.Every);
        draft.Readings.ShouldBe(1);
    }

    [Fact]
    public void The_polling_interval_leaves_most_of_the_half_second_to_reading() =>
        (4 * PreviewScreen.Every).ShouldBeLessThan(TimeSpan.FromSeconds(.5));

    [Fact]
    public void Errors_stand_beside_the_last_good_version_with_place_code_and_hint()
    {
        using var stage = Stage.Of(draft.Preview(), 124, 30).Press(Key.Enter);
        draft.Change("- bo: It was", "- bob: It was");
        stage.Wait(PreviewScreen.Every);
        stage.Head.ShouldContain("1 error");
        foreach (var words in (string[])["49:9 error TS0040", "Nobody in the team has the id 'bob'.", "did you mean `bo`?",
            "The file has errors (F). You play it as it was before.", "Bo: It was on the edge."])
            stage.Flow.ShouldContain(words);
        stage.Press("1").Press(Key.Enter).Flow.ShouldContain("You had left it there.");
        draft.Change("- bob: It was", "- bo: It was");
        stage.Wait(PreviewScreen.Every).Flow.ShouldNotContain("You play it as it was before");
    }

    [Fact]
    public void A_notice_above_the_scene_says_that_the_place_is_lost()
    {
        using var stage = Stage.Of(draft.Preview(), 60, 18).Press(Key.Enter).Press("1").Press(Key.Enter, Key.Enter);
        draft.Change("  tower:\n", "  steeple:\n");
        stage.Wait(PreviewScreen.Every).Flow.ShouldContain("You cannot stay where you were. There is no scene “tower”.");
    }

    [Fact]
    public void Letters_find_a_scene_by_its_id_or_its_title()
    {
        using var stage = Stage.Of(draft.Preview()).Press("g").Press("tow");
        stage.Rows.ShouldContain(row => row.Contains('►') && row.Contains("tower · ", StringComparison.Ordinal));
        stage.Bar.ShouldContain("Looking for: tow");
        stage.Press("x").Bar.ShouldContain("No scene has towx");
        stage.Press(Key.Backspace).Bar.ShouldContain("Looking for: tow");
        stage.Rows.ShouldContain(row => row.Contains('►') && row.Contains("tower · ", StringComparison.Ordinal));
        stage.PressAtOnce(Key.Enter).Head.ShouldContain("The Tower");
    }

    [Fact]
    public void What_exploring_finds_appears_when_it_is_known()
    {
        var exploring = new Draft { IsExploring = true };
        using var stage = Stage.Of(exploring.Preview(), 124, 30);
        stage.Head.ShouldContain("paths not yet explored");
        exploring.Explored(new("12:5", "warning", "TS0104", "This holds on every path.", null));
        stage.Wait(PreviewScreen.Every).Head.ShouldContain("1 warning");
        stage.Head.ShouldNotContain("not yet explored");
        stage.Press(Key.Enter).Flow.ShouldContain("12:5 warning TS0104");
    }

    [Fact]
    public void The_selection_stays_after_a_save()
    {
        using var stage = Stage.Of(draft.Preview()).Press(Key.Enter).Press("2");
        draft.Change("      - id: own-it\n", "      - id: leave\n        text: Go home.\n      - id: own-it\n");
        stage.Wait(PreviewScreen.Every).Flow.ShouldContain("►3 Ask in front of all three");
        draft.Change("      - id: ask-who\n        text: Ask in front", "      - id: ask-whom\n        text: Ask in front")
            .Change("chose(bench.ask-who)", "trust(team) > 1");
        stage.Wait(PreviewScreen.Every).Flow.ShouldNotContain("►");
    }

    [Fact]
    public void The_ledger_of_the_last_decision_names_people_causes_and_channels()
    {
        using var stage = Stage.Of(draft.Preview(), 124, 45).Press(Key.Enter).Press("2").Press(Key.Enter);
        stage.Rows.ShouldContain(row => row.Contains("│ Ledger: 1. bench.ask-who", StringComparison.Ordinal));
        stage.Press("l");
        foreach (var words in (string[])["Ledger: 1. bench.ask-who", "fear · Take the hit · aimed at them", "fear · Take the hit · watched",
            "work +", "· decision 1", "nearest to saying it"]) stage.Flow.ShouldContain(words);
        stage.Press(Key.Esc).Press("u").Flow.ShouldContain("Ledger: before any decision");
    }

    [Fact]
    public void A_small_screen_counts_the_hidden_lines_and_names_their_key()
    {
        using var stage = Stage.Of(draft.Preview()).Press(Key.Enter).Press("2").Press(Key.Enter);
        stage.Flow.ShouldMatch("▼ \\d+ more: L");
        stage.ShouldBeSound(80);
        stage.Press("l").Head.ShouldContain("Ledger");
        stage.Flow.ShouldContain("Cyrus: trust");
        stage.Press(Key.Esc).Press("f").Head.ShouldContain("Diagnostics");
    }

    [Fact]
    public void An_open_page_of_diagnostics_changes_with_a_save()
    {
        using var stage = Stage.Of(draft.Preview(), 60, 18).Press("f");
        draft.Change("- bo: It was", "- bob: It was");
        stage.Wait(PreviewScreen.Every).Flow.ShouldContain("49:9 error TS0040");
        stage.Press(Key.Esc).Head.ShouldContain("1 error");
    }

    [Fact]
    public void A_preview_begins_again_in_any_scene()
    {
        using var stage = Stage.Of(draft.Preview()).Press("g");
        stage.Flow.ShouldContain("tower · The Tower");
        stage.Press("3").PressAtOnce(Key.Enter).Head.ShouldContain("The Tower");
        stage.Press("g").Flow.ShouldContain("►3 tower");
        stage.PressAtOnce(Key.End).PressAtOnce(Key.Enter).Flow.ShouldContain("The end: The Clock Stands");
        stage.Press("g").PressAtOnce(Key.Home).PressAtOnce(Key.Enter).Head.ShouldContain("Before you begin");
    }

    [Fact]
    public void The_mood_is_typed_or_moved_within_its_bounds_and_the_decisions_stay()
    {
        using var stage = Stage.Of(draft.Preview(), 124, 45).Press(Key.Enter).Press("2").Press(Key.Enter, Key.Enter);
        stage.Press("m").Press("30");
        stage.Rows[2].ShouldMatch("► Everybody: trust +30$");
        stage.Press("1").Rows[2].ShouldMatch("trust +1$");
        stage.Press("00").Rows[2].ShouldMatch("trust +100$");
        stage.Press(Key.CursorRight).Rows[2].ShouldMatch("trust +100$");
        stage.Press(Key.CursorLeft).Rows[2].ShouldMatch("trust +95$");
        stage.Flow.ShouldContain("Bo: trust 95 like everybody");
        stage.Press(Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown, Key.CursorDown).Press("7").PressAtOnce(Key.Enter);
        stage.Head.ShouldContain("The Tower");
        stage.Press("u").Flow.ShouldContain("Bo: trust 7, fear 38");
        stage.Flow.ShouldContain("Ada: trust 95");
        stage.Press("m").Press(Key.Delete).PressAtOnce(Key.Enter).Flow.ShouldContain("Ada: trust 38");
        stage.Press("m").Press("9").Press(Key.Esc).Flow.ShouldContain("Ada: trust 38");
    }

    [Fact]
    public void A_file_with_errors_shows_them_and_begins_when_they_are_gone()
    {
        draft.Change("- bo: It was", "- bob: It was");
        using var stage = Stage.Of(draft.Preview());
        stage.Flow.ShouldContain("This cannot be played yet.");
        stage.Flow.ShouldContain("49:9 error TS0040");
        stage.Press("ugml1").Press(Key.Enter).Head.ShouldContain("1 error");
        draft.Change("- bob: It was", "- bo: It was");
        stage.Wait(PreviewScreen.Every).Head.ShouldContain("Before you begin");
    }

    [Fact]
    public void A_missing_file_is_polled_until_it_is_back()
    {
        using var stage = Stage.Of(draft.Preview(), 124, 30).Press(Key.Enter);
        draft.Withhold("It is not there.");
        stage.Wait(PreviewScreen.Every).Flow.ShouldContain("The file cannot be read (F). You play it as it was before.");
        stage.Press("1").Wait(PreviewScreen.Every).Bar.ShouldNotContain("Read again");
        draft.Readings.ShouldBe(2);
        draft.Save(Scenarios.SmallText);
        stage.Wait(PreviewScreen.Every).Head.ShouldContain("nothing to mend");
        stage.Flow.ShouldContain("►1");
    }

    [Fact]
    public void R_reads_at_once()
    {
        using var stage = Stage.Of(draft.Preview()).Press("r");
        stage.Bar.ShouldContain("Read again: nothing to mend");
        draft.Readings.ShouldBe(1);
    }

    [Fact]
    public void Undo_leads_from_the_debrief_back_to_the_beginning()
    {
        using var stage = Stage.Of(draft.Preview()).Replay(Paths.First(Scenarios.Small));
        stage.Head.ShouldContain("Debrief");
        stage.Flow.ShouldContain("What happened");
        stage.Press(Key.Enter).Bar.ShouldContain("The game is over");
        draft.Change("has lost four minutes", "has lost nine minutes");
        stage.Wait(PreviewScreen.Every).Head.ShouldContain("Debrief");
        stage.Press("u").Head.ShouldContain("The Tower");
    }

    [Fact]
    public void Quitting_asks_only_where_decisions_would_be_lost()
    {
        using (var nothing = Stage.Of(draft.Preview()).Press("q")) nothing.HasQuit.ShouldBeTrue();
        using var stage = Stage.Of(draft.Preview(Rehearsal.None with { Scene = new("tower") })).Press("1").Press(Key.Enter).Press(Key.Esc);
        stage.Flow.ShouldContain("Nothing of it is kept");
        stage.Press("2").Press(Key.Enter).HasQuit.ShouldBeTrue();
    }

    [Theory]
    [InlineData(60, 18)]
    [InlineData(80, 24)]
    [InlineData(160, 50)]
    public void The_preview_fits_every_size_at_every_moment(int width, int height)
    {
        using var stage = Stage.Of(draft.Preview(), width, height);
        foreach (var keys in (string[])["f", "l", "p", "t", "m", "g", "?"])
        {
            stage.Press(keys).ShouldBeSound(width);
            stage.Press(Key.Esc).ShouldBeSound(width);
        }

        stage.Bar.ShouldContain("? help");
    }
}
