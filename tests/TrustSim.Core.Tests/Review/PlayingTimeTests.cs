using TrustSim.Core.Review;

namespace TrustSim.Core.Tests.Review;

public sealed class PlayingTimeTests
{
    // These stories contain only Ada's name and the title of each scene.
    const double Word = 1 / PlayingTime.WordsAMinute;

    [Fact]
    public void Each_decision_takes_one_thought()
    {
        var story = new Story().Scene("one", choices: new Option("on")).Scene("two", choices: new Option("on")).Scene("end", ending: "end");
        PlayingTime.Minutes(story.Play("on", "on")).ShouldBe(4 * Word + 2 * PlayingTime.Thought + PlayingTime.Debrief, 1e-9);
    }

    [Fact]
    public void A_scenario_without_decisions_needs_no_thought() =>
        PlayingTime.Minutes(new Story().Scene("end", ending: "end").Play()).ShouldBe(2 * Word + PlayingTime.Debrief, 1e-9);
}
