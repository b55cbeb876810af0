namespace TrustSim.Records.Journal;

/// <summary>
/// Reads a scenario's text from a journal. A hundred playthroughs of a scenario have its text in a hundred journals; this class unpacks and
/// holds it once.
/// </summary>
sealed class SavedText : JsonConverter<string>
{
    readonly Dictionary<int, (byte[] Packed, string Text)> known = [];
    readonly Lock gate = new();

    public override string? Read(ref Utf8JsonReader json, Type type, JsonSerializerOptions options)
    {
        if (json.TokenType != JsonTokenType.String) throw new JsonException();
        var packed = json.ValueSpan;
        var hash = new HashCode();
        hash.AddBytes(packed);
        var key = hash.ToHashCode();
        lock (gate)
        {
            if (known.TryGetValue(key, out var before) && packed.SequenceEqual(before.Packed)) return before.Text;
            var text = json.GetString()!;
            known[key] = (packed.ToArray(), text);
            return text;
        }
    }

    public override void Write(Utf8JsonWriter json, string value, JsonSerializerOptions options) => json.WriteStringValue(value);
}
