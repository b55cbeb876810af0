using System.Text;
using Terminal.Gui.Input;
using TrustSim.Core.Review;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.PlainText;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>Text from a scenario can never move the cursor, set a title, recolour or reorder the screen.</summary>
public sealed class HostileTextTests
{
    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Every_screen_stays_sound(int number)
    {
        var lines = HostileLines.Ten(number).ToList();
        LibraryEntry[] library = [new(lines[0], Hostile.Of(lines), "hostile", null), new(lines[1], null, "", lines[2])];
        foreach (var (width, height) in ((int, int)[])[(80, 24), (60, 18)])
        {
            using var stage = new Stage(width, height, library);
            Look(stage, width, Key.CursorDown, Key.CursorUp, Key.Enter, Key.Enter);
            Look(stage, width, Key.D2, Key.Enter, Key.R, Key.Esc, Key.T, Key.End, Key.Esc, Key.M, Key.Esc, Key.B, Key.End, Key.Esc);
            Look(stage, width, new('?'), Key.Esc, Key.Enter, Key.D5, Key.Esc, Key.D2, Key.Enter, Key.CursorDown, Key.CursorDown, Key.Enter);
            Look(stage, width, Key.Enter, Key.D5, Key.Enter, Key.Enter, Key.Enter, Key.CursorRight, Key.D2, Key.D3, Key.End, Key.D4, Key.D5,
                Key.T, Key.Esc, Key.M, Key.Esc, Key.Esc);
            stage.Head.ShouldContain("TrustSim");
            Look(stage, width, Key.H, Key.Enter, Key.End, Key.Esc, Key.Esc);
        }
    }

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Every_page_is_laid_out_in_rows_that_fit(int number)
    {
        foreach (var line in HostileLines.Ten(number))
        {
            var play = Paths.Last(Hostile.Of(line));
            Document[] pages = [Transcript.Create(play, Meters.Live), PathSoFarPage.Create(play, Meters.Live),
                TeamPage.Create(play, play.Steps.Length - 1, play.Team, Meters.Live), .. DebriefPages.Create(Debrief.From(play))];
            foreach (var row in pages.SelectMany(page => Layout.Render(page.Blocks, 40)).Select(row => row.ToString()))
            {
                TextWidth.Measure(row).ShouldBeLessThanOrEqualTo(40, row);
                // Joiners move nothing, and hold some scripts together.
                row.Any(sign => sign is not ('\u200C' or '\u200D') && Cells.IsUnsafe(sign)).ShouldBeFalse(row);
            }
        }
    }

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Plain_text_contains_no_control_sequence(int number)
    {
        foreach (var line in HostileLines.Ten(number))
        {
            var output = new StringWriter { NewLine = "\n" };
            new PlainTextFrontend(new StringReader("2\nt\nm\nr\n5\n"), output, Meters.Live, []).Play(Hostile.Of(line)).End.ShouldBe(
                PlainTextEnd.Finished);
            // Check bytes: an unpaired surrogate has no bytes, and appears as a replacement character. Joiners move nothing, and some
            // scripts need them.
            var written =
                new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(
                    new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(output.ToString()));
            written.Where(sign => sign is not ('\n' or '\u200C' or '\u200D') && Cells.IsUnsafe(sign)).Select(sign => $"U+{(int)sign:X4}")
                .Distinct().ShouldBeEmpty();
        }
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
