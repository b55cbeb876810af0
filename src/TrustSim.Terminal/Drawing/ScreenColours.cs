using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TrustSim.Terminal.Drawing;

/// <summary>What a terminal can show, as its environment says, and the ground that it has, as it answers itself.</summary>
readonly record struct ScreenColours(ColourDepth Depth, Ground Ground)
{
    // Black and white have the same contrast with a ground of this luminance: (1 + 0.05) / (Y + 0.05) = (Y + 0.05) / 0.05.
    const double Middle = 0.179;

    public static ScreenColours From(IDriver? driver) =>
        new(DepthOf(driver?.ColorCapabilities?.Capability), GroundOf(driver?.DefaultAttribute));

    internal static Ground GroundOf(Attribute? answer) => answer is not { Background: { A: > 0 } ground } ? Ground.Unknown
        : Contrast.Luminance(ground) < Middle ? Ground.Dark : Ground.Light;

    // What says nothing of itself shows the sixteen that every terminal has.
    static ColourDepth DepthOf(ColorCapabilityLevel? level) => level switch
    {
        ColorCapabilityLevel.TrueColor => ColourDepth.Full,
        ColorCapabilityLevel.Colors256 => ColourDepth.Indexed,
        ColorCapabilityLevel.NoColor => ColourDepth.None,
        ColorCapabilityLevel.Colors16 or null => ColourDepth.Sixteen,
    };
}
