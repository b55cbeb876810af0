using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Workshops;

/// <summary>The question before the room.</summary>
static class Question
{
    public static ImmutableArray<Row> Render(Playthrough play, int width) =>
        [.. TextWidth.Wrap(Run.Clean(play.Scene!.Scene.Ask), width - 4).Select(row => new Row("  " + row, Style.Strong)), Row.Empty];

    public static ImmutableArray<string> Answers(Playthrough play) => [.. play.OpenChoices.Select(choice => Run.Clean(choice.Text))];

    /// <summary>What the room is given to talk about: the scene's first prompt. The others are the facilitator's, for when the talk runs
    /// dry.</summary>
    public static string PromptOf(Playthrough play) =>
        play.Scene!.Scene.Discuss is { IsEmpty: false } prompts ? Run.Clean(prompts[0])
            : "What would each of these mean to the people in this story?";
}
