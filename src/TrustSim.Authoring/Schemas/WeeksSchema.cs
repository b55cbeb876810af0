namespace TrustSim.Authoring.Schemas;

/// <summary>A number of weeks, written <c>1 week</c> or <c>4 weeks</c>.</summary>
sealed class WeeksSchema : Schema<int>
{
    public const int Most = 52;

    public override bool TryRead(Node node, Reading reading, out int value)
    {
        value = 0;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs a number of weeks, not {node.Kind}.",
                "for example `2 weeks`");
        var words = text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var number, "week" or "weeks"] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out value)
            && value is >= 1 and <= Most
            || reading.Refuse(DiagnosticCatalogue.BadWeeks, text.Place,
                $"{Phrase.Quote(text.Value)} is not a number of weeks from 1 to {Most}.", "for example `1 week` or `4 weeks`");
    }

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^ *0*(?:{string.Join('|', Enumerable.Range(1, Most))}) +weeks? *$",
        [Keyword.Message] = $"Here belongs a number of weeks from 1 to {Most}, for example: 2 weeks",
        ["examples"] = Keyword.Words(["1 week", "4 weeks"]),
    };
}
