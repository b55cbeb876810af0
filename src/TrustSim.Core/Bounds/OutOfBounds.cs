using System.Globalization;

namespace TrustSim.Core.Bounds;

/// <summary>Says in words what is wrong with a figure or a text from outside; nothing where it lies within its bounds.</summary>
public static class OutOfBounds
{
    /// <param name="what">Its name within a sentence: <c>the trust in week 2</c>.</param>
    /// <returns>A part of a sentence: <c>the trust in week 2 is 1000000, and a number from 0 to 100 belongs there</c></returns>
    public static string? Number(string what, double number, NumberRange range) =>
        range.Has(number) ? null
            : $"{what} is {(double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "too large")}, and {range.Words} belongs there";

    /// <summary>The same of a text.</summary>
    /// <param name="most">How many characters it may have.</param>
    public static string? Text(string what, string? text, int most) =>
        text is null || text.Length <= most ? null
            : string.Create(CultureInfo.InvariantCulture, $"{what} has {text.Length:N0} letters, and at most {most:N0} are possible");
}
