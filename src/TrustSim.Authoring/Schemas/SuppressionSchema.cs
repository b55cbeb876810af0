namespace TrustSim.Authoring.Schemas;

/// <summary>Codes of diagnostics that the author accepts, each with the reason.</summary>
sealed class SuppressionSchema(TextSchema reason) : Schema<ImmutableArray<DiagnosticCode>>
{
    // Fewer words do not give a reason.
    const int FewestWords = 3;

    static readonly ImmutableArray<DiagnosticCode> Possible = [.. DiagnosticCatalogue.All.Where(code => code.CanBeAllowed)];

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<DiagnosticCode> value)
    {
        value = [];
        if (node is not MapNode map)
            return reading.RefuseKind(node, $"Here stand codes with reasons, not {node.Kind}.",
                "for example `TS0120: Somebody outside the team would take it.`");
        var codes = ImmutableArray.CreateBuilder<DiagnosticCode>();
        foreach (var (key, entry) in map.Entries)
        {
            if (reading.Diagnostics.IsFull) break;
            if (DiagnosticCatalogue.All.FirstOrDefault(code => code.Id == key.Value) is not { } code)
                reading.RefuseUnknown(DiagnosticCatalogue.UnknownWord, key.Place, $"There is no code {Phrase.Quote(key.Value)}.", key.Value,
                    Possible.Select(possible => possible.Id));
            else if (!code.CanBeAllowed)
                reading.Refuse(DiagnosticCatalogue.NotToBeAllowed, key.Place,
                    $"{code} cannot be allowed: {(code.Severity == Severity.Error ? "with it, the scenario cannot be played" : "it says "
                        + "how much is known, or stands in another file")}.", "mend it, and take this out");
            else if (codes.Contains(code))
                reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place, $"{code} stands here twice.", "keep one of them");
            else codes.Add(code);
            if (reason.TryRead(entry, reading, out var words)
                && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < FewestWords)
                reading.Refuse(DiagnosticCatalogue.NoReason, entry.Place,
                    $"{Phrase.Quote(words)} is no reason: whoever reads this later does not learn why.",
                        $"say in {FewestWords} words or more why it is meant as it is");
        }

        value = codes.ToImmutable();
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "object",
        ["properties"] =
            new JsonObject(
                Possible.Select(
                    code => KeyValuePair.Create(code.Id, (JsonNode?)Keyword.Describe(reason.Describe(definitions), $"{code.Title}.")))),
        ["additionalProperties"] = false,
        [Keyword.Message] = "List the codes of the diagnostics that you accept, each with the reason",
    };
}
