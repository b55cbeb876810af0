using TrustSim.Presentation.Cells;

namespace TrustSim.Terminal.Tests.Headless;

/// <summary>Properties of anything drawn.</summary>
static class Cells
{
    /// <summary>Characters that move the cursor, hide, or turn the direction of writing; the joiner of emoji is none of them.</summary>
    public static bool IsUnsafe(char sign) =>
        sign < ' ' || sign is '\u007F' or (>= '\u0080' and <= '\u009F') or '\u061C' or '\u200B' or '\u200C' or '\u200E' or '\u200F'
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    /// <summary>No row is wider than the screen, and none holds a character that could move or hide anything.</summary>
    public static void ShouldBeSound(this Stage stage, int width)
    {
        foreach (var row in stage.Rows)
        {
            TextWidth.Measure(row).ShouldBeLessThanOrEqualTo(width, row);
            row.Where(IsUnsafe).Select(sign => $"U+{(int)sign:X4}").ShouldBeEmpty(row);
        }
    }
}
