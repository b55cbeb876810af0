namespace TrustSim.Core.Vocabulary;

/// <summary>How much: of an act, of clarity, of work, of the courage something takes. Words, since words travel between authors.</summary>
public enum Strength
{
    Slight,
    Clear,
    Strong,
}
