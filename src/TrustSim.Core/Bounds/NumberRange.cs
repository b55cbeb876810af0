namespace TrustSim.Core.Bounds;

/// <summary>Bounds of a figure from an option, an imported file or a journal.</summary>
/// <param name="Least">The inclusive lower bound; <paramref name="Most"/> is inclusive too.</param>
/// <param name="IsWhole">Whether the range holds only whole numbers.</param>
public sealed record NumberRange(double Least, double Most, bool IsWhole = false)
{
    /// <summary>Whether the number lies in the range. NaN and the infinities lie in no range.</summary>
    public bool Has(double number) => number >= Least && number <= Most && (!IsWhole || number == Math.Floor(number));

    /// <summary>
    /// Reads digits, with a decimal point unless the range is whole; null where the text is not a number or lies outside the range.
    /// </summary>
    public double? Parse(string written)
    {
        var style = IsWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint;
        return double.TryParse(written, style, CultureInfo.InvariantCulture, out var number) && Has(number) ? number : null;
    }
}
