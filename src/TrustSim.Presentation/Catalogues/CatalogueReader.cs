using System.Text.Json;

namespace TrustSim.Presentation.Catalogues;

/// <summary>Reads a file of the catalogue: <c>id: text</c>, or <c>id: { one: text, other: text }</c>.</summary>
static class CatalogueReader
{
    /// <exception cref="FormatException">It is not such a file, or names a text twice.</exception>
    public static Dictionary<string, Entry> Read(ReadOnlySpan<byte> file)
    {
        var json = new Utf8JsonReader(file);
        var texts = new Dictionary<string, Entry>(StringComparer.Ordinal);
        try
        {
            json.Read();
            Expect(ref json, JsonTokenType.StartObject, "");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var id = json.GetString()!;
                json.Read();
                if (!texts.TryAdd(id, json.TokenType == JsonTokenType.String ? new(json.GetString()!, null) : ReadPlural(ref json, id)))
                    throw new FormatException($"The catalogue has two texts '{id}'.");
            }

            json.Read();
        }
        catch (JsonException problem)
        {
            throw new FormatException($"A file of the catalogue cannot be read: {problem.Message}", problem);
        }

        return texts;
    }

    static Entry ReadPlural(ref Utf8JsonReader json, string id)
    {
        string? one = null, other = null;
        Expect(ref json, JsonTokenType.StartObject, id);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isOne = json.ValueTextEquals("one");
            if (!isOne && !json.ValueTextEquals("other"))
                throw new FormatException($"'{id}' has a form '{json.GetString()}', and only 'one' and 'other' are known.");
            json.Read();
            Expect(ref json, JsonTokenType.String, id);
            if (isOne) one = json.GetString();
            else other = json.GetString();
        }

        return one is null || other is null ? throw new FormatException($"'{id}' needs the forms 'one' and 'other'.") : new(other, one);
    }

    static void Expect(ref Utf8JsonReader json, JsonTokenType type, string id)
    {
        if (json.TokenType != type)
            throw new FormatException(
                $"A file of the catalogue has {json.TokenType} where {type} belongs{(id.Length == 0 ? "" : $", at '{id}'")}.");
    }
}
