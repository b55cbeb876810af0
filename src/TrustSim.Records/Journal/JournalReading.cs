using System.Collections.Immutable;
using System.Text.Json;
using TrustSim.Core.Text;

namespace TrustSim.Records.Journal;

/// <summary>What a journal holds.</summary>
/// <param name="Tree">The play, as far as it could be read; null where not even its first line could be.</param>
/// <param name="Length">How many bytes of the file are whole lines; what stands behind them was torn off by a crash and is dropped.</param>
/// <param name="Torn">Whether something was dropped.</param>
/// <param name="Problem">Why it cannot be gone on with, in words for the player; null where it can.</param>
sealed record JournalReading(PlayTree? Tree, long Length, bool Torn, string? Problem)
{
    /// <summary>The entries that <see cref="Tree"/> is made of.</summary>
    public ImmutableArray<JournalEntry> Entries { get; private init; } = [];

    public static JournalReading Of(ReadOnlySpan<byte> bytes)
    {
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        return Of(bytes, entries) with { Entries = entries.ToImmutable() };
    }

    static JournalReading Of(ReadOnlySpan<byte> bytes, ImmutableArray<JournalEntry>.Builder entries)
    {
        PlayTree? tree = null;
        var (at, number) = (0, 0);
        while (at < bytes.Length)
        {
            number++;
            var length = bytes[at..].IndexOf((byte)'\n');
            var line = bytes.Slice(at, length < 0 ? bytes.Length - at : length);
            var isLast = length < 0 || at + length + 1 == bytes.Length;
            if (length < 0 || !JournalLine.TryRead(line, out var json, out var id))
            {
                // Only the line that was being written when the program died can be torn.
                return isLast && tree is not null
                    ? new(tree, at, true, null)
                    : new(tree, at, isLast, tree is null ? "its first line is damaged" : $"line {number} is damaged");
            }

            var (after, problem) = tree is null ? Begin(json, id) : After(tree, json, number, entries);
            if (after is null) return new(tree, at, false, problem);
            tree = after;
            at += length + 1;
        }

        return new(tree, at, false, tree is null ? "it is empty" : null);
    }

    static (PlayTree? Tree, string? Problem) Begin(ReadOnlySpan<byte> json, Guid id)
    {
        if (Read(json, JournalJson.Plain.JournalHeader) is not { Scenario: not null, Title: not null, Text: not null } header) return (null, "its first line makes no sense");
        if (header.Journal > JournalHeader.CurrentVersion) return (null, "it was written by a newer version of TrustSim");
        if (header.Journal < 1) return (null, "its first line makes no sense");
        return (PlayTree.Begin(header.Id ?? id, header.Scenario, header.Title, header.Started, header.Text) with { File = header.File }, null);
    }

    static (PlayTree? Tree, string? Problem) After(PlayTree tree, ReadOnlySpan<byte> json, int number, ImmutableArray<JournalEntry>.Builder entries)
    {
        if (Read(json, JournalJson.Plain.JournalEntry) is not { } entry) return (null, $"line {number} makes no sense");
        if (entry.Kind is { } kind && !JournalEntry.Kinds.Contains(kind)) return (null, $"line {number} says something that only a newer version of TrustSim understands ('{Visible.Of(kind)}')");
        if (entry.After(tree) is not { } after) return (null, $"line {number} makes no sense");
        entries.Add(entry);
        return (after, null);
    }

    static T? Read<T>(ReadOnlySpan<byte> json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            // Its sum is right, so it was written like this: by another program, or by a newer version of this one.
            return null;
        }
    }
}
