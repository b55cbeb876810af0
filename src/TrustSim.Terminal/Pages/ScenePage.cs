using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Text;

namespace TrustSim.Terminal.Pages;

/// <summary>A scene: what happens, who says what, the question and what can be chosen.</summary>
public static class ScenePage
{
    public static Page Create(Scenario scenario, SceneOpening opening, Meters meters)
    {
        var scene = opening.Scene;
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, scene.Title));
        if (scene.Later > 0) page.Add(new(Role.Note, $"{Wording.Count(scene.Later, "week")} later."));
        page.AddRange(News.Passages(scenario, opening.Meanwhile, meters));
        page.AddRange(Paragraphs.Split(scene.Text).Select(text => new Passage(Role.Prose, text)));
        page.AddRange(News.Passages(scenario, opening.Landing, meters));
        page.AddRange(opening.Lines.SelectMany(line => Speech(scenario[line.Speaker], line.Text)));
        if (scene.Ending is { } ending) page.Add(new(Role.Title, $"The end: {ending}"));
        if (opening.Phase == Phase.Deciding)
        {
            page.Add(new(Role.Question, scene.Ask));
            page.AddRange(opening.Choices.Select((choice, index) => new Passage(Role.Option, choice.Text, $"{index + 1}")));
        }

        return new(scene.Title, page.ToImmutable());
    }

    /// <summary>What somebody says; a second paragraph goes on under the same name.</summary>
    internal static IEnumerable<Passage> Speech(Member speaker, string text) =>
        Paragraphs.Split(text).Select(paragraph => new Passage(Role.Speech, paragraph, speaker.FirstName));
}
