namespace TrustSim.Terminal.Preview;

/// <summary>Replays an author's decisions in a scenario that may have changed, as far as possible, and explains why not further.</summary>
static class PreviewReturn
{
    /// <summary>Begins the playthrough in the rehearsal's scene, or where it names none, at the scenario's beginning.</summary>
    public static (Playthrough Play, Runs? Why) Begin(Scenario scenario, Rehearsal rehearsal)
    {
        var gone = rehearsal.People.Keys.Where(id => scenario.Team.All(member => member.Id != id))
            .Select(id => id.Value).Order(StringComparer.Ordinal).Select(Quoted).ToList();
        Runs? why = gone.Count == 0 ? null : Say.Runs("preview.nobody", ("ids", Say.AnyOf(gone)));
        if (rehearsal.Scene is not { } scene) return (Playthrough.Start(scenario, rehearsal), why);
        if (scenario.Has(scene)) return (Playthrough.Start(scenario, rehearsal).Continue(), why);
        var begins = Say.Runs("preview.begins-elsewhere", ("why", Say.Runs(Retrace.NoScene(scenario, scene))));
        return (Playthrough.Start(scenario, rehearsal with { Scene = null }), Both(begins, why));
    }

    public static (Playthrough Play, Runs? Why) To(PreviewSpot spot, Scenario scenario, Rehearsal rehearsal)
    {
        var (play, why) = Begin(scenario, rehearsal);
        // From another beginning, decisions with the same names would be different ones.
        if (rehearsal.Scene is { } from && !scenario.Has(from)) return (play, why);
        var again = Retrace.Follow(play, spot.Decisions);
        if (again is { Reason: { } reason, Stopped: { } stopped })
            return (again.Playthrough, Both(Told(again.Playthrough, stopped, reason), why));

        var (there, elsewhere) = ContinueTo(spot, scenario, again.Playthrough);
        if (elsewhere is not { } missed) return (there, why);
        return (there, Both(Say.Runs("preview.cannot-stay", ("why", missed), ("standing", Standing(there))), why));
    }

    static Runs Told(Playthrough play, Decision stopped, Core.Refusal reason) => Say.Runs(
        "preview.decision-again",
        ("number", play.Steps.Length),
        ("decision", Runs.FromName($"{stopped}")),
        ("why", Say.Runs(reason)),
        ("standing", Standing(play)));

    static Runs Standing(Playthrough play) => play.Phase == Phase.Debrief
        ? Say.Runs("preview.at-end")
        : Say.Runs("preview.at-scene", ("scene", Runs.FromName(play.Scene!.Scene.Id.Value)));

    /// <summary>Continues from the last decision to the author's scene.</summary>
    static (Playthrough Play, Runs? Why) ContinueTo(PreviewSpot spot, Scenario scenario, Playthrough play)
    {
        if (spot.Phase is Phase.Briefing or Phase.Consequence) return (play, null);
        while (true)
        {
            var scene = play.Scene?.Scene.Id;
            if (play.Phase == spot.Phase && (scene == spot.Scene || play.Phase == Phase.Debrief)) return (play, null);
            if (spot.Phase != Phase.Debrief && play.Phase != Phase.Debrief && scene is { } same && same == spot.Scene)
                return (play, Becomes(same, play.Phase));
            if (play.Phase is Phase.Deciding or Phase.Debrief || play.Phase == Phase.Ending && spot.Phase != Phase.Debrief)
                return (play, Missed(spot, scenario, play));
            play = play.Continue();
        }
    }

    static Runs Missed(PreviewSpot spot, Scenario scenario, Playthrough play) => spot.Scene switch
    {
        { } scene when !scenario.Has(scene) => Say.Runs(Retrace.NoScene(scenario, scene)),
        { } scene when spot.Phase != Phase.Debrief => Say.Runs("preview.missed", ("scene", Runs.FromName(scene.Value))),
        _ => Say.Runs("preview.continues-with", ("scene", Runs.FromName(play.Scene!.Scene.Id.Value))),
    };

    static Runs Becomes(SceneId scene, Phase phase)
    {
        var name = Runs.FromName(scene.Value);
        return phase switch
        {
            Phase.Deciding => Say.Runs("preview.asks-something", ("scene", name)),
            Phase.Ending => Say.Runs("preview.is-ending", ("scene", name)),
            Phase.Briefing or Phase.Interlude or Phase.Consequence or Phase.Debrief => Say.Runs("preview.asks-nothing", ("scene", name)),
        };
    }

    static Runs Quoted(string id) => Say.Runs("preview.id", ("id", Runs.FromName(id)));

    static Runs Both(Runs first, Runs? second) => second is { } also ? Runs.Join(" ", [first, also]) : first;
}
