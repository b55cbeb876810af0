using TrustSim.Core.Trust;

namespace TrustSim.Records.Journal;

/// <summary>Replays branches. Playthroughs of one scenario share its text, and the replayer reads each text once.</summary>
/// <param name="read">Reads a scenario's text; null where it is not a scenario.</param>
sealed class Replayer(Func<string, Scenario?> read)
{
    readonly Dictionary<string, Scenario?> scenarios = [];

    public Scenario? Read(string text)
    {
        if (!scenarios.TryGetValue(text, out var scenario)) scenarios[text] = scenario = read(text);
        return scenario;
    }

    /// <summary>
    /// Replays a branch to its end: its debrief where the player reached that, else the consequence of the last decision. Today's laws
    /// count. Where they no longer offer one of its decisions, or ask more of a finished branch, the laws of its time count. Null where the
    /// branch does not fit its scenario, or the scenario is not readable.
    /// </summary>
    public Playthrough? StateAt(PlaythroughTree tree, Branch branch)
    {
        var plays = Laws.DownTo(tree.FirstLaws).Select(laws => StateAt(tree, branch, laws)).OfType<Playthrough>();
        return branch.IsDone
            ? plays.FirstOrDefault(play => play.Phase == Phase.Debrief) ?? plays.FirstOrDefault()
            : plays.FirstOrDefault();
    }

    /// <summary>Replays a branch to its end by certain laws. Null where the branch does not fit its scenario under them.</summary>
    public Playthrough? StateAt(PlaythroughTree tree, Branch branch, Laws laws)
    {
        if (Read(tree.Texts[branch.Version]) is not { } scenario) return null;
        var again = Retrace.Follow(Playthrough.Start(scenario, laws), branch.Decisions);
        return again.Reason is not null ? null : branch.IsDone ? again.Playthrough.ToQuestion() : again.Playthrough;
    }
}
