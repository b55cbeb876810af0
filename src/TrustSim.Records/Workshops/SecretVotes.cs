using TrustSim.Records.Voting;

namespace TrustSim.Records.Workshops;

/// <summary>What a workshop says with the votes that no journal holds.</summary>
static class SecretVotes
{
    /// <summary>Names the present question. The number of steps is enough: none is asked twice at the same step.</summary>
    public static string Question(this Workshop workshop) => $"{workshop.Turn}-{workshop.Playthrough.Steps.Length}";

    /// <summary>Names what people can write about on their phones: the vote on the wall, or what they will do. Empty: nothing.</summary>
    public static string Occasion(this Workshop workshop) => workshop.Stage switch
    {
        Stage.Revealed or Stage.Talking => workshop.Question(),
        Stage.Debrief => "debrief",
        Stage.Reading or Stage.Discussing or Stage.Voting or Stage.Consequence or Stage.HandOver => "",
    };

    /// <summary>Number of answers, or of tables, that words can be for; 0 where people write for themselves.</summary>
    public static int Places(this Workshop workshop) => workshop.Stage switch
    {
        Stage.Revealed or Stage.Talking => workshop.Ballots[^1].Choices.Length,
        Stage.Debrief => workshop.Group.Voters.Tables.Length,
        Stage.Reading or Stage.Discussing or Stage.Voting or Stage.Consequence or Stage.HandOver => 0,
    };

    /// <summary>The act that lets words through to the wall.</summary>
    public static WorkshopAct Show(this Workshop workshop, SentWords words)
    {
        if (workshop.Stage != Stage.Debrief)
            return new WorkshopAct.Remark(workshop.Ballots[^1].Choices[words.About!.Value], words.Text, words.Number);
        var who = words.About is { } table ? workshop.Group.Voters.Tables[table] : workshop.Group.Name;
        // Several phones of a table, or of a group, each say one thing.
        var before = workshop.Commitments.GetValueOrDefault(who, "");
        return new WorkshopAct.Commit(who, before.Length == 0 ? words.Text : $"{before} · {words.Text}", words.Number);
    }

    /// <summary>Whether a workshop says more with the votes of its present question than its journal does.</summary>
    public static bool HasSecrets(this Workshop workshop) => workshop.Open is { } open && open.Way.IsSecret() || workshop.Untold.Any();

    /// <summary>Whether votes are gone, so that the group has to vote again: their day is over, or a disk has refused them.</summary>
    public static bool HasLost(this VoteBox votes, Workshop workshop) =>
        workshop.Untold.Any(ballot => !votes.IsAbout(workshop.Question()) || votes.VotedIn(ballot) != workshop.Ballots[ballot].Untold);

    /// <summary>A workshop as the group sees it.</summary>
    public static Workshop Tell(this VoteBox votes, Workshop workshop) =>
        !workshop.HasSecrets() || !votes.IsAbout(workshop.Question()) || votes.HasLost(workshop) ? workshop
            : workshop.Telling(workshop.Untold.Select(ballot => votes.Count(ballot, workshop.Ballots[ballot].Choices)),
                votes.VotedIn(workshop.Ballots.Length));

    /// <summary>The counts that go into the journal with a decision; null where no vote was secret.</summary>
    public static ImmutableArray<Tally?>? Keep(this VoteBox votes, Workshop workshop) =>
        !workshop.Untold.Any() ? null
            : [.. workshop.Untold.Select(ballot => votes.Keep(ballot, workshop.Ballots[ballot].Choices))];
}
