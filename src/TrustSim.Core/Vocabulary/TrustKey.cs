namespace TrustSim.Core.Vocabulary;

/// <summary>
/// The six keys to earning trust, and clarity, which is no key but moves trust a little in the same way
/// (people who know the bar and who owns what can be left alone with their work).
/// </summary>
public enum TrustKey
{
    OpenUp,
    TakeTheHit,
    BuildUp,
    DitchTheLeash,
    AcceptConfrontation,
    FindTheValue,
    Clarity,
}
