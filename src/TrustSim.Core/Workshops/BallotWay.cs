namespace TrustSim.Core.Workshops;

/// <summary>The ways to collect votes.</summary>
public enum BallotWay
{
    /// <summary>Somebody counts hands and types a number for each choice.</summary>
    Hands,

    /// <summary>Voters pass the keyboard on and vote unseen.</summary>
    Secret,

    /// <summary>Tables announce their votes one after the other.</summary>
    Tables,

    /// <summary>People vote on their phones, unseen. Whoever has no phone raises a hand, and somebody counts these.</summary>
    Phones,
}

/// <summary>The table of the ways to vote.</summary>
public static class BallotWayTable
{
    public static MemberTable<BallotWay, NamedRow<BallotWay>> Rows { get; } = new(
        new(BallotWay.Hands, "hands"),
        new(BallotWay.Secret, "secret"),
        new(BallotWay.Tables, "tables"),
        new(BallotWay.Phones, "phones"));

    public static string Id(this BallotWay ballotWay) => Rows[ballotWay].Id;

    /// <summary>Whether nobody may learn who voted what, so that no journal holds a vote.</summary>
    public static bool IsSecret(this BallotWay ballotWay) => ballotWay switch
    {
        BallotWay.Secret or BallotWay.Phones => true,
        BallotWay.Hands or BallotWay.Tables => false,
    };
}
