namespace TrustSim.Terminal.Drawing;

/// <summary>A terminal's own ground.</summary>
enum Ground
{
    /// <summary>It has not answered, or not yet.</summary>
    Unknown,
    Dark,
    Light,
}
