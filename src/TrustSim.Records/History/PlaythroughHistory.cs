namespace TrustSim.Records.History;

/// <summary>All playthroughs of a person on this machine.</summary>
/// <param name="Plays">In the order of their beginnings.</param>
/// <param name="Unread">Journals that are not readable, each with the reason.</param>
public sealed record PlaythroughHistory(ImmutableArray<PastPlaythrough> Plays, ImmutableArray<SavedPlaythrough> Unread)
{
    /// <summary>All playthroughs of whole scenarios together; moments and prologues count only under their own names.</summary>
    public ScenarioHistory All { get; } = new(null, null, [.. Plays.Where(play => play.Kind == ScenarioKind.Scenario)]);

    /// <summary>The playthroughs by scenario, the most recently played scenario first.</summary>
    public ImmutableArray<ScenarioHistory> Scenarios { get; } =
        [
            .. Plays.GroupBy(play => play.Tree.Scenario)
                .Select(plays => new ScenarioHistory(plays.Key, plays.Last().Kept.Title, [.. plays]))
                    .OrderByDescending(each => each.Plays[^1].Tree.Started)];

    public bool IsEmpty => Plays.IsEmpty && Unread.IsEmpty;

    public static PlaythroughHistory From(PlaythroughStore store) => From(store, store.All());

    /// <param name="all">The store's playthroughs, if the caller has them already.</param>
    public static PlaythroughHistory From(PlaythroughStore store, IEnumerable<SavedPlaythrough> all)
    {
        var plays = all.Select(kept => (Kept: kept, Past: PastPlaythrough.From(kept, store))).ToList();
        return new(
            [
                .. plays.Select(play => play.Past).OfType<PastPlaythrough>().OrderBy(play => play.Tree.Started)
                    .ThenBy(play => play.Kept.File, StringComparer.Ordinal)],
            [.. plays.Where(play => play.Past is null).Select(play => play.Kept)]);
    }
}
