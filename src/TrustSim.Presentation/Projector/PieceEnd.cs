namespace TrustSim.Presentation.Projector;

/// <summary>Where one is after a piece, and so how well a page may end there.</summary>
enum PieceEnd
{
    Paragraph,
    Sentence,

    /// <summary>What it is the reason for has still to come.</summary>
    Reason,

    InsideSentence,

    /// <summary>A heading without its text.</summary>
    Heading,
}
