namespace TrustSim.Core.Workshops;

/// <summary>The ways in which one choice became the group's.</summary>
public enum DecidedBy
{
    Votes,
    Lot,
    Facilitator,
}

/// <summary>The table of the ways in which a choice becomes the group's.</summary>
public static class DecidedByTable
{
    public static MemberTable<DecidedBy, NamedRow<DecidedBy>> Rows { get; } = new(
        new(DecidedBy.Votes, "votes"),
        new(DecidedBy.Lot, "lot"),
        new(DecidedBy.Facilitator, "facilitator"));

    public static string Id(this DecidedBy by) => Rows[by].Id;
}
