using Terminal.Gui.Drawing;

namespace TrustSim.Terminal.Drawing;

/// <summary>The 256 colours of xterm that no user changes: a cube of 6 × 6 × 6, and 24 greys.</summary>
static class Xterm
{
    const int FirstOfCube = 16;
    const int FirstGrey = 232;
    const int All = 256;

    static readonly byte[] Levels = [0, 95, 135, 175, 215, 255];

    public static Color Colour(int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, FirstOfCube);
        if (index >= FirstGrey) return Grey(8 + 10 * (index - FirstGrey));
        var place = index - FirstOfCube;
        return new(Levels[place / 36], Levels[place / 6 % 6], Levels[place % 6]);
    }

    /// <summary>The index of the colour that is nearest to this one.</summary>
    public static int Nearest(Color colour) =>
        Enumerable.Range(FirstOfCube, All - FirstOfCube).MinBy(index => Distance(Colour(index), colour));

    static Color Grey(int level) => new(level, level, level);

    static int Distance(Color one, Color other)
    {
        var (red, green, blue) = (one.R - other.R, one.G - other.G, one.B - other.B);
        return red * red + green * green + blue * blue;
    }
}
