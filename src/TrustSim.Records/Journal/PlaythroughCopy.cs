using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using TrustSim.Core.Bounds;

namespace TrustSim.Records.Journal;

/// <summary>
/// What may leave the machine of a playthrough: everything that was decided, and nothing that the player wrote for no one else. Answers in
/// the debrief and the commitment stay in the journal.
/// </summary>
public sealed record PlaythroughCopy
{
    PlaythroughCopy(PlaythroughTree tree, ImmutableArray<JsonElement> entries) => (Tree, Entries) = (tree, entries);

    /// <summary>The playthrough as these entries tell it.</summary>
    public PlaythroughTree Tree { get; }

    /// <summary>Whether nothing has been decided in it.</summary>
    public bool IsEmpty => Tree.IsEmpty;

    /// <summary>The entries of its journal, in order.</summary>
    public ImmutableArray<JsonElement> Entries { get; }

    /// <summary>The copy that was written out elsewhere.</summary>
    /// <returns>Null where its entries make no sense, or where there is more of something than there may be.</returns>
    public static PlaythroughCopy? From(
        Guid id, string scenario, string title, DateTimeOffset begun, string text, IEnumerable<JsonElement> entries) =>
        From(PlaythroughTree.Begin(id, scenario, title, begun, text), entries.Select(EventIn), IsBounded);

    /// <param name="tree">Whose beginning is meant.</param>
    /// <param name="told">All that was told of it.</param>
    internal static PlaythroughCopy? From(PlaythroughTree tree, IEnumerable<(PlaythroughEvent What, DateTimeOffset? At)> told) =>
        From(
            PlaythroughTree.Begin(tree.Id, tree.Scenario, tree.Title, tree.Started, tree.Texts[0]),
            told.Select(each => ((PlaythroughEvent?)each.What, each.At)), _ => true);

    /// <summary>The journal that tells this and nothing else.</summary>
    internal byte[] ToJournal()
    {
        var header = JournalHeader.Create(Tree.Scenario, Tree.Title, Tree.Started, Tree.Texts[0], Tree.Id);
        var lines = new StringBuilder(JournalLine.Format(PlaythroughJournal.JsonOf(header)));
        foreach (var entry in Entries) lines.Append(JournalLine.Format(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(entry))));
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    static (PlaythroughEvent? What, DateTimeOffset? At) EventIn(JsonElement entry)
    {
        var json = JsonMarshal.GetRawUtf8Value(entry);
        var stamp = JournalJson.Read(json, JournalJson.Plain.LineStamp);
        return stamp is null ? (null, null) : (PlaythroughJournal.Rules.EventIn(json, stamp), stamp.At);
    }

    /// <summary>Whether there is no more of anything than there may be, so that the next entry takes no longer than this one.</summary>
    static bool IsBounded(PlaythroughTree tree) =>
        Ranges.Decisions.Has(tree.Current.Taken.Length)
        && Ranges.PlayedPaths.Has(tree.Others.Length + 1)
        && Ranges.ScenarioVersions.Has(tree.Texts.Length)
        && (tree.Current.Taken.IsEmpty || Ranges.Team.Has(tree.Current.Taken[^1].Predictions.Length));

    static PlaythroughCopy? From(
        PlaythroughTree begun, IEnumerable<(PlaythroughEvent? What, DateTimeOffset? At)> told, Func<PlaythroughTree, bool> isBounded)
    {
        var tree = begun;
        var entries = ImmutableArray.CreateBuilder<JsonElement>();
        foreach (var (happened, at) in told.Where(each => each.What is not PlaythroughEvent.Personal))
        {
            if (happened is null || PlaythroughJournal.Rules.After(tree, happened, at) is not { } after || !isBounded(after)) return null;
            tree = after;
            entries.Add(JsonElement.Parse(PlaythroughJournal.Rules.JsonOf(happened, new(At: at))));
        }

        return new(tree, entries.ToImmutable());
    }
}
