using TrustSim.Core.Play;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal;

/// <summary>A play whose scenario has changed since it was begun: how far its decisions can be taken again, for the player to choose a
/// version.</summary>
/// <param name="Kept">It stands where the player left it, in the version that is kept with it.</param>
/// <param name="Now">The scenario as it is now.</param>
/// <param name="Again">The same decisions in that one.</param>
public sealed record ChangedPlaythrough(SavedPlaythrough Kept, LibraryEntry Now, Retrace Again)
{
    /// <summary>How many decisions can be taken again.</summary>
    public int Taken => Again.Playthrough.Steps.Length - 1;

    /// <summary>What the player has to know to choose.</summary>
    public string Told
    {
        get
        {
            var changed = $"“{Run.Clean(Kept.Title)}” has changed since you began this play.";
            if (Again.Reason is not { } reason)
                return $"{changed} {(Taken == 1 ? "Your one decision" : $"All your {Taken} decisions")} can be taken again in the new "
                    + $"version; what comes of them may differ.";
            var step = Kept.Playthrough!.Steps[Taken + 1];
            var first =
                Taken == 0 ? "" : Taken == 1 ? "Decision 1 can be taken again in the new version. "
                    : $"Decisions 1 to {Taken} can be taken again in the new version. ";
            return $"{changed} {first}Decision {step.Number} ({Run.Clean(Kept.Playthrough.Scenario[step.Decision!.Value.Scene].Title)}: “{Run.Clean(step.Choice!.Text)}”) cannot be taken there any more. {Run.Clean(reason)}.";
        }
    }

    /// <summary>The answers, in the order in which they are offered.</summary>
    public static string AsBegun => "Play the version it was begun with.";

    public string AsNow => Again.Reason is null
        ? "Go on in the new version."
        : Taken == 0 ? "Begin the new version from its start. The road so far is kept."
            : $"Go on in the new version, after decision {Taken}. The road so far is kept.";

    /// <summary>Null where the scenario is as it was, or is not there any more, or cannot be played now: then the version that is kept is
    /// played.</summary>
    public static ChangedPlaythrough? From(SavedPlaythrough kept, LibraryEntry? now) =>
        kept is { Playthrough: { } play, Tree: { } tree } && now is { Scenario: { } scenario } && now.Text != tree.Text
        ? new(kept, now, Retrace.Follow(Playthrough.Start(scenario), play.Decisions))
        : null;

    /// <summary>Goes over to the new version.</summary>
    /// <returns>The play, standing at what came of the last decision that could be taken again.</returns>
    public Playthrough Renew(PlaySession session)
    {
        session.Renew(Now.Text, Taken);
        return Retrace.Follow(Playthrough.Start(Now.Scenario!), Kept.Playthrough!.Decisions.Take(Taken)).Playthrough;
    }
}
