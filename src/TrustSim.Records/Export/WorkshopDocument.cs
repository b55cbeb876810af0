using System.Collections.Immutable;

namespace TrustSim.Records.Export;

/// <summary>
/// A workshop as JSON. Votes are numbers only: who voted for what is in no export, in whatever way the group voted. Trust and fear run from
/// 0 to 100, work is in weeks, agreement from 0 to 1, weeks, decisions and ballots count from 1, times are UTC.
/// </summary>
/// <param name="Workshop">Its identity, the same in every export.</param>
/// <param name="Minutes">How long the group had.</param>
/// <param name="Spent">How many minutes it took, without the pauses between sittings.</param>
/// <param name="Rule">How votes became decisions: <c>most-votes-then-lot</c>, <c>most-votes-then-facilitator</c> or
/// <c>facilitator</c>.</param>
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
    ImmutableArray<CommitmentPart> Commitments)
{
    public const string CurrentFormat = "trustsim-workshop/1";
}

/// <summary>The group, or one half of it.</summary>
/// <param name="Tables">Their names, where tables voted as one.</param>
/// <param name="IsOver">Whether it has read its story to the end.</param>
public sealed record GroupPart(string Name, int Voters, ImmutableArray<string> Tables, bool IsOver, GroupStandingPart Opening,
    ImmutableArray<GroupDecisionPart> Decisions, EndingPart? Ending);

/// <param name="Choice">What was decided.</param>
/// <param name="By">What made it that: <c>votes</c>, <c>lot</c> or <c>facilitator</c>.</param>
/// <param name="Talked">Minutes of talk, before and between the votes.</param>
/// <param name="Shift">What the last ballot changed of the first; null where there was one only.</param>
/// <param name="After">How the team stood when the next question came.</param>
public sealed record GroupDecisionPart(
    int Number, int Week, string Scene, string Title, string Ask, string Choice, string By, double Talked,
        ImmutableArray<BallotPart> Ballots, ShiftPart? Shift, ImmutableArray<RemarkPart> Remarks, GroupStandingPart After);

/// <param name="Way"><c>hands</c>, <c>secret</c> or <c>tables</c>.</param>
/// <param name="Abstained">How many voted for none.</param>
/// <param name="Missing">How many did not vote.</param>
/// <param name="Agreement">The chance that two of those who voted for something want the same (Simpson's index); null where fewer than two
/// did.</param>
public sealed record BallotPart(int Number, string Way, int Voters, ImmutableArray<VotesPart> Votes, int Abstained, int Missing,
    double? Agreement);

/// <param name="Letter">By which the group called it.</param>
/// <param name="Votes">How many voted for it.</param>
public sealed record VotesPart(string Letter, string Choice, string Text, int Votes);

/// <param name="Changed">How many changed their mind: at least, where that is not exact.</param>
public sealed record ShiftPart(int Changed, bool IsExact, ImmutableArray<MovePart> Moves);

/// <param name="From">A choice; null: none.</param>
/// <param name="To">The same.</param>
public sealed record MovePart(string? From, string? To, int Voters);

/// <summary>What somebody who wanted another answer wished to be remembered.</summary>
public sealed record RemarkPart(string Choice, string Text);

/// <param name="Who">The table's name, or the group's.</param>
public sealed record CommitmentPart(string Who, string Text);

public sealed record GroupStandingPart(double Trust, double Fear, double Work);
