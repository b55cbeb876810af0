namespace TrustSim.Records.Journal;

/// <summary>
/// The part of a playthrough that may leave the machine: all decisions, and none of the player's private writing. Answers in the debrief
/// and the commitment stay in the journal.
/// </summary>
public sealed record PlaythroughCopy
{
    PlaythroughCopy(PlaythroughTree tree, ImmutableArray<JsonElement> entries) => (Tree, Entries) = (tree, entries);

    /// <summary>The tree that these entries produce.</summary>
    public PlaythroughTree Tree { get; }

    /// <summary>Whether it has no decisions.</summary>
    public bool IsEmpty => Tree.IsEmpty;

    /// <summary>The entries of its journal, in order.</summary>
    public ImmutableArray<JsonElement> Entries { get; }

    /// <summary>Reads a copy from an export.</summary>
    /// <param name="laws">The version of the laws under which it began; null stands for 1.</param>
    /// <returns>Null where its entries make no sense, or exceed a limit.</returns>
    public static PlaythroughCopy? From(
        Guid id, string scenario, string title, DateTimeOffset begun, string text, int? laws, IEnumerable<JsonElement> entries) =>
        From(PlaythroughTree.Begin(id, scenario, title, begun, text, laws), entries.Select(EventIn), IsBounded);

    /// <param name="tree">The playthrough; the copy uses only its beginning.</param>
    /// <param name="told">All its events.</param>
    internal static PlaythroughCopy? From(PlaythroughTree tree, IEnumerable<(PlaythroughEvent What, DateTimeOffset? At)> told) =>
        From(
            PlaythroughTree.Begin(tree.Id, tree.Scenario, tree.Title, tree.Started, tree.Texts[0], tree.FirstLaws),
            told.Select(each => ((PlaythroughEvent?)each.What, each.At)), _ => true);

    /// <summary>Creates a journal of these entries.</summary>
    internal byte[] ToJournal()
    {
        var header = JournalHeader.Create(Tree.Scenario, Tree.Title, Tree.Started, Tree.Texts[0], Tree.FirstLaws, Tree.Id);
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

    /// <summary>Whether all numbers are within their limits, so that each entry takes bounded time.</summary>
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
