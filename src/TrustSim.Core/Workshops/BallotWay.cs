namespace TrustSim.Core.Workshops;

/// <summary>The ways to collect votes with one keyboard.</summary>
public enum BallotWay
{
    /// <summary>Somebody counts hands and types a number for each choice.</summary>
    Hands,

    /// <summary>Voters pass the keyboard on and vote unseen.</summary>
    Secret,

    /// <summary>Tables announce their votes one after the other.</summary>
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
