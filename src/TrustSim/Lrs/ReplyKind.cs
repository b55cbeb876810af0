namespace TrustSim.Lrs;

enum ReplyKind
{
    /// <summary>It has all of them.</summary>
    Taken,

    /// <summary>It has one of them already, in other words, and took none.</summary>
    Known,

    /// <summary>It does not want one of them, or so many, and took none.</summary>
    Refused,

    /// <summary>Perhaps it takes them later; perhaps it has them.</summary>
    Later,

    /// <summary>It will take none from this program, at this address.</summary>
    Never,
}
