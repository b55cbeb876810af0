namespace TrustSim.Records.Journal;

/// <summary>A time on the clock of a discussion, in seconds: up to a day, exact to a tick.</summary>
sealed class ClockTimeJson : JsonConverter<TimeSpan>
{
    // A foreign file may hold a number beyond TimeSpan's range. TimeSpan.FromSeconds would also cut off fractions of a tick.
    public override TimeSpan Read(ref Utf8JsonReader json, Type type, JsonSerializerOptions options) =>
        json.TokenType == JsonTokenType.Number && Math.Abs(json.GetDouble()) <= WorkshopTimer.Longest.TotalSeconds
            ? TimeSpan.FromTicks((long)Math.Round(json.GetDouble() * TimeSpan.TicksPerSecond))
            : throw new JsonException();

    public override void Write(Utf8JsonWriter json, TimeSpan value, JsonSerializerOptions options) =>
        json.WriteNumberValue(value.TotalSeconds);
}
