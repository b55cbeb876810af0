using Terminal.Gui.Drawing;

namespace TrustSim.Terminal.Drawing;

/// <summary>Contrast as WCAG 2.2 defines it (“relative luminance”, “contrast ratio”).</summary>
static class Contrast
{
    public static double Luminance(Color colour) =>
        0.2126 * Linear(colour.R) + 0.7152 * Linear(colour.G) + 0.0722 * Linear(colour.B);

    /// <summary>1 for the same colours, 21 for black and white.</summary>
    public static double Between(Color one, Color other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>Takes the curve of sRGB off a channel (IEC 61966-2-1): 0 to 1.</summary>
    public static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
