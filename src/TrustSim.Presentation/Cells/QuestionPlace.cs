namespace TrustSim.Presentation.Cells;

/// <summary>Where the question of a page stands.</summary>
public enum QuestionPlace
{
    /// <summary>The page asks nothing.</summary>
    None,

    /// <summary>Below the text and the panel, in the whole width.</summary>
    Foot,

    /// <summary>Below the text, beside the panel.</summary>
    Below,

    /// <summary>Alone on its page, in the whole width.</summary>
    Alone,
}
