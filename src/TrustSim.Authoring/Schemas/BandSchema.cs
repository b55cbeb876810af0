namespace TrustSim.Authoring.Schemas;

/// <summary>The expected range of a number: <c>60..80</c>, <c>60..</c>, <c>..40</c>.</summary>
/// <param name="noun">The measured quantity, for messages.</param>
/// <param name="whole">Whether only whole numbers occur, so that a single number may stand alone.</param>
sealed class BandSchema(string noun, double least = double.MinValue, double most = double.MaxValue, bool whole = false) : Schema<Band>
{
    const string Example = "for example `60..80`, `60..` or `..40`";

    const string Number = @"-?\d+(?:\.\d+)?";

    public bool Whole => whole;

    /// <summary>Whether the quantity runs from 0 to 100.</summary>
    bool IsMeter => (least, most) == (0, 100);

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out Band value)
    {
        value = null;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs a band, not {node.Kind}.", Example);
        if ((value = Band.Parse(text.Value)) is null)
            return reading.Refuse(DiagnosticCatalogue.NotABand, text.Place, $"{Phrase.Quote(text.Value)} is not a band of numbers.",
                LookAlikes.Hint(text.Value, word => Band.Parse(word) is { } band && !IsOutside(band))
                    ?? (Meant(LookAlikes.Plain(text.Value)) is { } meant ? $"did you mean `{meant}`?" : Example));
        if (value.IsExact && !whole)
            return reading.Refuse(DiagnosticCatalogue.NotABand, text.Place,
                $"{Phrase.Capital(noun)} is a measure, and is hardly ever exactly one number.", $"a band, {Example}");
        if (value.Least > value.Most)
            return reading.Refuse(DiagnosticCatalogue.EmptyBand, text.Place,
                $"Nothing lies in {Phrase.Quote(text.Value)}: the second number is smaller than the first.",
                    "write the smaller number first");
        if (IsOutside(value))
            return reading.Refuse(DiagnosticCatalogue.EmptyBand, text.Place,
                $"{Phrase.Capital(noun)} {(IsMeter ? "runs from 0 to 100" : $"is never less than {Written(least)}")}; "
                    + $"{Phrase.Quote(text.Value)} asks for something else.",
                IsMeter ? Example : null);
        if (IsMeter && (IsShare(value.Least) || IsShare(value.Most)))
            return reading.Refuse(DiagnosticCatalogue.EmptyBand, text.Place,
                $"{Phrase.Capital(noun)} runs from 0 to 100; {Phrase.Quote(text.Value)} is about less than one point of it.", Example);
        return true;
    }

    // Editors see a single number as a number, and in quotes as a text. The reader checks the bounds.
    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = whole ? Keyword.Words(["number", "string"]) : "string",
        ["pattern"] = $@"^\s*(?:{Number}\s*\.\.\s*(?:{Number})?|\.\.\s*{Number}|[<>]=?\s*{Number}{(whole ? $"|{Number}" : "")})\s*$",
        [Keyword.Message] = $"Here belongs a band of numbers, for example: 60..80, 60.. or ..40{(whole ? "; or one number" : "")}",
        ["examples"] = Keyword.Words(whole ? ["8", "6..8", "6.."] : ["60..80", "60..", "..40"]),
    };

    bool IsOutside(Band band) => band.Least < least || band.Least > most || band.Most < least || band.Most > most
        || band.Strict && (band.Least >= most || band.Most <= least);

    // An author who writes 0.6 means 60.
    static bool IsShare(double? bound) => bound is > 0 and < 1;

    /// <summary>The band of an author who wrote two numbers in another way: `60-80`, `60 to 80`.</summary>
    static string? Meant(string text)
    {
        var numbers =
            text.Replace("..", " ", StringComparison.Ordinal)
                .Split([.. text.Where(sign => !char.IsAsciiDigit(sign) && sign != '.').Append(' ').Distinct()],
                    StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim('.')).Where(part => part.Length > 0).ToList();
        return numbers.Count == 2 && Band.Parse($"{numbers[0]}..{numbers[1]}") is { } band && band.Least <= band.Most ? band.Text : null;
    }

    static string Written(double bound) => bound.ToString("0", CultureInfo.InvariantCulture);
}
