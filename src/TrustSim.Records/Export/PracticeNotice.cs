namespace TrustSim.Records.Export;

/// <summary>What every export says of itself, in English whatever the program speaks. Pages and reports say the same.</summary>
public static class PracticeNotice
{
    public const string Text = "This is a practice result. It is no assessment of a person.";
}
