using Terminal.Gui.Input;
using TrustSim.Core.Review;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Linear;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>Text from a scenario can never move the cursor, set a title, recolour or reorder the screen.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<int> Texts => [.. Enumerable.Range(0, Hostile.Texts.Count)];

    [Theory, MemberData(nameof(Texts))]
    public void Every_screen_stays_sound(int text)
    {
        var scenario = Hostile.Of(Hostile.Texts[text]);
        LibraryEntry[] library = [new(Hostile.Texts[text], scenario, "hostile", null), new(Hostile.Texts[text], null, "", Hostile.Texts[text])];
        foreach (var (width, height) in ((int, int)[])[(80, 24), (60, 18)])
        {
            using var stage = new Stage(width, height, library);
            Look(stage, width, Key.CursorDown, Key.CursorUp, Key.Enter, Key.Enter);
            Look(stage, width, Key.D2, Key.Enter, Key.R, Key.Esc, Key.T, Key.End, Key.Esc, Key.M, Key.Esc, Key.B, Key.End, Key.Esc);
            Look(stage, width, new('?'), Key.Esc, Key.Enter, Key.D5, Key.Esc, Key.D2, Key.Enter, Key.CursorDown, Key.CursorDown, Key.Enter);
            Look(stage, width, Key.Enter, Key.D5, Key.Enter, Key.Enter, Key.Enter, Key.CursorRight, Key.D2, Key.D3, Key.End, Key.D4, Key.D5, Key.T, Key.Esc, Key.M, Key.Esc, Key.Esc);
            stage.Head.ShouldContain("TrustSim");
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void Every_page_is_laid_out_in_rows_that_fit(int text)
    {
        var play = Roads.Last(Hostile.Of(Hostile.Texts[text]));
        Page[] pages = [Transcript.Of(play, Meters.Live), RoadPage.Of(play, Meters.Live), RoomPage.Of(play.Scenario, play.Team, Meters.Live), .. DebriefPages.Of(Debrief.Of(play))];
        foreach (var row in pages.SelectMany(page => Layout.Of(page.Passages, 40)))
        {
            TextWidth.Of(row.ToString()).ShouldBeLessThanOrEqualTo(40);
            row.ToString().ShouldNotContain(sign => Cells.IsUnsafe(sign), row.ToString());
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void The_linear_face_prints_nothing_that_a_terminal_would_obey(int text)
    {
        var output = new StringWriter { NewLine = "\n" };
        new LinearFace(new StringReader("2\nt\nm\nr\n5\n"), output, Meters.Live, []).Play(Hostile.Of(Hostile.Texts[text])).End.ShouldBe(LinearEnd.Finished);
        // Joiners move nothing, and hold some scripts together.
        output.ToString().Where(sign => sign is not ('\n' or '\u200C' or '\u200D') && Cells.IsUnsafe(sign)).Select(sign => $"U+{(int)sign:X4}").Distinct().ShouldBeEmpty();
    }

    static void Look(Stage stage, int width, params ReadOnlySpan<Key> keys)
    {
        foreach (var key in keys)
        {
            stage.Press(key);
            stage.ShouldBeSound(width);
        }
    }
}
