namespace TrustSim.Presentation.Documents;

/// <summary>What a bar or a line measures, for a renderer to decide how it looks.</summary>
public enum Tone
{
    Share,
    Trust,
    Fear,
    Work,
    Told,
    Landed,
    Kept,
    None,
    Honoured,
    Against,
    Overdone,
    Best,
    Worst,
}
