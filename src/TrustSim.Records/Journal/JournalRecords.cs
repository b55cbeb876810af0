using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustSim.Records.Journal;

/// <summary>The first line of a journal: what is played.</summary>
/// <param name="Text">The scenario as it was, so that a play can go on after its file has changed.</param>
sealed record JournalHeader(int Journal, string Scenario, string Title, DateTimeOffset Started, string Text)
{
    public const int CurrentVersion = 1;
}

/// <summary>Every other line: a decision taken, or decisions taken back.</summary>
/// <param name="Scene">With <paramref name="Choice"/>: what was decided.</param>
/// <param name="Keep">How many decisions are left after some were taken back.</param>
/// <param name="Done">True where the debrief has been reached.</param>
sealed record JournalEntry(string? Scene = null, string? Choice = null, int? Keep = null, bool? Done = null);

[JsonSerializable(typeof(JournalHeader))]
[JsonSerializable(typeof(JournalEntry))]
sealed partial class JournalJson : JsonSerializerContext
{
    // Nothing but this program reads the file, and a scenario's accents need not grow sixfold in it.
    public static JournalJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
