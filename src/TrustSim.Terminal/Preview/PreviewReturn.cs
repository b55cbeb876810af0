using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Terminal.Preview;

/// <summary>Goes back to where somebody stood, in a scenario that may have changed; as far as that is possible, and says why not
/// further.</summary>
static class PreviewReturn
{
    /// <summary>The play at its first moment, or without a scene to begin with, where the scenario begins.</summary>
    public static (Playthrough Play, string? Why) Begin(Scenario scenario, Rehearsal rehearsal)
    {
        var gone =
            rehearsal.People.Keys.Where(id => scenario.Team.All(member => member.Id != id)).Select(id => $"'{id}'")
                .Order(StringComparer.Ordinal).ToList();
        var why = gone.Count == 0 ? null : $"Nobody has the id {string.Join(" or ", gone)}, so that mood is left out.";
        if (rehearsal.Scene is not { } scene) return (Playthrough.Start(scenario, rehearsal), why);
        if (scenario.Has(scene)) return (Playthrough.Start(scenario, rehearsal).Continue(), why);
        return (Playthrough.Start(scenario, rehearsal with { Scene = null }),
            Both($"{Retrace.NoScene(scenario, scene)}, so play begins where the scenario does.", why));
    }

    public static (Playthrough Play, string? Why) To(PreviewSpot spot, Scenario scenario, Rehearsal rehearsal)
    {
        var (play, why) = Begin(scenario, rehearsal);
        // Begun elsewhere, the decisions would be others even where they have the same names.
        if (rehearsal.Scene is { } from && !scenario.Has(from)) return (play, why);
        var again = Retrace.Follow(play, spot.Decisions);
        if (again.Reason is { } reason)
            return (again.Playthrough,
                Both(
                    $"You cannot stay where you were: decision {again.Playthrough.Steps.Length}, '{again.Stopped}', cannot be taken again. {reason}. {Retrace.Standing(again.Playthrough)}", why));

        var (there, elsewhere) = ContinueTo(spot, scenario, again.Playthrough);
        return (there, elsewhere is null ? why : Both($"You cannot stay where you were. {elsewhere}. {Retrace.Standing(there)}", why));
    }

    /// <summary>From the last decision on to the scene that was being read.</summary>
    static (Playthrough Play, string? Why) ContinueTo(PreviewSpot spot, Scenario scenario, Playthrough play)
    {
        if (spot.Phase is Phase.Briefing or Phase.Consequence) return (play, null);
        while (true)
        {
            var scene = play.Scene?.Scene.Id;
            if (play.Phase == spot.Phase && (scene == spot.Scene || play.Phase == Phase.Debrief)) return (play, null);
            if (spot.Phase != Phase.Debrief && play.Phase != Phase.Debrief && scene is not null && scene == spot.Scene)
                return (play, $"'{scene}' {Becomes(play.Phase)} now");
            if (play.Phase is Phase.Deciding or Phase.Debrief || play.Phase == Phase.Ending && spot.Phase != Phase.Debrief)
                return (play, Missed(spot, scenario, play));
            play = play.Continue();
        }
    }

    static string Missed(PreviewSpot spot, Scenario scenario, Playthrough play) => spot.Scene switch
    {
        { } scene when !scenario.Has(scene) => Retrace.NoScene(scenario, scene),
        { } scene when spot.Phase != Phase.Debrief => $"Play does not come to '{scene}' there any more",
        _ => $"Play goes on with '{play.Scene!.Scene.Id}' now",
    };

    static string Becomes(Phase phase) => phase switch
    {
        Phase.Deciding => "asks something",
        Phase.Ending => "is an ending",
        Phase.Briefing or Phase.Interlude or Phase.Consequence or Phase.Debrief => "asks nothing",
    };

    static string Both(string first, string? second) => second is null ? first : $"{first} {second}";
}
