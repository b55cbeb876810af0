using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Plays every path, one after the other, with the engine itself.</summary>
static class BruteForce
{
    /// <summary>
    /// The finished playthroughs; null where there are more than <paramref name="most"/> or one is longer than 6 decisions.
    /// </summary>
    public static IReadOnlyList<Playthrough>? Paths(Scenario scenario, int most = 30)
    {
        var paths = new List<Playthrough>();
        return Follow(Playthrough.Start(scenario).ToQuestion()) ? paths : null;

        bool Follow(Playthrough play)
        {
            if (play.Phase != Phase.Deciding)
            {
                paths.Add(play);
                return paths.Count <= most;
            }

            return play.Steps.Length <= 6 && play.OpenChoices.All(choice => Follow(play.Decide(choice.Id).ToQuestion()));
        }
    }
}
