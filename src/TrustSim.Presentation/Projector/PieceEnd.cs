namespace TrustSim.Presentation.Projector;

/// <summary>The kind of place after a piece. It determines how well a page may end there.</summary>
enum PieceEnd
{
    Paragraph,
    Sentence,

    /// <summary>The effect of the reason is still to come.</summary>
    Reason,

    InsideSentence,

    /// <summary>Somebody has not finished speaking.</summary>
    InsidePerson,

    /// <summary>A heading without its text.</summary>
    Heading,
}
