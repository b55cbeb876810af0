namespace TrustSim.Authoring.Schemas;

/// <summary>A number within bounds.</summary>
sealed class NumberSchema(double least, double most, bool whole) : Schema<double>
{
    public double Least => least;

    public double Most => most;

    public bool Whole => whole;

    string Range => $"{(whole ? "a whole number" : "a number")} from {least:0} to {most:0}";

    // A number between 0 and 1 here is a fraction of one; an author never means less than one point of a hundred.
    bool RefusesShares => !whole && most >= 100;

    public override bool TryRead(Node node, Reading reading, out double value)
    {
        value = 0;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs {Range}, not {node.Kind}.");
        if (TryParse(text.Value, out value) && IsAllowed(value)) return true;
        return reading.Refuse(DiagnosticCatalogue.BadNumber, text.Place, $"{Phrase.Quote(text.Value)} is not {Range}.",
            IsShare(value) ? $"did you mean {(100 * value).ToString("0.#", CultureInfo.InvariantCulture)}?"
                : LookAlikes.Hint(text.Value, word => TryParse(word, out var plain) && IsAllowed(plain))
                // Another number has its hint in the range.
                ?? (TryParse(LookAlikes.Plain(text.Value), out _) ? null : "write nothing but the number, in digits"));
    }

    static bool TryParse(string word, out double number) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    bool IsShare(double number) => RefusesShares && number is > 0 and < 1;

    bool IsAllowed(double number) =>
        number >= least && number <= most && !IsShare(number) && (!whole || number == Math.Floor(number));

    // The reader accepts a number in quotes too, but a schema cannot check its size.
    public override JsonObject Describe(Definitions definitions) => Describe($"Here belongs {Range}.");

    public JsonObject Describe(string message)
    {
        var limits = new JsonObject { ["minimum"] = least, ["maximum"] = most };
        if (whole) limits["multipleOf"] = 1;
        if (RefusesShares) limits["anyOf"] = new JsonArray(new JsonObject { ["minimum"] = 1 }, new JsonObject { ["maximum"] = 0 });
        var schema = new JsonObject
        {
            ["type"] = Keyword.Words(["number", "string"]),
            ["pattern"] = @"^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$",
            [Keyword.Message] = message,
        };
        return Keyword.Limit(schema, limits, message);
    }
}
