using TrustSim.Records.Voting;

namespace TrustSim.Records.Workshops;

/// <summary>What a workshop says with the votes that no journal holds.</summary>
static class SecretVotes
{
    /// <summary>Names the present question. The number of steps is enough: none is asked twice at the same step.</summary>
    public static string Question(this Workshop workshop) => $"{workshop.Turn}-{workshop.Playthrough.Steps.Length}";

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
