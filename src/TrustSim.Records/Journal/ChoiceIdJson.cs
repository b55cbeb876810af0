namespace TrustSim.Records.Journal;

/// <summary>Writes a choice as its id.</summary>
sealed class ChoiceIdJson : JsonConverter<ChoiceId>
{
    public override ChoiceId Read(ref Utf8JsonReader json, Type type, JsonSerializerOptions options) =>
        json.TokenType == JsonTokenType.String ? new(json.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter json, ChoiceId value, JsonSerializerOptions options) => json.WriteStringValue(value.Value);
}
