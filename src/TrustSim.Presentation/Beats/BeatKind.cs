namespace TrustSim.Presentation.Beats;

/// <summary>What a beat tells. The order is the one in which they follow each other.</summary>
public enum BeatKind
{
    /// <summary>What came of the decision.</summary>
    Outcome,

    /// <summary>What the decision did to each person, in figures.</summary>
    Moved,

    /// <summary>News that somebody tells.</summary>
    Told,

    /// <summary>News that nobody had told.</summary>
    Landed,

    /// <summary>A word of the file before the story begins.</summary>
    Warning,

    Scene,

    /// <summary>What people say, and who says nothing.</summary>
    Lines,

    /// <summary>What there is to say between two episodes.</summary>
    Review,

    Question,
}
