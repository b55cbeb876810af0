namespace TrustSim.Terminal.PlainText;

/// <summary>What follows the first word of a line.</summary>
enum LineRest
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Something.</summary>
    Some,

    /// <summary>Something or nothing.</summary>
    Any,
}
