namespace TrustSim.Core.Story;

/// <summary>One answer that the player can give.</summary>
/// <param name="Text">Text of the answer, before the player chooses.</param>
/// <param name="After">Text of the outcome, in prose; of a text that varies all its parts, see <see cref="AfterParts"/>.</param>
/// <param name="Effects">Effects on people, clarity and work.</param>
/// <param name="Sets">Flags that the choice sets.</param>
/// <param name="Adds">Counters that the choice raises or lowers.</param>
/// <param name="Then">The next scenes; empty: the scene decides.</param>
/// <param name="When">The scene offers the choice only where this holds. Null: always.</param>
public sealed record Choice(
    ChoiceId Id,
    string Text,
    string After,
    Effects Effects,
    ImmutableArray<KeyValuePair<MarkId, bool>> Sets,
    ImmutableArray<KeyValuePair<MarkId, int>> Adds,
    ImmutableArray<Exit> Then,
    Condition? When)
{
    /// <summary>The parts of an outcome that varies; empty: <see cref="After"/> is the whole text.</summary>
    public ImmutableArray<TextPart> AfterParts { get; init; } = [];
}
