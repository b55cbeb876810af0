using System.Collections.Immutable;

namespace TrustSim.Core.Workshops;

/// <summary>What a workshop begins with.</summary>
/// <param name="Groups">The whole room, or its two halves, which play the same scenario in turns.</param>
/// <param name="Minutes">How long the room has, 1–<see cref="MostMinutes"/>.</param>
/// <param name="Way">How it votes, where it does not say otherwise.</param>
/// <param name="Seed">Of the lots that are drawn.</param>
public sealed record WorkshopSetup(ImmutableArray<GroupSetup> Groups, int Minutes, DecisionRule Rule, BallotWay Way, ulong Seed)
{
    public const int MostMinutes = 480;

    public bool IsSplit => Groups.Length > 1;

    /// <summary>Who can write down what they want to do about it: each table, or each group where people vote for themselves.</summary>
    public IEnumerable<string> Committers => Groups.SelectMany(group => group.Voters.AreTables ? group.Voters.Tables : [group.Name]);

    /// <summary>Why no workshop can begin with this; null where one can.</summary>
    public string? Diagnostic =>
        Groups.Length is < 1 or > 2 ? "a workshop has one group or two"
        : Minutes is < 1 or > MostMinutes ? $"a workshop takes 1 to {MostMinutes} minutes"
        : Groups.Select(group => group.Name).Distinct().Count() < Groups.Length ? "the two halves need names that differ"
        : Way == BallotWay.Tables && Groups.Any(group => !group.Voters.AreTables) ? "where tables vote, each half needs tables"
        // By its name a table is known in the debrief.
        : Committers.Distinct().Count() < Committers.Count() ? "the tables need names that differ"
        : null;
}
