namespace TrustSim.Records.Export;

/// <summary>The notice in every export, page and report. It is in English whatever the program's language.</summary>
public static class PracticeNotice
{
    public const string Text = "This is a practice result. It is no assessment of a person.";
}
