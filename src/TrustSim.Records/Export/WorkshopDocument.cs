namespace TrustSim.Records.Export;

/// <summary>
/// A workshop as JSON. Votes are numbers only: no export says who voted for which answer, whatever the way of voting. Trust and fear run
/// from 0 to 100, work is in weeks, agreement from 0 to 1, weeks, decisions and ballots count from 1, times are UTC.
/// </summary>
/// <param name="Workshop">Its identity, the same in every export.</param>
/// <param name="Minutes">Minutes that the group had.</param>
/// <param name="Spent">Minutes that the group took, without the pauses between sittings.</param>
/// <param name="Rule">The rule that turned votes into decisions: <c>most-votes-then-lot</c>, <c>most-votes-then-facilitator</c> or
/// <c>facilitator</c>.</param>
/// <param name="Laws">The version of the laws by which the figures are worked out; absent before version 2 of the laws.</param>
public sealed record WorkshopDocument(
    string Format,
    string Notice,
    Guid Workshop,
    DateTimeOffset Begun,
    ScenarioPart Scenario,
    double Minutes,
    double Spent,
    string Rule,
    ImmutableArray<GroupPart> Groups,
    ImmutableArray<CommitmentPart> Commitments,
    int? Laws = null)
{
    public const string CurrentFormat = "trustsim-workshop/1";
}

/// <summary>The group, or one half of it.</summary>
/// <param name="Tables">Names of the tables, where each table votes as one.</param>
/// <param name="IsOver">Whether the group has reached the end of its story.</param>
public sealed record GroupPart(string Name, int Voters, ImmutableArray<string> Tables, bool IsOver, GroupStandingPart Opening,
    ImmutableArray<GroupDecisionPart> Decisions, EndingPart? Ending);

/// <param name="Choice">The group's decision.</param>
/// <param name="By">The origin of the decision: <c>votes</c>, <c>lot</c> or <c>facilitator</c>; null where so few voted in secret that it
/// would tell how.</param>
/// <param name="Talked">Minutes of talk, before and between the votes.</param>
/// <param name="Shift">Changes from the first ballot to the last; null where there was only one.</param>
/// <param name="After">State of the team at the next question.</param>
/// <param name="Told">The answer where the facilitator took it without a vote, so that there are no ballots; absent where the group voted.
/// </param>
public sealed record GroupDecisionPart(
    int Number, int Week, string Scene, string Title, string Ask, string Choice, string? By, double Talked,
        ImmutableArray<BallotPart> Ballots, ShiftPart? Shift, ImmutableArray<RemarkPart> Remarks, GroupStandingPart After,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ToldPart? Told = null);

/// <param name="Letter">The letter of the answer on the projector.</param>
public sealed record ToldPart(string Letter, string Text);

/// <param name="Way"><c>hands</c>, <c>secret</c>, <c>tables</c> or <c>phones</c>.</param>
/// <param name="Abstained">Number of voters who chose no answer; null where fewer than five voted in secret.</param>
/// <param name="Missing">Number of voters who did not vote.</param>
/// <param name="Agreement">The chance that two of those who voted for an answer want the same one (Simpson's index); null where fewer than
/// two did.</param>
public sealed record BallotPart(int Number, string Way, int Voters, ImmutableArray<VotesPart> Votes, int? Abstained, int Missing,
    double? Agreement);

/// <param name="Letter">The letter of the answer in the ballot.</param>
/// <param name="Votes">Number of votes for it; null where fewer than five voted in secret, since that would tell who did.</param>
public sealed record VotesPart(string Letter, string Choice, string Text, int? Votes);

/// <param name="Changed">Number of voters who changed their mind; a lower bound where it is not exact.</param>
/// <param name="Moves">Empty also where fewer than five voted.</param>
public sealed record ShiftPart(int Changed, bool IsExact, ImmutableArray<MovePart> Moves);

/// <param name="From">A choice; null for no choice.</param>
/// <param name="To">A choice; null for no choice.</param>
public sealed record MovePart(string? From, string? To, int Voters);

/// <summary>A note of somebody who wanted another answer.</summary>
public sealed record RemarkPart(string Choice, string Text);

/// <param name="Who">The name of the table or of the group.</param>
public sealed record CommitmentPart(string Who, string Text);

public sealed record GroupStandingPart(double Trust, double Fear, double Work);
