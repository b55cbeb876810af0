namespace TrustSim.Authoring.Foreign;

/// <summary>A story of another program, as far as a scenario can hold it.</summary>
/// <param name="Start">The key of the first passage; null: the first of the list.</param>
/// <param name="Format">What it was written in, for a message.</param>
public sealed record ForeignStory(string Title, string Summary, string? Start, string Format, ImmutableArray<ForeignPassage> Passages)
{
    /// <summary>What was left out, a kind a line.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];
}

/// <summary>A passage of a story.</summary>
/// <param name="Key">The name by which links find it.</param>
/// <param name="Links">Where it leads; none: the story ends there.</param>
/// <param name="LeftOut">What of it was left out.</param>
public sealed record ForeignPassage(
    string Key, string Title, string Text, ImmutableArray<ForeignLink> Links, ImmutableArray<string> LeftOut);

/// <summary>A link to another passage.</summary>
/// <param name="After">What is told once the link is taken; empty: nothing.</param>
public sealed record ForeignLink(string Text, string To, string After = "");

/// <summary>A story, or the reason why there is none.</summary>
/// <param name="Problem">A clause that follows "it cannot be read:"; null where it was read.</param>
public sealed record ForeignReading(ForeignStory? Story, string? Problem)
{
    public static implicit operator ForeignReading(ForeignStory story) => new(story, null);

    public static ForeignReading Refused(string problem) => new(null, problem);
}
