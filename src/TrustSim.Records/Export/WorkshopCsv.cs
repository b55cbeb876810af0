namespace TrustSim.Records.Export;

/// <summary>
/// Votes for a spreadsheet: one row for every answer in every ballot, and one for a decision without a ballot. The result of a decision
/// stands in the row of the winning answer in the decisive ballot, so that a pivot table over all rows counts each decision once.
/// </summary>
public static class WorkshopCsv
{
    /// <summary>The columns, each with its description.</summary>
    public static ImmutableArray<(string Name, string Says)> Columns { get; } =
    [
        ("workshop", "which workshop: the same in every export"),
        ("begun", "when it was begun (UTC)"),
        ("scenario", "the scenario's id"),
        ("version", "which text of the scenario was played"),
        ("group", "the group, or which half of it"),
        ("decision", "which decision of the group, from 1"),
        ("week", "the week in which it was taken"),
        ("scene", "the scene's id"),
        ("title", "its title"),
        ("question", "what was asked"),
        ("ballot", "which vote on it, from 1; empty where the facilitator took the answer without a vote"),
        ("way", "how votes were taken: `hands`, `secret`, `tables` or `phones`"),
        ("voters", "how many could vote"),
        ("abstained", "how many voted for none; empty where fewer than five voted in secret"),
        ("not_voted", "how many did not vote"),
        ("agreement", "how often two who voted for something want the same, 0 to 1"),
        ("counted", "1 where it is the vote that counted, the last one, else 0"),
        ("letter", "the letter of the answer on the projector"),
        ("choice", "the answer's id"),
        ("words", "its words"),
        ("votes", "how many voted for it; empty where fewer than five voted in secret"),
        ("taken", "1 where it was taken, in the vote that counted, else 0"),
        ("decided_by", "what made it the decision: `votes`, `lot` or `facilitator`; empty where fewer than five voted in secret"),
        ("talked", "minutes of talk about the decision"),
        ("trust", "the team's trust when the next question came, 0 to 100"),
        ("fear", "its fear, 0 to 100"),
        ("work", "weeks ahead of plan, behind it where negative"),
        ("note", "that this is a practice result"),
    ];

    /// <summary>Writes comma-separated values.</summary>
    public static void Write(TextWriter to, WorkshopDocument workshop, char separator = CsvWriter.Comma) =>
        Write(new CsvWriter(to, separator, Names), workshop);

    /// <summary>Writes the same as a spreadsheet.</summary>
    public static void Write(Stream to, WorkshopDocument workshop) =>
        SpreadsheetWriter.Write(to, "votes", Names, table => Write(table, workshop));

    static string[] Names => [.. Columns.Select(column => column.Name)];

    static void Write(TableWriter csv, WorkshopDocument workshop)
    {
        foreach (var group in workshop.Groups)
        {
            foreach (var decision in group.Decisions)
            {
                foreach (var ballot in decision.Ballots)
                {
                    foreach (var votes in ballot.Votes) Write(csv, workshop, group, decision, ballot, votes);
                }

                if (decision.Told is { } told)
                    Write(csv, workshop, group, decision, null, new(told.Letter, decision.Choice, told.Text, 0));
            }
        }
    }

    static void Write(TableWriter csv, WorkshopDocument workshop, GroupPart group, GroupDecisionPart decision, BallotPart? ballot,
        VotesPart votes)
    {
        var counted = ballot?.Number == decision.Ballots.Length;
        var taken = (counted || ballot is null) && votes.Choice == decision.Choice;
        var after = taken ? decision.After : null;
        csv.Text(workshop.Workshop.ToString()).Time(workshop.Begun).Text(workshop.Scenario.Id).Text(workshop.Scenario.Version)
            .Text(group.Name)
            .Number(decision.Number).Number(decision.Week).Text(decision.Scene).Text(decision.Title).Text(decision.Ask)
            .Number(ballot?.Number).Text(ballot?.Way).Number(ballot?.Voters).Number(ballot?.Abstained).Number(ballot?.Missing)
                .Number(ballot?.Agreement, 2).Number(counted ? 1 : 0)
            .Text(votes.Letter).Text(votes.Choice).Text(votes.Text).Number(ballot is null ? null : votes.Votes).Number(taken ? 1 : 0)
            .Text(taken ? decision.By : null).Number(taken ? decision.Talked : null, 1).Number(after?.Trust, 0).Number(after?.Fear, 0)
                .Number(after?.Work, 1)
            .Text(PracticeNotice.Text).EndRow();
    }
}
