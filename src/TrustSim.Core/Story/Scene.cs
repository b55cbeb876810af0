using System.Collections.Immutable;
using TrustSim.Core.Conditions;

namespace TrustSim.Core.Story;

/// <summary>
/// One moment: prose, speech, a question, choices. Without choices it is an interlude, and with <paramref name="Ending"/> the end.
/// </summary>
/// <param name="When">Where this does not hold on arrival the scene is passed over. Null: always.</param>
/// <param name="Later">Weeks that pass before the scene opens.</param>
/// <param name="Discuss">Prompts for a group: the first is for the room to see while it talks, the others are the facilitator’s.</param>
/// <param name="Then">Where play goes on, for choices that do not say.</param>
/// <param name="Ending">The ending's name; null where play goes on.</param>
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
    /// <summary>What is asked where a scene does not say.</summary>
    public const string UsualQuestion = "What do you do?";

    public bool IsInterlude => Choices.IsEmpty && Ending is null;
}
