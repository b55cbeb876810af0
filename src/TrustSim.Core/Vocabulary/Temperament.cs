namespace TrustSim.Core.Vocabulary;

/// <summary>How people differ: where they start, how fast they move, how readily they speak, what they care about.</summary>
public enum Temperament
{
    Steady,
    Guarded,
    Eager,
    Outspoken,
    Anxious,
    Expert,
}
