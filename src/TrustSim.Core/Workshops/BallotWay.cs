using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Workshops;

/// <summary>How votes come to one keyboard.</summary>
public enum BallotWay
{
    /// <summary>Hands are counted, and a number is typed for each choice.</summary>
    Hands,

    /// <summary>The keyboard goes round, and each votes unseen.</summary>
    Secret,

    /// <summary>Tables say one after the other what they vote.</summary>
    Tables,
}

/// <summary>The table of the ways to vote.</summary>
public static class BallotWayTable
{
    public static MemberTable<BallotWay, NamedRow<BallotWay>> Rows { get; } = new(
        new(BallotWay.Hands, "hands"),
        new(BallotWay.Secret, "secret"),
        new(BallotWay.Tables, "tables"));

    public static string Id(this BallotWay ballotWay) => Rows[ballotWay].Id;
}
