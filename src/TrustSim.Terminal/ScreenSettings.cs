namespace TrustSim.Terminal;

/// <summary>How screens look and behave on this terminal.</summary>
/// <param name="Theme">The name of a theme.</param>
/// <param name="WithMouse">Whether they ask the terminal for clicks and the wheel. Without them a plain drag selects text.</param>
public sealed record ScreenSettings(string Theme, bool NoColor, bool WithMouse);
