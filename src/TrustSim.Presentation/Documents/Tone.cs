namespace TrustSim.Presentation.Documents;

/// <summary>The subject of a bar or a line; a renderer decides how it looks.</summary>
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
