using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>A workshop as its journal tells it.</summary>
/// <param name="Text">The scenario's text.</param>
/// <param name="Workshop">How far it has come.</param>
/// <param name="Lines">How many lines were read, the first among them.</param>
sealed record WorkshopReading(Guid Id, string Title, DateTimeOffset Started, string Text, Workshop Workshop, long Lines)
{
    /// <param name="read">Reads a scenario's text; null where it is none.</param>
    public static LineFold<WorkshopReading> Parse(ReadOnlySpan<byte> bytes, Func<string, Scenario?> read) =>
        LineFold<WorkshopReading>.Fold(bytes, (json, id) => Begin(json, id, read), Next);

    /// <summary>The workshop after another line.</summary>
    public static (WorkshopReading? State, string? Problem) Next(WorkshopReading before, ReadOnlySpan<byte> json, int number)
    {
        if (LineFold.Read(json, WorkshopJson.Plain.WorkshopEntry) is not { Kind: not null } entry)
            return (null, $"line {number} makes no sense");
        if (!WorkshopEntry.Kinds.Contains(entry.Kind))
            return (null,
                $"line {number} says something that only a newer version of TrustSim understands ('{ControlCharacters.Escape(entry.Kind)}')");
        return entry.ToAct() is { } act && before.Workshop.Validate(act) is null
            ? (before with { Workshop = before.Workshop.After(act, entry.At - before.Started), Lines = before.Lines + 1 }, null)
            : (null, $"line {number} makes no sense");
    }

    static (WorkshopReading? State, string? Problem) Begin(ReadOnlySpan<byte> json, Guid id, Func<string, Scenario?> read)
    {
        // Its version is read by itself: who knows what else a newer one says there.
        if (LineFold.Read(json, WorkshopJson.Plain.WorkshopVersion) is { Workshop: > WorkshopHeader.CurrentVersion })
            return (null, "it was written by a newer version of TrustSim");
        if (LineFold.Read(json, WorkshopJson.Plain.WorkshopHeader) is not { Title: not null, Text: not null } header)
            return (null, "its first line makes no sense");
        if (header.Workshop < 1 || header.ToSetup() is not { } setup) return (null, "its first line makes no sense");
        return read(header.Text) is { } scenario
            ? (new(id, header.Title, header.Started, header.Text, Workshop.Begin(scenario, setup), 1), null)
            : (null, "this version of TrustSim cannot read its scenario");
    }
}
