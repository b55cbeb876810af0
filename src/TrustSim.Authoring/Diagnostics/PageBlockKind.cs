namespace TrustSim.Authoring.Diagnostics;

/// <summary>The kinds of block on a page.</summary>
public enum PageBlockKind
{
    /// <summary>Prose; its lines are joined.</summary>
    Paragraph,

    /// <summary>An entry of a list; its lines are joined.</summary>
    Item,

    /// <summary>A scenario, or a part of one, line for line.</summary>
    Example,
}
