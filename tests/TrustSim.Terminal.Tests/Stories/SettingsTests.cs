using Terminal.Gui.Input;
using TrustSim.Records.Settings;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>What a person chooses on screens holds for every later start.</summary>
public sealed class SettingsTests : IDisposable
{
    readonly Chosen chosen = new();

    public void Dispose() => chosen.Dispose();

    [Fact]
    public void F2_is_kept_for_the_next_start()
    {
        using (var stage = new Stage(settings: chosen.Start())) stage.Press(Key.F2);
        ScreenSettings.KeptTheme(chosen.Kept, isForGroup: false).ShouldBe(Theme.HighContrast.Name);
        ScreenSettings.KeptTheme(chosen.Kept, isForGroup: true).ShouldBeNull();
    }

    [Fact]
    public void A_group_has_a_theme_of_its_own()
    {
        using var stage = new Stage(settings: chosen.Start());
        stage.Press("w").Press(Key.Enter).Press(Key.F2).Bar.ShouldContain("projector-dark");
        ScreenSettings.KeptTheme(chosen.Kept, isForGroup: true).ShouldBe(Theme.ProjectorDark.Name);
        ScreenSettings.KeptTheme(chosen.Kept, isForGroup: false).ShouldBeNull();
    }

    [Fact]
    public void Settings_show_at_once_and_Enter_keeps_them()
    {
        using var stage = new Stage(settings: chosen.Start());
        stage.Press("s").Head.ShouldContain("Settings");
        stage.Press(Key.CursorRight).Flow.ShouldContain("► Colours ◄ high-contrast ►");
        stage.Press(Key.CursorDown, Key.CursorRight).Flow.ShouldContain("► Movement ◄ off ►");
        stage.Press(Key.CursorDown, Key.CursorRight).Flow.ShouldContain("► Signs ◄ square, with arrows ►");
        stage.Press(Key.CursorRight).Flow.ShouldContain("> Signs < plain: o . ^ v > # >");
        stage.Press(Key.CursorDown, Key.CursorLeft).Flow.ShouldContain("> Result of a vote < at once >");
        stage.Press(Key.Enter).Head.ShouldContain("TrustSim");
        (chosen.Start().Signs, chosen.Start().RevealsVotes).ShouldBe((Signs.Plain, false));
        ScreenSettings.KeptTheme(chosen.Kept, isForGroup: false).ShouldBe(Theme.HighContrast.Name);
        chosen.Start().WithMotion.ShouldBeFalse();
    }

    [Fact]
    public void Esc_leaves_all_as_it_was()
    {
        using var stage = new Stage(settings: chosen.Start());
        var before = stage.Ansi;
        stage.Press("s").Press(Key.CursorRight).Ansi.ShouldNotBe(before);
        stage.Press(Key.CursorDown, Key.CursorDown, Key.CursorLeft).Text.ShouldContain("Signs");
        stage.Press(Key.Esc).Ansi.ShouldBe(before);
        File.Exists(chosen.File).ShouldBeFalse();
    }

    [Theory, InlineData("{ \"theme\": 7 }"), InlineData("[]"), InlineData("{"), InlineData("{ \"theme\": \"pink\" }")]
    public void A_file_that_says_nothing_useful_changes_nothing(string text)
    {
        File.WriteAllText(chosen.File, text);
        ScreenSettings.KeptTheme(chosen.Kept, isForGroup: false).ShouldBeNull();
        chosen.Kept.Keep(ScreenSettings.ThemeName, "projector");
        ScreenSettings.KeptTheme(chosen.Kept, isForGroup: false).ShouldBe("projector");
    }

    [Fact]
    public void Where_nothing_can_be_written_a_choice_holds_until_the_end()
    {
        File.WriteAllText(chosen.File, "");
        var settings = KeptSettings.Open(Path.Combine(chosen.File, "settings.json"));
        settings.Keep(ScreenSettings.ThemeName, "projector");
        settings[ScreenSettings.ThemeName].ShouldBe("projector");
    }
}
