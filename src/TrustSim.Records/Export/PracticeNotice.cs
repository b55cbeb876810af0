namespace TrustSim.Records.Export;

/// <summary>What every report and every export says of itself.</summary>
public static class PracticeNotice
{
    public const string Text = "This is a practice result. It is no assessment of a person.";
}
