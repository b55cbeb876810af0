using Terminal.Gui.Drawing;

namespace TrustSim.Terminal.Drawing;

/// <summary>
/// The table of colours. A test computes from it the contrast of every colour with its ground, and how far apart the two colours are for
/// people who do not see all of them.
/// </summary>
static class Palettes
{
    static readonly Color Own = Color.None;
    static readonly Color Black = new(0, 0, 0);
    static readonly Color White = new(255, 255, 255);

    /// <summary>Weight, reversal and signs only.</summary>
    public static Palette None { get; } = new(Own, Own, Own, Own, Own, Own, null);

    public static Palette CalmDark { get; } = Calm("#97A3B0", "#46515C", "#6CB8F0", "#F0A050", "#22303D");

    public static Palette CalmLight { get; } = Calm("#5A6570", "#B8C0C8", "#0B5FA5", "#A4480B", "#E2ECF6");

    /// <summary>For a ground of which nothing is known: each is to be read on black and on white.</summary>
    public static Palette CalmUnknown { get; } = Calm("#787878", "#787878", "#2F7FC1", "#B5651D", null);

    public static Palette IndexedDark { get; } = Indexed(247, 239, 75, 215, 236);

    public static Palette IndexedLight { get; } = Indexed(241, 250, 25, 130, 254);

    // Of the 256 only these are to be read on both.
    public static Palette IndexedUnknown { get; } = Indexed(243, 243, 63, 130, null);

    public static Palette SixteenDark { get; } =
        None with { Rule = Of(ColorName16.DarkGray), Opens = Of(ColorName16.Cyan), Closes = Of(ColorName16.Yellow) };

    public static Palette SixteenLight { get; } =
        None with { Rule = Of(ColorName16.Gray), Opens = Of(ColorName16.Blue), Closes = Of(ColorName16.Red) };

    public static Palette HighContrast { get; } = On(Black, White, "#FFFFFF", "#FFFFFF", "#66D9FF", "#FFC800");

    public static Palette HighContrastOfSixteen { get; } = new(Of(ColorName16.White), Of(ColorName16.Black), Of(ColorName16.White),
        Of(ColorName16.White), Of(ColorName16.BrightCyan), Of(ColorName16.BrightYellow), null);

    public static Palette Projector { get; } = On(White, Black, "#333333", "#8A8A8A", "#004A93", "#9A3300");

    public static Palette ProjectorOfSixteen { get; } = new(Of(ColorName16.Black), Of(ColorName16.White), Of(ColorName16.Black),
        Of(ColorName16.DarkGray), Of(ColorName16.Blue), Of(ColorName16.Red), null) { IsBold = false };

    public static Palette ProjectorDark { get; } = On(Black, White, "#DDDDDD", "#7A7A7A", "#8CD3FF", "#FFC266");

    public static Palette ProjectorDarkOfSixteen { get; } = new(Of(ColorName16.White), Of(ColorName16.Black), Of(ColorName16.White),
        Of(ColorName16.DarkGray), Of(ColorName16.BrightCyan), Of(ColorName16.BrightYellow), null);

    /// <summary>The terminal's own ink and ground.</summary>
    static Palette Calm(string quiet, string rule, string opens, string closes, string? pointed) =>
        new(Own, Own, new(quiet), new(rule), new(opens), new(closes), pointed is null ? null : new Color(pointed));

    static Palette Indexed(int quiet, int rule, int opens, int closes, int? pointed) => new(
        Own, Own, Xterm.Colour(quiet), Xterm.Colour(rule), Xterm.Colour(opens), Xterm.Colour(closes),
        pointed is { } index ? Xterm.Colour(index) : null);

    static Palette On(Color ground, Color text, string quiet, string rule, string opens, string closes) =>
        new(text, ground, new(quiet), new(rule), new(opens), new(closes), null);

    static Color Of(ColorName16 name) => new(name);
}
