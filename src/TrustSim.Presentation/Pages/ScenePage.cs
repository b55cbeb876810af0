namespace TrustSim.Presentation.Pages;

/// <summary>A scene: the events, the speakers, the question and its choices.</summary>
public static class ScenePage
{
    public static Document Create(Scenario scenario, SceneOpening opening, Meters meters) =>
        new(Runs.FromScenario(opening.Scene.Title),
            [Block.Quote(BlockKind.Heading, opening.Scene.Title), .. Told(scenario, opening, meters)]);

    /// <summary>A scene without its title.</summary>
    public static IEnumerable<Block> Told(Scenario scenario, SceneOpening opening, Meters meters)
    {
        var scene = opening.Scene;
        var page = ImmutableArray.CreateBuilder<Block>();
        if (scene.Later > 0) page.Add(Block.Say(BlockKind.Note, "play.later", ("count", scene.Later)));
        page.AddRange(News.Passages(scenario, News.InOrder(opening.Meanwhile.Concat(opening.Landing)), meters));
        page.AddRange(Paragraphs.Split(scene.Text).Select(text => Block.Quote(BlockKind.Prose, text)));
        page.AddRange(opening.Lines.SelectMany(line => Speech(scenario[line.Speaker], line.Text)));
        if (scene.Ending is { } ending) page.Add(Block.Say(BlockKind.Title, "play.the-end", ("ending", Runs.FromScenario(ending))));
        if (opening.Phase == Phase.Deciding)
        {
            page.Add(Block.Quote(BlockKind.Question, scene.Ask));
            page.AddRange(
                opening.Choices.Select(
                    (choice, index) => Block.Quote(BlockKind.Option, choice.Text) with { Label = Runs.FromProgram($"{index + 1}") }));
        }

        return page.ToImmutable();
    }

    /// <summary>Renders a person's words; a second paragraph continues under the same name.</summary>
    internal static IEnumerable<Block> Speech(Member speaker, string text) =>
        Paragraphs.Split(text)
            .Select(paragraph => Block.Quote(BlockKind.Speech, paragraph) with { Label = Runs.FromScenario(speaker.FirstName) });
}
