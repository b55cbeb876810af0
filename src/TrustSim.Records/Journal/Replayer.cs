using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Records.Journal;

/// <summary>Plays branches again. Playthroughs of one scenario have its text in common, and each text is read once.</summary>
/// <param name="read">Reads a scenario's text; null where it is none.</param>
sealed class Replayer(Func<string, Scenario?> read)
{
    readonly Dictionary<string, Scenario?> scenarios = [];

    public Scenario? Read(string text)
    {
        if (!scenarios.TryGetValue(text, out var scenario)) scenarios[text] = scenario = read(text);
        return scenario;
    }

    /// <summary>
    /// The playthrough at the end of a branch: in its debrief where that was reached, else at what came of the last decision. Null where
    /// the branch does not fit its scenario, or that cannot be read.
    /// </summary>
    public Playthrough? StateAt(PlaythroughTree tree, Branch branch)
    {
        if (Read(tree.Texts[branch.Version]) is not { } scenario) return null;
        var again = Retrace.Follow(Playthrough.Start(scenario), branch.Decisions);
        return again.Reason is not null ? null : branch.IsDone ? again.Playthrough.ToQuestion() : again.Playthrough;
    }
}
