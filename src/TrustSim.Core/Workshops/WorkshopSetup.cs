namespace TrustSim.Core.Workshops;

/// <summary>The setup of a workshop.</summary>
/// <param name="Groups">The whole group, or its two halves, which play the same scenario in turns.</param>
/// <param name="Minutes">Length of the workshop, 1–<see cref="MostMinutes"/>.</param>
/// <param name="Way">The usual way to vote; a ballot may use another.</param>
/// <param name="Seed">Seed of the random draws.</param>
public sealed record WorkshopSetup(ImmutableArray<GroupSetup> Groups, int Minutes, DecisionRule Rule, BallotWay Way, ulong Seed)
{
    public const int MostMinutes = 480;

    public bool IsSplit => Groups.Length > 1;

    /// <summary>Everybody who can write a commitment: each table, or each group where people vote for themselves.</summary>
    public IEnumerable<string> Committers => Groups.SelectMany(group => group.Voters.AreTables ? group.Voters.Tables : [group.Name]);

    /// <summary>Why no workshop can begin with this; null where one can.</summary>
    public Refusal? Diagnostic =>
        Groups.Length is < 1 or > 2 ? new Refusal("refusal.one-group-or-two")
        : Minutes is < 1 or > MostMinutes ? new Refusal("refusal.workshop-minutes", ("most", MostMinutes))
        : Groups.Select(group => group.Name).Distinct().Count() < Groups.Length ? new Refusal("refusal.halves-need-names")
        : Way == BallotWay.Tables && Groups.Any(group => !group.Voters.AreTables) ? new Refusal("refusal.halves-need-tables")
        : Way == BallotWay.Phones && IsSplit ? new Refusal("refusal.halves-have-no-phones")
        // The debrief identifies a table by its name.
        : Committers.Distinct().Count() < Committers.Count() ? new Refusal("refusal.tables-need-names")
        : null;
}
