using System.Collections.Immutable;
using TrustSim.Records.History;

namespace TrustSim.Terminal.Pages;

/// <summary>All plays so far in words: by scenario, the first, the best and the latest; the keys over time; what could not be read.</summary>
public static class HistoryPage
{
    public const string Title = "Your plays";

    public const string Nothing = "Nothing has been played yet. Each play that you begin is kept, and stands here from its first decision on. Begin one from the first screen, or with: trustsim play NAME (trustsim list shows the names)";

    /// <summary>What the figures of the keys are, and what they are not.</summary>
    public const string Measure = "For each play: in how many of the moments that touched a key it was honoured; in the others it was worked against or overdone. Scenarios touch keys unequally, so compare plays of the same one.";

    /// <summary>Plays that are told one by one where all are; the others are counted.</summary>
    const int MostTold = 12;

    public static Page Create(PlaythroughHistory history)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, Title));
        if (history.IsEmpty) return new(Title, [.. page, new(Role.Prose, Nothing)]);
        page.Add(new(Role.Meter, Summary(history.All)));
        foreach (var scenario in history.Scenarios) page.AddRange(Group(scenario));
        if (!history.Plays.IsEmpty) page.AddRange(Keys(history.All));
        page.AddRange(Unread(history));
        page.Add(new(Role.Note, Wording.Practice));
        return new(Title, page.ToImmutable());
    }

    /// <summary>When a play was begun, of which scenario where that is not said above, and how long it was played.</summary>
    public static string Name(ScenarioHistory among, PastPlaythrough past) => $"{Begun(past)} · {(among.Scenario is null ? $"{past.Kept.Title} · " : "")}{Took(past)}";

    /// <summary>How a play stands, below its name.</summary>
    public static IEnumerable<Passage> Play(PastPlaythrough past)
    {
        yield return new(Role.Change, BranchesPage.Standing(past.Playthrough));
        yield return new(Role.Change, $"{Figures(past)}{(past.OtherPaths == 0 ? "" : $" · {Wording.Count(past.OtherPaths, "other road")} kept")}");
        if (past.Kept.Remark is { } remark) yield return new(Role.Change, remark);
    }

    /// <summary>What is said of some plays together, below them.</summary>
    public static IEnumerable<Passage> Together(ScenarioHistory scenario) => [.. Keys(scenario), new(Role.Note, Wording.Practice)];

    /// <summary>The first, the best and the latest play that was finished, with their figures.</summary>
    public static IEnumerable<(string Name, PastPlaythrough Play)> Landmarks(ScenarioHistory scenario) =>
        new (string Name, PastPlaythrough? Play)[] { ("First", scenario.First), ("Best", scenario.Best), ("Latest", scenario.Latest) }
            .Where(mark => mark.Play is not null)
            .GroupBy(mark => mark.Play!)
            .Select(marks => (Wording.Capital(Wording.Join(marks.Select(mark => mark.Name.ToLowerInvariant()))), marks.Key));

    public static IEnumerable<Passage> Unread(PlaythroughHistory history) => history.Unread.IsEmpty ? [] :
    [
        new(Role.Heading, "What cannot be read"),
        .. history.Unread.SelectMany(kept => (Passage[])[new(Role.Reason, kept.File), new(Role.Change, kept.Remark ?? "")]),
    ];

    public static string Summary(ScenarioHistory scenario)
    {
        var (plays, finished) = (scenario.Plays.Length, scenario.Finished.Length);
        var played = scenario.Plays.Aggregate(TimeSpan.Zero, (sum, past) => sum + (past.Played ?? TimeSpan.Zero));
        return $"{Wording.Count(plays, "play")}, {(finished == plays ? plays == 1 ? "finished" : "all finished" : $"{finished} finished")}{(played == TimeSpan.Zero ? "" : $", {Wording.Duration(played)} of playing")}.";
    }

    public static string Figures(PastPlaythrough past) => $"trust {past.Playthrough.Team.Trust:0}, fear {past.Playthrough.Team.Fear:0}, work {Wording.Weeks(past.Playthrough.Team.Work)}";

    /// <summary>When it was begun, in the time of this machine.</summary>
    public static string Begun(PastPlaythrough past) => $"{past.Tree.Started.ToLocalTime():yyyy-MM-dd HH:mm}";

    /// <summary>How a play touched a key: 3 of 4.</summary>
    public static string Tally(KeyTally key) => key.Moments == 0 ? "not touched" : $"{key.Honoured} of {key.Moments}";

    static IEnumerable<Passage> Group(ScenarioHistory scenario)
    {
        yield return new(Role.Heading, scenario.Title);
        yield return new(Role.Meter, Summary(scenario));
        foreach (var (name, past) in Landmarks(scenario))
        {
            yield return new(Role.Reason, $"{name}: {Begun(past)}, {Took(past)}");
            yield return new(Role.Change, BranchesPage.Standing(past.Playthrough));
            yield return new(Role.Change, Figures(past));
        }

        foreach (var past in scenario.Plays.Where(past => !past.IsDone).TakeLast(MostTold))
        {
            yield return new(Role.Reason, $"Not finished: {Begun(past)}, {Took(past)}");
            yield return new(Role.Change, BranchesPage.Standing(past.Playthrough));
        }
    }

    static IEnumerable<Passage> Keys(ScenarioHistory scenario)
    {
        yield return new(Role.Heading, $"The {Core.Vocabulary.TrustKeyTable.Count} keys over time");
        yield return new(Role.Note, Measure);
        foreach (var (index, key) in Core.Vocabulary.TrustKeyTable.All.Index())
        {
            var told = scenario.Plays.TakeLast(MostTold).Select(past => Tally(past.Keys[index])).ToList();
            var earlier = scenario.Plays.Length - told.Count;
            yield return new(Role.Reason, $"{key.Name()}: {(earlier == 0 ? "" : $"({Wording.Count(earlier, "earlier play")}) ")}{string.Join("; ", told)}");
        }
    }

    static string Took(PastPlaythrough past) => past.Played is { } played ? Wording.Duration(played) : "no times were kept";
}
