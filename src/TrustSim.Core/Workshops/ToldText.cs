using TrustSim.Core.Review;
using TrustSim.Core.Text;

namespace TrustSim.Core.Workshops;

/// <summary>What remains of the story around a decision that the facilitator tells.</summary>
public static class ToldText
{
    /// <summary>The first paragraph; empty where there is none.</summary>
    public static string Paragraph(string text) => Paragraphs.Split(text).FirstOrDefault() ?? "";

    /// <summary>What remains of a scene: its first paragraph where it asks something, else its first sentence.</summary>
    public static string Scene(SceneOpening opening) => opening.Choices.IsEmpty ? Sentence(opening.Text) : Paragraph(opening.Text);

    /// <summary>The first sentence; empty where there is none.</summary>
    public static string Sentence(string text) => Sentences.First(Paragraph(text));

    /// <summary>Words that are read aloud of the scenes that open in a step, and of one answer. The others stand on the screen.</summary>
    internal static int Words(Scenario scenario, Step step) => step.Opened.Sum(opening =>
        PlayingTime.Words([Scene(opening), .. NewsIn(scenario, opening.Meanwhile), .. NewsIn(scenario, opening.Landing)])
        + (opening.Choices.IsEmpty ? 0 : (int)opening.Choices.Average(choice => PlayingTime.Words([choice.Text]))));

    /// <summary>Words of a decision's outcome.</summary>
    internal static int OutcomeWords(Scenario scenario, Step step) =>
        PlayingTime.Words([Sentence(step.Outcome), .. NewsIn(scenario, step.News)]);

    static IEnumerable<string> NewsIn(Scenario scenario, IEnumerable<RiskNews> news) =>
        news.Select(one => Sentence(one.Outcome == RiskOutcome.Told ? scenario[one.Risk].Says : scenario[one.Risk].Lands));
}
