using System.Globalization;

namespace TrustSim.Core.Bounds;

/// <summary>Describes a figure or a text from outside that exceeds its bounds; null where it lies within them.</summary>
public static class OutOfBounds
{
    /// <param name="what">Name of the value within a sentence: <c>the trust in week 2</c>.</param>
    /// <returns>A part of a sentence: <c>the trust in week 2 is 1000000, and a number from 0 to 100 belongs there</c></returns>
    public static string? Number(string what, double number, NumberRange range) =>
        range.Has(number) ? null
            : $"{what} is {(double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "too large")}, "
                + $"and {range.Words} belongs there";

    /// <summary>Describes a text that is too long; null where it fits.</summary>
    /// <param name="most">Most characters that the text may have.</param>
    public static string? Text(string what, string? text, int most) =>
        text is null || text.Length <= most ? null
            : string.Create(CultureInfo.InvariantCulture, $"{what} has {text.Length:N0} letters, and at most {most:N0} are possible");
}
