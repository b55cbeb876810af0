namespace TrustSim.Terminal;

/// <summary>A playthrough with a changed scenario: the player chooses a version, and sees how many decisions the new one accepts.</summary>
/// <param name="Kept">The saved playthrough, in its saved version.</param>
/// <param name="Now">The present scenario.</param>
/// <param name="Again">The same decisions replayed in it.</param>
public sealed record ChangedPlaythrough(SavedPlaythrough Kept, LibraryEntry Now, Retrace Again)
{
    /// <summary>The number of decisions that the new version accepts.</summary>
    public int Taken => Again.Playthrough.Steps.Length - 1;

    /// <summary>The facts that the player needs to choose.</summary>
    public Runs Told
    {
        get
        {
            var title = Runs.FromScenario(Kept.Title);
            if (Again.Reason is not { } reason) return Say.Runs("changed.all-can-be-taken", ("title", title), ("count", Taken));
            var step = Kept.Playthrough!.Steps[Taken + 1];
            var first = Taken == 0 ? Runs.Empty : Say.Runs("changed.first-can-be-taken", ("count", Taken));
            return Say.Runs(
                "changed.one-cannot-be-taken",
                ("title", title),
                ("first", first),
                ("number", step.Number),
                ("scene", Kept.Playthrough.SceneOf(step.Number)),
                ("choice", Runs.FromScenario(step.Choice!.Text)),
                ("why", Say.Runs(reason)));
        }
    }

    /// <summary>The answers, in the order on the screen.</summary>
    public static string AsBegun => Say.Text("changed.as-begun");

    public string AsNow => Again.Reason is null
        ? Say.Text("changed.as-now")
        : Taken == 0 ? Say.Text("changed.as-now-from-start") : Say.Text("changed.as-now-after", ("taken", Taken));

    /// <summary>Null where the scenario is unchanged, missing or not playable: the saved version continues then.</summary>
    public static ChangedPlaythrough? From(SavedPlaythrough kept, LibraryEntry? now) =>
        kept is { Playthrough: { } play, Tree: { } tree } && now is { Scenario: { } scenario } && now.Text != tree.Text
            ? new(kept, now, Retrace.Follow(Playthrough.Start(scenario), play.Decisions))
            : null;

    /// <summary>Moves to the new version.</summary>
    /// <returns>The playthrough, at the consequence of the last decision that the new version accepts.</returns>
    public Playthrough Renew(PlaySession session)
    {
        session.Renew(Now.Text, Taken);
        return Retrace.Follow(Playthrough.Start(Now.Scenario!), Kept.Playthrough!.Decisions.Take(Taken)).Playthrough;
    }
}
