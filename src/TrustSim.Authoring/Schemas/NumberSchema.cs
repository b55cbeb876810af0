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
        var isNumber = double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        if (isNumber && value >= least && value <= most)
        {
            var isShare = RefusesShares && value is > 0 and < 1;
            if (!isShare && (!whole || value == Math.Floor(value))) return true;
            return reading.Refuse(DiagnosticCatalogue.BadNumber, text.Place, $"{Phrase.Quote(text.Value)} is not {Range}.",
                isShare ? $"did you mean {(100 * value).ToString("0.#", CultureInfo.InvariantCulture)}?" : null);
        }

        return reading.Refuse(DiagnosticCatalogue.BadNumber, text.Place, $"{Phrase.Quote(text.Value)} is not {Range}.",
            isNumber ? null : LookAlikes.Hint(text.Value, IsNumber) ?? "write nothing but the number, in digits");
    }

    static bool IsNumber(string word) => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

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
