using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Corpus;

/// <summary>Whole plays to walk along.</summary>
static class Paths
{
    public static Playthrough Of(Scenario scenario, Func<Playthrough, int> option)
    {
        var play = Playthrough.Start(scenario).ToQuestion();
        while (play.Phase == Phase.Deciding) play = play.Decide(play.OpenChoices[option(play)].Id).ToQuestion();
        return play;
    }

    public static Playthrough First(Scenario scenario) => Of(scenario, _ => 0);

    public static Playthrough Last(Scenario scenario) => Of(scenario, play => play.OpenChoices.Length - 1);

    /// <summary>A road drawn by dice; the same seed gives the same road.</summary>
    public static Playthrough Random(Scenario scenario, int seed)
    {
        var dice = new Random(seed);
        return Of(scenario, play => dice.Next(play.OpenChoices.Length));
    }

    /// <summary>The play at each of its moments, from the briefing to the debrief.</summary>
    public static IEnumerable<Playthrough> Moments(Playthrough play)
    {
        var now = Playthrough.Start(play.Scenario);
        yield return now;
        while (now.Phase != Phase.Debrief)
        {
            now = now.Phase == Phase.Deciding ? now.Decide(play.Steps[now.Steps.Length].Choice!.Id) : now.Continue();
            yield return now;
        }
    }
}
