namespace TrustSim.Lrs;

enum ReplyKind
{
    /// <summary>The store took all statements.</summary>
    Taken,

    /// <summary>The store already has one of them with different content, and took none.</summary>
    Known,

    /// <summary>The store refuses one of them, or so many, and took none.</summary>
    Refused,

    /// <summary>The store may take them later, or may have them already.</summary>
    Later,

    /// <summary>The store will take none from this program, at this address.</summary>
    Never,
}
