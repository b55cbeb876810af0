namespace TrustSim.Terminal.Drawing;

/// <summary>How many colours a terminal shows.</summary>
enum ColourDepth
{
    None,
    Sixteen,

    /// <summary>The 256 of xterm.</summary>
    Indexed,

    /// <summary>Any, by red, green and blue.</summary>
    Full,
}
