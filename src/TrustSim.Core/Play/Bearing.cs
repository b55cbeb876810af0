using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Play;

/// <summary>What one sees of a person across the table: behaviour, from trust, fear, voice and what they know.</summary>
public static class Bearing
{
    public static string Describe(Team team, MemberId id)
    {
        var person = team[id];
        var voice = TrustModel.Default.Voice(team, person);
        if (team.Risks.Any(risk => risk.Outcome == RiskOutcome.Kept && risk.Quiet < 1 && risk.KnownBy.Contains(id)))
        {
            // They have begun to say it, or they have not; one sees only that there is something.
            if (voice >= .5) return "has something to say";
            if (person.Fear >= 35) return "starts, then stops";
        }

        return person switch
        {
            { Fear: >= 65 } => "says very little",
            { Fear: >= 52, Trust: < 35 } => "looks away",
            { Fear: >= 52 } => "weighs every word",
            { Trust: < 28 } => "has stopped arguing",
            { Trust: < 38, Fear: >= 36 } => "only answers",
            { Trust: < 38 } => "keeps a distance",
            { Trust: >= 72, Fear: < 22 } => "thinks out loud",
            { Trust: >= 60, Fear: < 30 } => "leans in",
            { Fear: >= 38 } => "looks at the others",
            _ => voice >= .7 ? "speaks freely" : "listens and waits",
        };
    }
}
