namespace TrustSim.Presentation.Pages;

/// <summary>What a player has met of a scenario in all their games, as the first screen shows it: a reason to play it again.</summary>
/// <param name="Games">Number of games begun.</param>
/// <param name="Finished">Number of games that came to an ending on one of their paths.</param>
public sealed record FoundSoFar(int Games, int Finished, Discoveries Found)
{
    static readonly FoundSoFar Nothing = new(0, 0, new([], 0, []));

    /// <param name="id">The scenario's.</param>
    /// <param name="read">Reads the scenario. Where nobody has played it, nobody has to.</param>
    /// <param name="all">The store's playthroughs.</param>
    public static FoundSoFar From(string id, Func<Scenario> read, PlaythroughStore store, IReadOnlyList<SavedPlaythrough> all)
    {
        var games = all.Where(kept => kept.Scenario == id).ToList();
        return games.Count == 0 ? Nothing : new(
            games.Count, games.Count(kept => kept.HasFinished),
            Discoveries.From(read(), store.PathsOf(id, games)));
    }

    /// <summary>Whether it came to an ending, and to every one that there is.</summary>
    public bool IsAll => Finished > 0 && Found.EndingsSeen.Length == Found.Endings;

    /// <summary>A dot for each ending, filled where it was found; a word where nothing was played.</summary>
    public string Mark => Games == 0 ? Say.Text("home.new") : Seen;

    /// <summary>The same in words; nothing where nothing was played.</summary>
    public IEnumerable<Block> Told => Games == 0 ? [] :
    [
        .. Finished == 0 ? [] : (Block[])
        [
            Finished == 2 ? Block.Say(BlockKind.Meter, "home.played-twice")
                : Block.Say(BlockKind.Meter, "home.played", ("count", Finished)),
        ],
        .. Found.Endings < 2 ? [] : (Block[])
        [
            Block.Say(BlockKind.Meter, "home.found",
                ("dots", Runs.FromProgram(Seen)), ("seen", Found.EndingsSeen.Length), ("all", Found.Endings)),
        ],
        .. Found.ScenesNotSeen.IsEmpty
            ? []
            : (Block[])[Block.Say(BlockKind.Meter, "home.scenes-left", ("count", Found.ScenesNotSeen.Length))],
    ];

    string Seen => Found.Endings < 2 ? "" : Dots.Of(Found.EndingsSeen.Length, Found.Endings);
}
