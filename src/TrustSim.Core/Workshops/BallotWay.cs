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
