namespace TrustSim.Core.Vocabulary;

/// <summary>How an act stands to its key: it honours it, works against it, or is too much of a good thing.</summary>
public enum Polarity
{
    Honoured,
    Against,
    Overdone,
}
