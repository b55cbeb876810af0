namespace TrustSim.Presentation.Cells;

/// <summary>Dots, of which some are filled: steps of how freely somebody speaks, endings found, votes cast.</summary>
public static class Dots
{
    /// <summary>The dots of how freely somebody speaks.</summary>
    public const int OfSteps = (int)Openness.ThinksAloud;

    public static string Of(int filled, int all) => new string('●', filled) + new string('○', all - filled);
}
