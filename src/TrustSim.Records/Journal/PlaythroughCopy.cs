using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TrustSim.Core.Bounds;

namespace TrustSim.Records.Journal;

/// <summary>
/// What may leave the machine of a play: everything that was decided, and nothing that the player wrote for no one else. Answers in the
/// debrief and the commitment stay in the journal.
/// </summary>
public sealed record PlaythroughCopy
{
    static readonly string[] Private = [JournalEntry.Reflect, JournalEntry.Commit, JournalEntry.Seen];

    PlaythroughCopy(PlaythroughTree tree, ImmutableArray<JsonElement> entries) => (Tree, Entries) = (tree, entries);

    /// <summary>The play as these entries tell it.</summary>
    public PlaythroughTree Tree { get; }

    /// <summary>Whether nothing has been decided in it.</summary>
    public bool IsEmpty => Tree.IsEmpty;

    /// <summary>The entries of its journal, in order.</summary>
    public ImmutableArray<JsonElement> Entries { get; }

    /// <summary>The copy that was written out elsewhere; null where its entries make no sense, or where there is more of something than
    /// there may be.</summary>
    public static PlaythroughCopy? From(Guid id, string scenario, string title, DateTimeOffset begun, string text,
        IEnumerable<JsonElement> entries)
    {
        try
        {
            return From(PlaythroughTree.Begin(id, scenario, title, begun, text),
                entries.Select(entry => entry.Deserialize(JournalJson.Plain.JournalEntry) ?? new()), IsBounded);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static PlaythroughCopy? From(JournalReading reading) => reading.Tree is not { } read ? null
        : From(PlaythroughTree.Begin(read.Id, read.Scenario, read.Title, read.Started, read.Texts[0]), reading.Entries, _ => true);

    /// <summary>The journal that tells this and nothing else.</summary>
    internal byte[] ToJournal()
    {
        var header = new JournalHeader(JournalHeader.CurrentVersion, Tree.Scenario, Tree.Title, Tree.Started, Tree.Texts[0], Tree.Id);
        var lines = new StringBuilder(JournalLine.Format(JsonSerializer.Serialize(header, JournalJson.Plain.JournalHeader)));
        foreach (var entry in Entries)
            lines.Append(
                JournalLine.Format(
                    JsonSerializer.Serialize(entry.Deserialize(JournalJson.Plain.JournalEntry)!, JournalJson.Plain.JournalEntry)));
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>Whether the play after an entry has no more of anything than there may be, so that the next entry takes no longer than this
    /// one.</summary>
    static bool IsBounded(PlaythroughTree tree) =>
        Ranges.Decisions.Has(tree.Current.Taken.Length) && Ranges.PlayedPaths.Has(tree.Others.Length + 1)
            && Ranges.ScenarioVersions.Has(tree.Texts.Length)
        && (tree.Current.Taken.IsEmpty || Ranges.Team.Has(tree.Current.Taken[^1].Predictions.Length));

    static PlaythroughCopy? From(PlaythroughTree begun, IEnumerable<JournalEntry> entries, Func<PlaythroughTree, bool> isBounded)
    {
        var tree = begun;
        var told = ImmutableArray.CreateBuilder<JsonElement>();
        foreach (var entry in entries.Where(entry => !Private.Contains(entry.Kind)))
        {
            if (entry.After(tree) is not { } after || !isBounded(after)) return null;
            tree = after;
            told.Add(JsonSerializer.SerializeToElement(entry, JournalJson.Plain.JournalEntry));
        }

        return new(tree, told.ToImmutable());
    }
}
