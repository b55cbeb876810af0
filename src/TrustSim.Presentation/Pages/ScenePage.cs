namespace TrustSim.Presentation.Pages;

/// <summary>A scene: the events, the speakers, the question and its choices.</summary>
public static class ScenePage
{
    public static Document Create(Playthrough play, SceneOpening opening, Meters meters) =>
        new(Runs.FromScenario(opening.Scene.Heading),
            [
                .. opening.Scene.Heading is { Length: > 0 } heading ? [Block.Quote(BlockKind.Heading, heading)] : (Block[])[],
                .. Told(play, opening, meters),
            ]);

    /// <summary>A scene without its title.</summary>
    public static IEnumerable<Block> Told(Playthrough play, SceneOpening opening, Meters meters)
    {
        var scenario = play.Scenario;
        var scene = opening.Scene;
        var page = ImmutableArray.CreateBuilder<Block>();
        if (Wording.EpisodeOf(scenario, scene) is { } episode) page.Add(episode);
        if (scene.Later > 0) page.Add(Block.Say(BlockKind.Note, "play.later", ("time", scenario.Step().Whole(scene.Later))));
        page.AddRange(News.Passages(play, News.InOrder(opening.Meanwhile.Concat(opening.Landing)), meters));
        page.AddRange(News.Moves(scenario, opening));
        page.AddRange(Paragraphs.Split(opening.Text).Select(text => Block.Quote(BlockKind.Prose, text)));
        var met = SpokenBefore(play, opening);
        foreach (var line in opening.Lines)
        {
            var speaker = scenario.SpeakerOf(line.Speaker);
            // The briefing presents the team and nobody else.
            if (speaker is Outsider && met.Add(line.Speaker)) page.Add(new(BlockKind.Note, Wording.Who(speaker)));
            page.AddRange(Speech(speaker, line.Text));
        }

        if (Wording.EndOf(scene) is { } ending) page.Add(ending);
        if (opening.Phase == Phase.Deciding)
        {
            page.Add(new(BlockKind.Question, scene.Asked()));
            page.AddRange(
                opening.Choices.Select(
                    (choice, index) => Block.Quote(BlockKind.Option, choice.Text) with { Label = Runs.FromProgram($"{index + 1}") }));
        }

        return page.ToImmutable();
    }

    /// <summary>Everybody with a line in an earlier scene.</summary>
    static HashSet<MemberId> SpokenBefore(Playthrough play, SceneOpening opening) =>
    [
        .. play.Steps.SelectMany(step => step.Opened).TakeWhile(earlier => !ReferenceEquals(earlier, opening))
            .SelectMany(earlier => earlier.Lines).Select(line => line.Speaker),
    ];

    /// <summary>Renders a person's words; a second paragraph continues under the same name.</summary>
    internal static IEnumerable<Block> Speech(ISpeaker speaker, string text) =>
        Paragraphs.Split(text)
            .Select(paragraph => Block.Quote(BlockKind.Speech, paragraph) with { Label = Runs.FromScenario(speaker.FirstName) });
}
