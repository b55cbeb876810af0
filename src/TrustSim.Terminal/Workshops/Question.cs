namespace TrustSim.Terminal.Workshops;

/// <summary>The group's present question.</summary>
static class Question
{
    public static ImmutableArray<Row> Render(Playthrough play, int width) =>
    [
        .. TextWidth.Wrap(play.Scene!.Scene.Asked().Plain, width - 4).Select(row => new Row("  " + row, Style.Strong)),
        Row.Empty,
    ];

    public static ImmutableArray<string> Answers(Playthrough play) =>
        [.. play.OpenChoices.Select(choice => Run.FromScenario(choice.Text).Text)];

    /// <summary>
    /// Returns the group's prompt for its talk: the scene's first. The facilitator uses the others when the talk runs dry.
    /// </summary>
    public static Runs PromptOf(Playthrough play) =>
        play.Scene!.Scene.Discuss is { IsEmpty: false } prompts ? Runs.FromScenario(prompts[0])
            : Say.Runs("vote.prompt");
}
