using TrustSim.Core.Text;

namespace TrustSim.Core.Story;

/// <summary>
/// One moment: prose, dialogue, a question, choices. A scene without choices is an interlude, or with <paramref name="Ending"/> the end.
/// </summary>
/// <param name="Title">What the author writes above it; empty where nothing does.</param>
/// <param name="Text">The text; of a text that varies all its parts, see <see cref="Parts"/>.</param>
/// <param name="When">The story skips the scene where this fails on arrival. Null: never.</param>
/// <param name="Later">Weeks that pass before the scene opens.</param>
/// <param name="Discuss">Prompts for a group: the projector shows the first one during the talk; the facilitator sees the others.</param>
/// <param name="Then">The next scenes, for choices that name none.</param>
/// <param name="Ending">The ending's name; null where the story continues.</param>
public sealed record Scene(
    SceneId Id,
    string Title,
    string Text,
    ImmutableArray<Line> Says,
    string Ask,
    ImmutableArray<string> Discuss,
    ImmutableArray<Choice> Choices,
    ImmutableArray<Exit> Then,
    Condition? When,
    int Later,
    string? Ending)
{
    /// <summary>The parts of a text that varies; empty: <see cref="Text"/> is the whole text.</summary>
    public ImmutableArray<TextPart> Parts { get; init; } = [];

    /// <summary>The people of the team who are not there in this scene.</summary>
    public ImmutableArray<MemberId> Away { get; init; } = [];

    /// <summary>Notes for whoever leads a group; no player and no group sees them.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The name of the ending of an episode that others follow: the story leads on from it, so that it is no
    /// <see cref="Ending"/>. Null: it ends no episode.</summary>
    public string? EpisodeEnding { get; init; }

    /// <summary>The question of a scene that has none of its own.</summary>
    public const string UsualQuestion = "What do you do?";

    const int LongestName = 40;

    /// <summary>What stands above the scene: its title, or the ending's name; empty where it has neither. An id is the author's own word,
    /// which judges nobody.</summary>
    public string Heading => Title.Length > 0 ? Title : NameOfEnding ?? "";

    /// <summary>The name of the ending that this scene is, of the whole story or of an episode; null: it is none.</summary>
    public string? NameOfEnding => Ending ?? EpisodeEnding;

    /// <summary>What a list calls the scene: its heading, else the words that it is remembered by.</summary>
    public string InBrief() => Heading.Length > 0 ? Heading
        : Excerpt.From(((string[])[Ask == UsualQuestion ? "" : Ask, Text, .. Says.Select(line => line.Text), Choices.IsEmpty ? "" : Ask])
            .FirstOrDefault(words => words.Length > 0, "…").ReplaceLineEndings(" "), LongestName);

    public bool IsInterlude => Choices.IsEmpty && Ending is null;
}
