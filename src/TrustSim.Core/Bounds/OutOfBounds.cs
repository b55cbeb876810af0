namespace TrustSim.Core.Bounds;

/// <summary>Finds figures and texts from outside that exceed their bounds; null where they lie within them.</summary>
public static class OutOfBounds
{
    /// <param name="what">The value within a sentence, as the catalogue names it: <c>bounds.alias</c>.</param>
    /// <param name="holes">What fills the holes of that text.</param>
    /// <returns>A part of a sentence: <c>the trust in week 2 is 1000000, and a number from 0 to 100 belongs there</c></returns>
    public static Refusal? Number(
        string what, double number, NumberRange range, params ReadOnlySpan<(string Name, RefusalHole Value)> holes)
    {
        if (range.Has(number)) return null;
        var (named, least, most) = (new Refusal(what, holes), (long)range.Least, (long)range.Most);
        return double.IsFinite(number)
            ? new("bounds.number", ("what", named), ("least", least), ("most", most),
                ("number", RefusalHole.FromName(number.ToString("R", CultureInfo.InvariantCulture))))
            : new("bounds.too-large", ("what", named), ("least", least), ("most", most));
    }

    /// <summary>Finds a text that is too long.</summary>
    /// <param name="most">Most characters that the text may have.</param>
    /// <inheritdoc cref="Number"/>
    public static Refusal? Text(string what, string? text, int most, params ReadOnlySpan<(string Name, RefusalHole Value)> holes) =>
        text is null || text.Length <= most ? null
            : new("bounds.text", ("what", new Refusal(what, holes)), ("length", text.Length), ("most", most));
}
