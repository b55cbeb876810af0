namespace TrustSim.Records.Export;

/// <summary>
/// Decisions for a spreadsheet: one row for every open choice. The rows of choices that the player did not take have no figures, so that a
/// pivot table over all rows counts each decision once.
/// </summary>
public static class PlaythroughCsv
{
    /// <summary>The columns, each with its description.</summary>
    public static ImmutableArray<(string Name, string Says)> Columns { get; } =
    [
        ("playthrough", "which playthrough: the same in every export"),
        ("alias", "the name that the player wants to be exported under"),
        ("scenario", "the scenario's id"),
        ("version", "which text of the scenario was played"),
        ("path", "which path of the playthrough, in the order in which they parted"),
        ("path_is", "`current`: the one that was played last; `left`: one that was gone back from"),
        ("finished", "1 where the path's debrief was reached, else 0"),
        ("ending", "the scene in which the path ended"),
        ("decision", "which decision of the path, from 1"),
        ("week", "the week in which it was taken"),
        ("time", "when it was taken (UTC)"),
        ("scene", "the scene's id"),
        ("question", "what was asked"),
        ("choice", "the id of a choice that was open"),
        ("words", "its words"),
        ("taken", "1 where it was taken, else 0"),
        ("trust", "the team's trust when the next question came, 0 to 100"),
        ("fear", "its fear, 0 to 100"),
        ("voice", "how likely bad news is said, 0 to 100"),
        ("clarity", "how clear it is what counts, 0 to 100"),
        ("work", "weeks ahead of plan, behind it where negative"),
        ("trust_change", "by how much trust moved since the question"),
        ("fear_change", "by how much fear moved"),
        ("note", "that this is a practice result"),
        ("kind", "what it is: `scenario`, `moment` or `prologue`"),
    ];

    /// <summary>Writes the playthroughs one by one, as they come, as comma-separated values.</summary>
    public static void Write(TextWriter to, IEnumerable<PlaythroughDocument> plays, char separator = CsvWriter.Comma) =>
        Write(new CsvWriter(to, separator, Names), plays);

    /// <summary>Writes the same as a spreadsheet.</summary>
    public static void Write(Stream to, IEnumerable<PlaythroughDocument> plays) =>
        SpreadsheetWriter.Write(to, "decisions", Names, table => Write(table, plays));

    static string[] Names => [.. Columns.Select(column => column.Name)];

    static void Write(TableWriter csv, IEnumerable<PlaythroughDocument> plays)
    {
        foreach (var play in plays)
        {
            foreach (var path in play.Others.Append(play.Path).OrderBy(path => path.Number)) Write(csv, play, path);
        }
    }

    static void Write(TableWriter csv, PlaythroughDocument play, PathPart path)
    {
        var before = path.Opening;
        foreach (var decision in path.Decisions)
        {
            foreach (var option in decision.Open)
            {
                var taken = option.Choice == decision.Choice;
                csv.Text(play.Playthrough?.ToString()).Text(play.Alias).Text(play.Scenario.Id).Text(path.Version).Number(path.Number)
                    .Text(path == play.Path ? "current" : "left")
                    .Number(path.IsDone ? 1 : 0).Text(path.Ending?.Scene).Number(decision.Number).Number(decision.Week).Time(decision.At)
                    .Text(decision.Scene).Text(decision.Ask).Text(option.Choice).Text(option.Text).Number(taken ? 1 : 0);
                var after = taken ? decision.After : null;
                csv.Number(after?.Trust, 0).Number(after?.Fear, 0).Number(after?.Voice, 0).Number(after?.Clarity, 0)
                    .Number(after?.Work, 1).Number(after?.Trust - before.Trust, 0).Number(after?.Fear - before.Fear, 0)
                    .Text(PracticeNotice.Text).Text(play.Scenario.Kind ?? ScenarioKind.Scenario.Id()).EndRow();
            }

            before = decision.After;
        }
    }
}
