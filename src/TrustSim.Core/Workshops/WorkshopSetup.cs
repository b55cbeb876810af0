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
    public Refusal? Diagnostic =>
        Groups.Length is < 1 or > 2 ? new Refusal("refusal.one-group-or-two")
        : Minutes is < 1 or > MostMinutes ? new Refusal("refusal.workshop-minutes", ("most", MostMinutes))
        : Groups.Select(group => group.Name).Distinct().Count() < Groups.Length ? new Refusal("refusal.halves-need-names")
        : Way == BallotWay.Tables && Groups.Any(group => !group.Voters.AreTables) ? new Refusal("refusal.halves-need-tables")
        // By its name a table is known in the debrief.
        : Committers.Distinct().Count() < Committers.Count() ? new Refusal("refusal.tables-need-names")
        : null;
}
