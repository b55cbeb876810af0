namespace TrustSim.Presentation.Documents;

/// <summary>One paragraph, heading or drawing of a document.</summary>
/// <param name="Runs">The text; empty for a drawing.</param>
/// <param name="Label">The speaker, or the number of an option; null elsewhere.</param>
/// <param name="Drawing">Null in every block that is not a <see cref="BlockKind.Drawing"/>.</param>
public sealed record Block(BlockKind Kind, Runs Runs, Runs? Label = null, Drawing? Drawing = null)
{
    /// <summary>How many of the first signs stand out on a screen.</summary>
    public int Bold { get; init; }

    /// <summary>The text without label and origins.</summary>
    public string Text => Runs.Plain;

    /// <summary>Creates a block with a text of the catalogue.</summary>
    public static Block Say(BlockKind kind, string id, params ReadOnlySpan<(string Name, Filling Value)> holes) =>
        new(kind, Catalogues.Say.Runs(id, holes));

    /// <summary>Creates a block with a scenario's words.</summary>
    public static Block Quote(BlockKind kind, string words) => new(kind, Runs.FromScenario(words));

    /// <summary>Creates a line of a list.</summary>
    public static Block Item(Runs words) => new(BlockKind.Change, Runs.FromProgram("· ") + words);

    public static Block Draw(Drawing drawing) => new(BlockKind.Drawing, Runs.Empty, Drawing: drawing);
}
