using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustSim.Records.Journal;

/// <summary>
/// Reads a scenario's text out of a journal. A scenario that was played a hundred times has its text in a hundred journals; it is unpacked
/// and held once.
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
