using System.Collections.Immutable;
using TrustSim.Core.Bounds;
using TrustSim.Core.Text;

namespace TrustSim.Records.Journal;

/// <summary>What a journal holds.</summary>
/// <param name="Tree">The play, as far as it could be read; null where not even its first line could be.</param>
/// <param name="Length">How many bytes of the file are whole lines; what stands behind them was torn off by a crash and is dropped.</param>
/// <param name="Torn">Whether something was dropped.</param>
/// <param name="Problem">Why it cannot be gone on with, in words for the player; null where it can.</param>
sealed record JournalReading(PlaythroughTree? Tree, long Length, bool Torn, string? Problem)
{
    /// <summary>The entries that <see cref="Tree"/> is made of.</summary>
    public ImmutableArray<JournalEntry> Entries { get; private init; } = [];

    public static JournalReading Parse(ReadOnlySpan<byte> bytes)
    {
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        var folded =
            LineFold<PlaythroughTree>.Fold(bytes, Begin,
                (PlaythroughTree tree, ReadOnlySpan<byte> json, int number) => After(tree, json, number, entries));
        return new(folded.State, folded.Length, folded.Torn, folded.Problem) { Entries = entries.ToImmutable() };
    }

    static (PlaythroughTree? Tree, string? Problem) Begin(ReadOnlySpan<byte> json, Guid id)
    {
        if (LineFold.Read(json, JournalJson.Plain.JournalHeader) is not { Scenario: not null, Title: not null, Text: not null } header)
            return (null, "its first line makes no sense");
        if (header.Journal > JournalHeader.CurrentVersion) return (null, "it was written by a newer version of TrustSim");
        if (header.Journal < 1) return (null, "its first line makes no sense");
        if ((OutOfBounds.Text("its title", header.Title, Lengths.ScenarioText)
            ?? OutOfBounds.Text("its scenario's id", header.Scenario, Lengths.Id)) is { } problem) return (null, problem);
        return (PlaythroughTree.Begin(header.Id ?? id, header.Scenario, header.Title, header.Started,
            header.Text) with { File = header.File }, null);
    }

    static (PlaythroughTree? Tree, string? Problem) After(PlaythroughTree tree, ReadOnlySpan<byte> json, int number,
        ImmutableArray<JournalEntry>.Builder entries)
    {
        if (LineFold.Read(json, JournalJson.Plain.JournalEntry) is not { } entry) return (null, $"line {number} makes no sense");
        if (entry.Kind is { } kind && !JournalEntry.Kinds.Contains(kind))
            return (null,
                $"line {number} says something that only a newer version of TrustSim understands ('{ControlCharacters.Escape(kind)}')");
        if (OutOfBounds.Text($"the name in line {number}", entry.Name, Lengths.Note) is { } problem) return (null, problem);
        if (entry.After(tree) is not { } after) return (null, $"line {number} makes no sense");
        entries.Add(entry);
        return (after, null);
    }
}
