using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Play;

public sealed class RehearsalTests
{
    static readonly Story Story = new Story().With(Someone.Called("ada"), Someone.Called("bo"))
        .Risk("crack", from: "one", due: 3)
        .Scene("one", choices: [new("a"), new("b")])
        .Scene("two", when: "chose(one.a)", later: 2, choices: [new("a"), new("b", Then: "two"), new("c", When: "clarity >= 70")])
        .Scene("end", ending: "end");

    [Fact]
    public void An_empty_rehearsal_is_an_ordinary_playthrough() =>
        Digits.Render(Playthrough.Start(Story.Build(), Rehearsal.None)).ShouldBe(Digits.Render(Story.Start()));

    [Fact]
    public void A_rehearsal_opens_its_scene_at_once_whatever_the_scene_waits_for()
    {
        var play = From("two").ToQuestion();
        play.Scene!.Scene.Id.Value.ShouldBe("two");
        (play.Team.Week, play.Steps.Length).ShouldBe((0, 1));
        // The risks of earlier scenes have not begun.
        play.Team.Risks.ShouldBeEmpty();
    }

    [Fact]
    public void Returning_to_the_first_scene_applies_its_conditions() =>
        // The condition fails the second time, since the first scene set nothing.
        From("two").ToQuestion().Decide(new("b")).ToQuestion().Ending!.Id.Value.ShouldBe("end");

    [Fact]
    public void A_rehearsal_can_begin_at_an_ending() => From("end").Continue().Phase.ShouldBe(Phase.Ending);

    [Fact]
    public void Everybody_begins_in_the_mood_that_is_asked_for_and_one_person_in_their_own()
    {
        var play = Playthrough.Start(Story.Build(), Rehearsal.None with { Everybody = new(30, 60), People = Of("bo", new(90, null)) });
        Mood("ada").ShouldBe((30, 60));
        Mood("bo").ShouldBe((90, 60));

        (double, double) Mood(string id) => (play.Team[new MemberId(id)].Trust, play.Team[new MemberId(id)].Fear);
    }

    [Fact]
    public void Clarity_can_be_set_and_opens_what_asks_for_it()
    {
        From("two").ToQuestion().OpenChoices.Length.ShouldBe(2);
        Playthrough.Start(Story.Build(), Rehearsal.None with { Scene = new("two"), Clarity = 70 })
            .ToQuestion().OpenChoices.Length.ShouldBe(3);
    }

    [Fact]
    public void A_debrief_begins_with_the_mood_that_was_rehearsed()
    {
        var debrief =
            Debrief.From(Playthrough.Start(Story.Build(), Rehearsal.None with { Everybody = new(30, 60), Clarity = 80 }).ToQuestion());
        (debrief.Opening.Trust, debrief.Opening.Fear, debrief.Opening.Clarity).ShouldBe((30, 60, 80));
    }

    [Fact]
    public void People_whom_the_scenario_does_not_have_are_left_out() =>
        Digits.Render(Playthrough.Start(Story.Build(), Rehearsal.None with { People = Of("cy", new(1, 1)) }))
            .ShouldBe(Digits.Render(Story.Start()));

    [Theory]
    [InlineData(-.1)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_level_outside_its_bounds_is_refused_wherever_it_stands(double level)
    {
        foreach (var rehearsal in (Rehearsal[])[
            Rehearsal.None with { Everybody = new(level, null) }, Rehearsal.None with { Everybody = new(null, level) },
            Rehearsal.None with { Clarity = level }, Rehearsal.None with { People = Of("bo", new(50, level)) }])
            Should.Throw<ArgumentException>(() => Playthrough.Start(Story.Build(), rehearsal)).Message.ShouldContain("from 0 to 100");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void The_bounds_themselves_are_levels(double level) =>
        Playthrough.Start(Story.Build(), Rehearsal.None with { Everybody = new(level, level), Clarity = level }).Team.Trust.ShouldBe(level);

    [Fact]
    public void A_scene_that_is_not_there_is_refused() =>
        Should.Throw<ArgumentException>(() => From("three")).Message.ShouldContain("'three'");

    static Playthrough From(string scene) => Playthrough.Start(Story.Build(), Rehearsal.None with { Scene = new(scene) });

    static ImmutableDictionary<MemberId, Mood> Of(string id, Mood mood) => ImmutableDictionary<MemberId, Mood>.Empty.Add(new(id), mood);
}
