namespace TrustSim.Presentation.Pages;

/// <summary>The end of a moment in place of a debrief: its question, and the key that it was about.</summary>
public static class MomentPage
{
    public static Document Create(Debrief debrief) => Document.Page(Say.Runs("moment.title"), [.. Told(debrief)]);

    static IEnumerable<Block> Told(Debrief debrief)
    {
        var scenario = debrief.Playthrough.Scenario;
        foreach (var question in scenario.About.Debrief) yield return Block.Quote(BlockKind.Question, question);
        if (KeyOf(scenario) is { } key) yield return Block.Say(BlockKind.Prose, "moment.key", ("key", key.Name()));
        yield return new(BlockKind.Note, Wording.Practice);
    }

    /// <summary>The key that most of its acts concern, of several the first in the file; null where nothing is done with one.</summary>
    static TrustKey? KeyOf(Scenario scenario) =>
        scenario.Scenes.SelectMany(scene => scene.Choices).SelectMany(choice => choice.Effects.Acts).GroupBy(act => act.Key)
            .OrderByDescending(acts => acts.Count()).FirstOrDefault()?.Key;
}
