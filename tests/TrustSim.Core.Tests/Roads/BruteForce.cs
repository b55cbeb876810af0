using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Core.Tests.Roads;

/// <summary>Every road, played one after the other by the engine itself.</summary>
static class BruteForce
{
    /// <summary>The finished plays; null where they are more than <paramref name="most"/> or one goes on for more than 6 decisions.</summary>
    public static IReadOnlyList<Playthrough>? Roads(Scenario scenario, int most = 30)
    {
        var roads = new List<Playthrough>();
        return Follow(Playthrough.Start(scenario).ToQuestion()) ? roads : null;

        bool Follow(Playthrough play)
        {
            if (play.Phase != Phase.Deciding)
            {
                roads.Add(play);
                return roads.Count <= most;
            }

            return play.Steps.Length <= 6 && play.OpenChoices.All(choice => Follow(play.Decide(choice.Id).ToQuestion()));
        }
    }
}
