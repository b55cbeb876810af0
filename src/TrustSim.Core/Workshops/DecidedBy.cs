using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Workshops;

/// <summary>What made one choice the room's.</summary>
public enum DecidedBy
{
    Votes,
    Lot,
    Facilitator,
}

/// <summary>The table of what can make a choice the group's.</summary>
public static class DecidedByTable
{
    public static MemberTable<DecidedBy, NamedRow<DecidedBy>> Rows { get; } = new(
        new(DecidedBy.Votes, "votes"),
        new(DecidedBy.Lot, "lot"),
        new(DecidedBy.Facilitator, "facilitator"));

    public static string Id(this DecidedBy by) => Rows[by].Id;
}
