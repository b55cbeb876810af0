using TrustSim.Core.Review;

namespace TrustSim.Core.Tests.Review;

public sealed class DiscoveriesTests
{
    [Fact]
    public void Endings_and_scenes_of_all_paths_together_are_seen()
    {
        var (one, two) = (Story().Play("left"), Story().Play("right"));
        var found = Discoveries.From(one.Scenario, [one]);
        (found.Endings, found.EndingsSeen.Single().Id.Value).ShouldBe((2, "low"));
        found.ScenesNotSeen.Select(unseen => unseen.Scene.Id.Value).ShouldBe(["word", "two"]);
        found = Discoveries.From(one.Scenario, [one, two]);
        found.EndingsSeen.Select(scene => scene.Id.Value).ShouldBe(["low", "high"]);
        found.ScenesNotSeen.Select(unseen => unseen.Scene.Id.Value).ShouldBe(["word"]);
        Discoveries.From(one.Scenario, []).EndingsSeen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("told(leak)", "leak")]
    [InlineData("told(leak) and week > 1", "leak")]
    [InlineData("told(leak) and told(theft)", "leak theft")]
    [InlineData("told(leak) or told(theft)", "")]
    [InlineData("not told(leak)", "")]
    [InlineData("landed(leak)", "")]
    [InlineData(null, "")]
    public void A_scene_that_opens_only_once_something_is_told_says_so(string? when, string needs)
    {
        var scenario = new Story().Risk("leak").Risk("theft").Scene("one", choices: new Option("on"))
            .Scene("word", when: when).Scene("end", ending: "End").Build();
        Needs(scenario).ShouldBe(needs);
    }

    [Theory]
    [InlineData("told(leak) -> word", "end", "leak")]
    [InlineData("told(leak) -> word", "word", "")]
    [InlineData("told(leak) and told(theft) -> word", "told(leak) -> word", "leak")]
    public void Every_way_to_it_has_to_ask_for_it(string first, string second, string needs)
    {
        var scenario = new Story().Risk("leak").Risk("theft").Scene("one", then: [first, second, "end"], choices: new Option("on"))
            .Scene("end", ending: "End").Scene("word").Build();
        Needs(scenario).ShouldBe(needs);
    }

    static string Needs(Core.Story.Scenario scenario) => string.Join(' ', Discoveries.From(scenario, []).ScenesNotSeen
        .Single(unseen => unseen.Scene.Id.Value == "word").Needs.Select(risk => risk.Value));

    static Story Story() => new Story().Risk("leak")
        .Scene("one", choices: [new("left", Then: "low"), new("right", Then: "two")])
        .Scene("low", ending: "Low").Scene("word", when: "told(leak)").Scene("two", then: ["high"]).Scene("high", ending: "High");
}
