using TrustSim.Core.Paths;

namespace TrustSim.Core.Tests.Paths;

public sealed class DecisionCountTests
{
    static readonly Option Choice = new("go");

    [Fact]
    public void Every_path_with_as_many_decisions_gives_their_number() => DecisionCount.Of(new Story()
        .Scene("first", choices: [Choice, new("other", Then: "third")])
        .Scene("second", then: ["fourth"], choices: Choice)
        .Scene("third", then: ["fourth"], choices: Choice)
        .Scene("fourth", when: "week > 9", ending: "Late")
        .Scene("end", ending: "End").Build()).ShouldBe(2);

    [Fact]
    public void A_way_past_a_question_gives_none()
    {
        DecisionCount.Of(new Story().Scene("first", choices: Choice).Scene("second", when: "week > 9", choices: Choice)
            .Scene("end", ending: "End").Build()).ShouldBeNull();
        DecisionCount.Of(new Story().Scene("first", choices: [Choice, new("leave", Then: "end")]).Scene("second", choices: Choice)
            .Scene("end", ending: "End").Build()).ShouldBeNull();
        DecisionCount.Of(new Story().Scene("first", choices: new Option("go", When: "week > 9")).Scene("end", ending: "End").Build())
            .ShouldBeNull();
    }

    [Fact]
    public void A_circle_gives_none() => DecisionCount.Of(new Story()
        .Scene("first", choices: [Choice, new("again", Then: "first")]).Scene("end", ending: "End").Build()).ShouldBeNull();

    [Fact]
    public void A_story_without_a_question_gives_none() =>
        DecisionCount.Of(new Story().Scene("end", ending: "End").Build()).ShouldBeNull();
}
