using TrustSim.Records.History;

namespace TrustSim.Presentation.Pages;

/// <summary>All playthroughs in words: by scenario, the first, the best and the latest; the keys over time; unreadable journals.</summary>
public static class HistoryPage
{
    /// <summary>Most playthroughs that the page tells one by one in a list of all; it counts the others.</summary>
    const int MostTold = 12;

    public static Runs Title => Say.Runs("history.title");

    public static Runs Nothing => Say.Runs("history.nothing");

    public static Document Create(PlaythroughHistory history) => Document.Page(Title, history.IsEmpty ? [new(BlockKind.Prose, Nothing)] :
    [
        new(BlockKind.Meter, Summary(history.All)),
        .. history.Scenarios.SelectMany(Group),
        .. history.All.Plays.IsEmpty ? [] : Keys(history.All),
        .. Unread(history),
        new(BlockKind.Note, Wording.Practice),
    ]);

    /// <summary>Returns a playthrough's beginning and playing time, with its scenario unless a heading names it.</summary>
    public static Runs Name(ScenarioHistory among, PastPlaythrough past) => Runs.Join(" · ", among.Scenario is null
        ? [Begun(past), Runs.FromScenario(past.Kept.Title), Took(past)]
        : [Begun(past), Took(past)]);

    /// <summary>Tells the state of a playthrough, below its name.</summary>
    public static IEnumerable<Block> Play(PastPlaythrough past)
    {
        yield return new(BlockKind.Change, BranchesPage.Standing(past.Phase, past.Ending, past.Decisions));
        yield return new(BlockKind.Change,
            past.OtherPaths == 0 ? Figures(past)
                : Runs.Join(" · ", [Figures(past), Say.Runs("history.other-paths", ("count", past.OtherPaths))]));
        foreach (var block in EarlierEnding(past)) yield return block;
        if (past.Kept.Remark is { } remark) yield return new(BlockKind.Change, Say.Runs(remark));
    }

    /// <summary>Tells the ending by the laws of its time, where today's laws lead to another one.</summary>
    public static IEnumerable<Block> EarlierEnding(PastPlaythrough past) => past.EarlierEnding?.Ending is { } ending
        ? [Block.Say(BlockKind.Change, "history.earlier-ending", ("ending", Runs.FromScenario(ending)))]
        : [];

    /// <summary>Tells the facts that several playthroughs share, below them.</summary>
    public static IEnumerable<Block> Together(ScenarioHistory scenario) => [.. Keys(scenario), new(BlockKind.Note, Wording.Practice)];

    /// <summary>Returns the first, the best and the latest finished playthrough, with their figures.</summary>
    public static IEnumerable<(Runs Name, PastPlaythrough Play)> Landmarks(ScenarioHistory scenario) =>
        new[] { (Name: Say.Runs("history.first"), Play: scenario.First), (Name: Say.Runs("history.best"), Play: scenario.Best),
            (Name: Say.Runs("history.latest"), Play: scenario.Latest) }
            .Where(mark => mark.Play is not null)
            .GroupBy(mark => mark.Play!)
            .Select(marks => (Say.List(marks.Select(mark => mark.Name)).Capital(), marks.Key));

    public static IEnumerable<Block> Unread(PlaythroughHistory history) => history.Unread.IsEmpty ? [] :
    [
        Block.Say(BlockKind.Heading, "history.unread"),
        .. history.Unread.SelectMany(
            kept => (Block[])[new(BlockKind.Reason, Runs.FromName(kept.File)), new(BlockKind.Change, Say.Runs(kept.Remark!))]),
    ];

    public static Runs NameOf(ScenarioHistory scenario) =>
        scenario.Title is { } title ? Runs.FromScenario(title) : Say.Runs("history.all");

    public static Runs Summary(ScenarioHistory scenario)
    {
        var (plays, finished) = (scenario.Plays.Length, scenario.Finished.Length);
        var played = scenario.Plays.Aggregate(TimeSpan.Zero, (sum, past) => sum + (past.Played ?? TimeSpan.Zero));
        var counted =
            finished == plays ? Say.Runs("history.all-finished", ("count", plays))
                : Say.Runs("history.some-finished", ("count", plays), ("finished", finished));
        return played == TimeSpan.Zero ? Say.Runs("history.summary", ("games", counted))
            : Say.Runs("history.summary-with-time", ("games", counted), ("time", Wording.Duration(played)));
    }

    /// <summary>Returns how much people told, and the team's figures.</summary>
    public static Runs Figures(PastPlaythrough past) => past.Team.Risks.IsEmpty
        ? Wording.Figures(past.Scenario.About.Step, past.Team)
        : Say.Runs("history.figures", ("told", past.Told), ("risks", past.Team.Risks.Length),
            ("figures", Wording.Figures(past.Scenario.About.Step, past.Team)));

    /// <summary>Returns the time of its beginning, in the time zone of this machine.</summary>
    public static Runs Begun(PastPlaythrough past) => Say.Moment(past.Tree.Started);

    /// <summary>Returns the tally of a key in a playthrough: 3 of 4.</summary>
    public static Runs Tally(KeyTally key) =>
        key.Moments == 0 ? Say.Runs("history.not-touched")
            : Say.Runs("history.tally", ("honoured", key.Honoured), ("moments", key.Moments));

    static IEnumerable<Block> Group(ScenarioHistory scenario)
    {
        yield return new(BlockKind.Heading, NameOf(scenario));
        yield return new(BlockKind.Meter, Summary(scenario));
        foreach (var (name, past) in Landmarks(scenario))
        {
            yield return Block.Say(BlockKind.Reason, "history.landmark", ("name", name), ("begun", Begun(past)), ("took", Took(past)));
            yield return new(BlockKind.Change, BranchesPage.Standing(past.Phase, past.Ending, past.Decisions));
            yield return new(BlockKind.Change, Figures(past));
            foreach (var block in EarlierEnding(past)) yield return block;
        }

        foreach (var past in scenario.Plays.Where(past => !past.IsDone).TakeLast(MostTold))
        {
            yield return Block.Say(BlockKind.Reason, "history.not-finished", ("begun", Begun(past)), ("took", Took(past)));
            yield return new(BlockKind.Change, BranchesPage.Standing(past.Phase, past.Ending, past.Decisions));
        }
    }

    static IEnumerable<Block> Keys(ScenarioHistory scenario)
    {
        yield return Block.Say(BlockKind.Heading, "history.keys", ("number", Say.InWords(TrustKeyTable.All.Length)));
        yield return Block.Say(BlockKind.Note, "history.measure");
        foreach (var (index, key) in TrustKeyTable.All.Index())
        {
            var told = scenario.Plays.TakeLast(MostTold).Select(past => Tally(past.Keys[index])).ToList();
            var (earlier, tallies) = (scenario.Plays.Length - told.Count, Runs.Join("; ", told));
            yield return earlier == 0
                ? Block.Say(BlockKind.Reason, "history.key", ("key", key.Name()), ("tallies", tallies))
                : Block.Say(BlockKind.Reason, "history.key-with-earlier", ("key", key.Name()), ("count", earlier), ("tallies", tallies));
        }
    }

    static Runs Took(PastPlaythrough past) => past.Played is { } played ? Wording.Duration(played) : Say.Runs("history.no-times");
}
