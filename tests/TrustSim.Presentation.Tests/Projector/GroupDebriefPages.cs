using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Presentation.Tests.Projector;

/// <summary>
/// Everything that a scenario could show a group on any path: every line heard, every choice open, every risk told and landed.
/// </summary>
static class GroupDebriefPages
{
    public static IEnumerable<Document> Of(Scenario scenario)
    {
        var play = Paths.First(scenario);
        RiskNews[] news = [
            .. scenario.Risks.SelectMany(
                risk =>
                    risk.KnownBy.Select(by => new RiskNews(1, risk.Id, RiskOutcome.Told, by))
                        .Append(new(1, risk.Id, RiskOutcome.Landed, risk.KnownBy[0])))];
        yield return BriefingPage.Create(scenario);
        foreach (var scene in scenario.Scenes)
        {
            var all = scene with { Says = [.. scene.Says.Select(line => line with { When = null })], Choices = Open(scene) };
            yield return ScenePage.Create(play, new(all, play.Current.Now, [.. news], [.. news]), Meters.Debrief);
            foreach (var choice in all.Choices)
                yield return ConsequencePage.Create(play, play.Steps[1] with { Choice = choice, News = [.. news] }, Meters.Debrief);
        }
    }

    /// <summary>The options of each scene with a question.</summary>
    public static IEnumerable<string[]> Options(Scenario scenario) =>
        scenario.Scenes.Where(scene => !scene.Choices.IsEmpty).Select(scene => Open(scene).Select(choice => choice.Text).ToArray());

    /// <summary>One of these texts.</summary>
    public static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(text => texts[text]);

    static ImmutableArray<Choice> Open(Scene scene) => [.. scene.Choices.Select(choice => choice with { When = null })];
}
