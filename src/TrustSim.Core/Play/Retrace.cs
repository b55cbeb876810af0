using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Play;

/// <summary>Decisions that are taken again in a scenario that may have changed since: as far as they can be, and why not further.</summary>
/// <param name="Playthrough">Stands at what came of the last decision, or where one could not be taken, at the question there or at the
/// end.</param>
/// <param name="Stopped">The decision that cannot be taken any more; null where all could.</param>
/// <param name="Reason">Why it cannot; null where all could.</param>
public sealed record Retrace(Playthrough Playthrough, Decision? Stopped, string? Reason)
{
    /// <param name="begun">Where nothing has been decided.</param>
    public static Retrace Follow(Playthrough begun, IEnumerable<Decision> decisions)
    {
        var play = begun;
        foreach (var decision in decisions)
        {
            var at = play.ToQuestion();
            if (WhyNot(at, decision) is { } reason) return new(at, decision, reason);
            play = at.Decide(decision.Choice);
        }

        return new(play, null, null);
    }

    /// <summary>That there is no such scene, and which may be meant.</summary>
    public static string NoScene(Scenario scenario, SceneId id) =>
        $"There is no scene '{id}'{Meant(id.Value, scenario.Scenes.Select(scene => scene.Id.Value))}";

    /// <summary>Where a play stands, in words for the player.</summary>
    public static string Standing(Playthrough play) =>
        play.Phase == Phase.Debrief ? "You stand at the end." : $"You stand at '{play.Scene!.Scene.Id}'.";

    static string? WhyNot(Playthrough at, Decision decision)
    {
        if (!at.Scenario.Has(decision.Scene)) return NoScene(at.Scenario, decision.Scene);
        if (at.Phase == Phase.Debrief) return "Play is over before it now";
        if (at.Scene!.Scene.Id != decision.Scene) return $"Play comes to '{at.Scene.Scene.Id}' there now";
        var choices = at.Scene.Scene.Choices;
        if (choices.All(choice => choice.Id != decision.Choice))
            return $"'{decision.Scene}' has no choice '{decision.Choice}' any more{Meant(decision.Choice.Value, choices.Select(choice => choice.Id.Value))}";
        return at.OpenChoices.All(choice => choice.Id != decision.Choice)
            ? $"The condition of '{decision.Choice}' does not hold there any more" : null;
    }

    static string Meant(string word, IEnumerable<string> words) =>
        Spelling.Nearest(word, words) is { } near ? $" (but there is '{near}')" : "";
}
