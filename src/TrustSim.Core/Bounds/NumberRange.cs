using System.Globalization;

namespace TrustSim.Core.Bounds;

/// <summary>The least and the most that a figure may be, wherever it comes from: an option, an imported file, a journal.</summary>
/// <param name="Least">Belongs to the range, as <paramref name="Most"/> does.</param>
/// <param name="IsWhole">Whether only whole numbers belong to it.</param>
public sealed record NumberRange(double Least, double Most, bool IsWhole = false)
{
    /// <summary>The range in words, for a message: <c>a number from 1 to 200</c>.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"a number from {Least:#,0} to {Most:#,0}");

    /// <summary>Whether the number lies in the range. What is no number (NaN) or has no end (infinity) lies in none.</summary>
    public bool Has(double number) => number >= Least && number <= Most && (!IsWhole || number == Math.Floor(number));

    /// <summary>The number that somebody wrote in digits, a point in it where the range is not of whole numbers; null where it is none or
    /// lies outside.</summary>
    public double? Parse(string written)
    {
        var style = IsWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint;
        return double.TryParse(written, style, CultureInfo.InvariantCulture, out var number) && Has(number) ? number : null;
    }
}
