using TrustSim.Core.Text;

namespace TrustSim.Core.Review;

/// <summary>Estimates a single player's time for a playthrough: reading every text and thinking about the decisions.</summary>
public static class PlayingTime
{
    /// <summary>Words a minute of silent reading: an adult's mean in English for plain prose (Brysbaert 2019).</summary>
    public const double WordsAMinute = 238;

    /// <summary>Minutes of thought for a decision, besides reading. Project estimate, from watching people play.</summary>
    public const double Thought = .5;

    /// <summary>Minutes for the debrief. Project estimate.</summary>
    public const double Debrief = 2;

    public static double Minutes(Playthrough play)
    {
        var scenario = play.Scenario;
        var words = Words(Briefing(scenario)) + play.Steps.Sum(step => Words(TextsOf(scenario, step)));
        return words / WordsAMinute + Thought * (play.Steps.Length - 1) + Debrief;
    }

    /// <summary>Words of a scene: all that any player can read in it, with what comes of each answer.</summary>
    public static int Words(Scene scene) => Words(Read(scene)) + scene.Choices.Sum(choice => Words(Outcome(choice)));

    /// <summary>Minutes for one visit: reading the scene and the longest outcome, and thinking about its question.</summary>
    public static double Minutes(Scene scene) => scene.Choices.IsEmpty ? Words(Read(scene)) / WordsAMinute
        : (Words(Read(scene)) + scene.Choices.Max(choice => Words(Outcome(choice)))) / WordsAMinute + Thought;

    static IEnumerable<string> Read(Scene scene) =>
        [scene.Title, scene.Text, .. scene.Says.Select(line => line.Text), .. scene.Choices.IsEmpty ? [] : (string[])[scene.Ask],
            .. scene.Choices.Select(choice => choice.Text)];

    static IEnumerable<string> Outcome(Choice choice) =>
        [choice.After, .. choice.Effects.Acts.Select(act => act.Why), .. choice.Effects.Repairs.Select(repair => repair.Why)];

    /// <summary>Words that a player reads before the first scene.</summary>
    internal static int BriefingWords(Scenario scenario) => Words(Briefing(scenario));

    /// <summary>Words of a decision's outcome, without the scenes that follow.</summary>
    internal static int OutcomeWords(Scenario scenario, Step step) =>
        step.Choice is not null ? Words([step.Outcome, .. News(scenario, step.News)]) : 0;

    /// <summary>Words of the scenes that open in a step.</summary>
    internal static int SceneWords(Scenario scenario, Step step) => Words(step.Opened.SelectMany(opening => TextsOf(scenario, opening)));

    static IEnumerable<string> Briefing(Scenario scenario) =>
    [
        scenario.About.Summary, scenario.About.You, .. scenario.About.Objectives,
        .. scenario.Team.SelectMany(member => (string[])[member.Name, member.Role, member.About, member.Strength]),
    ];

    static IEnumerable<string> TextsOf(Scenario scenario, Step step)
    {
        if (step.Choice is { } choice)
        {
            return [
                step.Outcome, .. choice.Effects.Acts.Select(act => act.Why), .. News(scenario, step.News),
                .. step.Opened.SelectMany(opening => TextsOf(scenario, opening)),
            ];
        }

        return step.Opened.SelectMany(opening => TextsOf(scenario, opening));
    }

    static IEnumerable<string> TextsOf(Scenario scenario, SceneOpening opening) =>
    [
        opening.Scene.Title, opening.Text, .. opening.Lines.Select(line => line.Text), opening.Scene.Ask,
        .. opening.Choices.Select(choice => choice.Text),
        .. News(scenario, opening.Meanwhile), .. News(scenario, opening.Landing),
    ];

    static IEnumerable<string> News(Scenario scenario, IEnumerable<RiskNews> news) =>
        news.Select(one => one.Outcome == RiskOutcome.Told ? scenario[one.Risk].Says : scenario[one.Risk].Lands);

    internal static int Words(IEnumerable<string> texts) => texts.Sum(text => Readability.Measure(text).Words);
}
