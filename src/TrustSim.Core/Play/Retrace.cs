namespace TrustSim.Core.Play;

/// <summary>Repeats decisions in a scenario that may have changed since, as far as they are legal, and says why it stopped.</summary>
/// <param name="Playthrough">Stands at the outcome of the last decision; where it had to stop, at the question there or at the end.</param>
/// <param name="Stopped">The first decision that is no longer legal; null where all are.</param>
/// <param name="Reason">Why that decision is not legal; null where all are.</param>
public sealed record Retrace(Playthrough Playthrough, Decision? Stopped, Refusal? Reason)
{
    /// <param name="begun">A playthrough without decisions.</param>
    public static Retrace Follow(Playthrough begun, IEnumerable<Decision> decisions)
    {
        var play = begun;
        foreach (var decision in decisions)
        {
            var at = play.ToQuestion();
            if (Validate(at, decision) is { } reason) return new(at, decision, reason);
            play = at.Decide(decision.Choice);
        }

        return new(play, null, null);
    }

    /// <summary>Says that the scenario has no such scene, and suggests a similar one.</summary>
    public static Refusal NoScene(Scenario scenario, SceneId id)
    {
        var name = RefusalHole.FromName(id.Value);
        return Nearest(id.Value, scenario.Scenes.Select(scene => scene.Id.Value)) is { } near
            ? new("refusal.no-scene-but", ("scene", name), ("near", near))
            : new("refusal.no-scene", ("scene", name));
    }

    static Refusal? Validate(Playthrough at, Decision decision)
    {
        if (!at.Scenario.Has(decision.Scene)) return NoScene(at.Scenario, decision.Scene);
        if (at.Phase == Phase.Debrief) return new("refusal.over-before");
        var stands = at.Scene!.Scene.Id;
        if (stands != decision.Scene) return new("refusal.comes-elsewhere", ("scene", RefusalHole.FromName(stands.Value)));
        var choices = at.Scene!.Scene.Choices;
        var (scene, taken) = (RefusalHole.FromName(decision.Scene.Value), RefusalHole.FromName(decision.Choice.Value));
        if (choices.All(choice => choice.Id != decision.Choice))
        {
            return Nearest(decision.Choice.Value, choices.Select(choice => choice.Id.Value)) is { } near
                ? new("refusal.no-choice-but", ("scene", scene), ("choice", taken), ("near", near))
                : new("refusal.no-choice", ("scene", scene), ("choice", taken));
        }

        return at.OpenChoices.All(choice => choice.Id != decision.Choice) ? new("refusal.condition-fails", ("choice", taken)) : null;
    }

    static RefusalHole? Nearest(string word, IEnumerable<string> words) =>
        Spelling.Nearest(word, words) is { } near ? RefusalHole.FromName(near) : default(RefusalHole?);
}
