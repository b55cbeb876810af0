using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>A story that comes back to where it was is unrolled, and what is proved says how far.</summary>
public sealed class RoundTests
{
    [Fact]
    public void A_hub_of_three_doors_has_all_its_questions_settled()
    {
        var proof = Settled(Hub(opensOnce: true));
        proof.Extent.Open.ShouldBe(0);
        proof.Extent.Visits.ShouldBeNull("each door opens once, so the hub opens four times at most");
        Never(proof).ShouldBe(["never"]);
    }

    [Fact]
    public void Doors_that_open_again_are_followed_up_to_three_visits()
    {
        var proof = Settled(Hub(opensOnce: false));
        proof.Extent.Open.ShouldBe(0);
        proof.Extent.Visits.ShouldBe(3);
        Never(proof).ShouldBe(["never"]);
    }

    [Theory, InlineData(5), InlineData(7)]
    public void A_condition_on_visits_is_followed_as_far_as_it_asks(int visits)
    {
        var proof = Settled(new Story()
            .Scene("again", choices: [new("back", Then: ["again"]), new("on")])
            .Scene("often", when: $"visits(again) >= {visits}", ending: "Often")
            .Scene("end", ending: "End").Build());
        proof.Extent.Visits.ShouldBe(visits + 1, "one that asks for more than so many has to see one more");
        Never(proof).ShouldBeEmpty();
    }

    [Fact]
    public void What_takes_more_visits_than_are_followed_is_still_looked_for()
    {
        // Whoever answers at random comes back six times on one path in a hundred thousand.
        var leave = Enumerable.Range(0, 8).Select(number => new Option($"leave-{number}"));
        var proof = Settled(new Story()
            .Scene("desk", choices: [new("again", Count: 1, Then: ["desk"]), .. leave])
            .Scene("six", when: "count >= 6", ending: "Six").Scene("end", ending: "End").Build());
        Never(proof).ShouldBeEmpty();
        proof.Extent.Visits.ShouldBe(3);
    }

    [Fact]
    public void A_row_of_scenes_that_each_may_be_passed_over_is_given_up_and_not_walked_for_ever()
    {
        var story = new Story().Scene("first", choices: [new("kind", Does(Polarity.Honoured, 0)), new("hard", Does(Polarity.Against, 0))]);
        for (var i = 0; i < 60; i++) story.Scene($"read-{i}", when: $"trust(ada) >= {45 + i / 10.0}".Replace(',', '.'));
        var proof = Settled(story.Scene("end", ending: "End").Build());
        (proof.Extent.Met + proof.Extent.Never + proof.Extent.Open).ShouldBe(proof.Extent.Questions);
    }

    [Fact]
    public void A_story_without_an_end_says_so()
    {
        var proof = Settled(new Story().Scene("again", choices: [new("back", Then: ["again"])]).Scene("end", ending: "End").Build());
        proof.Diagnostics.ShouldContain(found => found.Kind == PathDiagnosticKind.GoesRound);
        proof.Extent.Compared.ShouldBe(0);
    }

    /// <summary>Settled by boxes, though all paths could be followed.</summary>
    static Proof Settled(Scenario scenario) => Proof.Prove(scenario, new(Paths: 2));

    static IEnumerable<string> Never(Proof proof) =>
        proof.Diagnostics.Where(found => found.Kind == PathDiagnosticKind.EndingNeverReached).Select(found => found.Scene!.Value.Value);

    static Scenario Hub(bool opensOnce)
    {
        var story = new Story().With(Someone.Called("ada"), Someone.Called("ben")).Risk("leak");
        string[] doors = ["one", "two", "three"];
        story.Scene("hub", choices:
        [
            .. doors.Select(door => new Option(door, When: opensOnce ? $"not chose(hub.{door})" : null, Then: [door])),
            new("out", Then: ["best"]),
        ]);
        foreach (var (number, door) in doors.Index())
            story.Scene(door, choices:
            [
                new("kind", Does(Polarity.Honoured, number), Then: ["hub"]), new("hard", Does(Polarity.Against, number), Then: ["hub"]),
            ]);
        return story.Scene("best", when: "trust(team) >= 55", ending: "Best").Scene("never", when: "clarity > 99", ending: "Never")
            .Scene("end", ending: "End").Build();
    }

    static Effects Does(Polarity polarity, int key) => new(
        [new((TrustKey)key, polarity, Strength.Strong, [], Audience.Team, null, "")], [], null, null);
}
