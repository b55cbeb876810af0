namespace TrustSim.Core.Expected;

/// <summary>
/// An expected range of a number: <c>60..80</c>, <c>60..</c>, <c>..40</c>, <c>&gt;= 60</c>, <c>&lt; 40</c>, or one number alone.
/// </summary>
/// <param name="Text">The text of the range in the scenario.</param>
/// <param name="Least">Null: no lower bound.</param>
/// <param name="Most">Null: no upper bound.</param>
/// <param name="Strict">Whether the range excludes its bounds.</param>
public sealed record Band(string Text, double? Least, double? Most, bool Strict)
{
    const string To = "..";

    /// <summary>Whether the range holds one number only.</summary>
    public bool IsExact => Least is not null && Least == Most;

    /// <summary>Parses a range; null where the text is not one.</summary>
    public static Band? Parse(string text)
    {
        text = text.Trim();
        if (text.IndexOf(To, StringComparison.Ordinal) is >= 0 and var at)
        {
            var (from, to) = (text[..at].Trim(), text[(at + To.Length)..].Trim());
            var (least, most) = (Number(from), Number(to));
            var isOpen = from.Length == 0 != (to.Length == 0);
            return least is not null && most is not null || isOpen && (least ?? most) is not null ? new(text, least, most, Strict: false)
                : null;
        }

        var sign =
            text.StartsWith(">=", StringComparison.Ordinal) || text.StartsWith("<=", StringComparison.Ordinal) ? 2
                : text is ['<' or '>', ..] ? 1 : 0;
        if (Number(text[sign..].Trim()) is not { } number) return null;
        return sign == 0 ? new(text, number, number, Strict: false)
            : new(text, text[0] == '>' ? number : null, text[0] == '<' ? number : null, Strict: sign == 1);
    }

    public bool Contains(double value) =>
        (Least is not { } least || (Strict ? value > least : value >= least))
            && (Most is not { } most || (Strict ? value < most : value <= most));

    /// <summary>Writes a value with just enough digits to show on which side of the bounds it lies.</summary>
    public string Show(double value)
    {
        var shown = value.ToString("0.#", CultureInfo.InvariantCulture);
        return Contains(double.Parse(shown, CultureInfo.InvariantCulture)) == Contains(value) ? shown
            : value.ToString("R", CultureInfo.InvariantCulture);
    }

    public override string ToString() => Text;

    static double? Number(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || text is ['-', >= '0' and <= '9', ..]) && char.IsAsciiDigit(text[^1])
        && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var number) && double.IsFinite(number)
            ? number
            : null;
}
