using System.Collections.Immutable;
using TrustSim.Core.Conditions;
using TrustSim.Core.Expected;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Expected;

public sealed class TrialTests
{
    static readonly Scenario Scenario = new Story()
        .With(Someone.Called("ada"), Someone.Called("ben"))
        .Risk("leak", due: 1)
        .Risk("rumour", from: "second")
        .Scene("first", choices: [new("own", Owned: true), new("blame", Count: 2, Then: "third")])
        .Scene("second", choices: [new("go"), new("stay", When: "not owned")])
        .Scene("third", choices: [new("go", Then: "end")])
        .Scene("round", choices: [new("again", Then: "round")])
        .Scene("end", ending: "The end")
        .Scene("other", ending: "Another")
        .Build();

    [Fact]
    public void A_playthrough_with_the_expected_result_has_no_shortfall() =>
        Of("own, second.go, go", new Expectation.EndsWith(new("end")), new Expectation.Opens(new("second")),
            new Expectation.FlagIs(new("owned"), true),
            Within(Measure.Decisions, "3"), Within(Measure.Weeks, "3"), Within(Measure.Trust, "1..99"),
                new Expectation.Counts(new("count"), Band.Parse("0")!)).ShouldBeEmpty();

    [Fact]
    public void Each_expectation_that_fails_says_what_came() =>
        Of("blame, go",
            new Expectation.EndsWith(new("other")), new Expectation.Opens(new("second")), new Expectation.FlagIs(new("owned"), true),
                new Expectation.Counts(new("count"), Band.Parse("..1")!),
            Within(Measure.Decisions, "3.."), new Expectation.RiskIs(new("rumour"), RiskOutcome.Told),
                new Expectation.RiskIs(new("leak"), RiskOutcome.Kept), new Expectation.Holds(Condition("owned or week > 5")))
        .ShouldBe([
            "expected the ending `other`; came the ending `end`", "expected the scene `second` to open; it never did",
                "expected `owned` yes; came no", "expected `count` ..1; came 2",
            "expected decisions 3..; came 2", "expected `rumour` told; it has not begun", "expected `leak` kept; it is told",
                "expected owned or week > 5; owned is no, week is 2",
        ]);

    [Fact]
    public void Trust_is_of_one_person_or_the_mean()
    {
        var team = Playthrough.Start(Scenario).Team;
        Of("own, go, go", Within(Measure.Trust, "200..", "ben")).ShouldHaveSingleItem()
            .ShouldStartWith("expected trust of ben 200..; came ");
        Of("own, go, go", Within(Measure.Trust, "200..")).ShouldHaveSingleItem().ShouldStartWith("expected trust 200..; came ");
        team.People.Length.ShouldBe(2);
    }

    [Fact]
    public void A_choice_that_is_not_open_says_which_scene_stood_there_and_what_was_open() =>
        Of("own, stay, go", new Expectation.EndsWith(new("end")))
            .ShouldBe(["expected `stay` to be open as decision 2; after 1 decision stood `second`, with these open: `go`"]);

    [Fact]
    public void A_choice_of_another_scene_is_not_open() =>
        Of("own, third.go", new Expectation.EndsWith(new("end")))
            .ShouldBe(["expected `third.go` to be open as decision 2; after 1 decision stood `second`, with these open: `go`"]);

    [Fact]
    public void Answers_after_the_end_are_too_many() =>
        Of("blame, go, go", Within(Measure.Decisions, "2"))
            .ShouldBe(["expected `go` to be open as decision 3; after 2 decisions the play was over, with the ending `end`"]);

    [Fact]
    public void Answers_that_stop_short_never_count_as_a_whole_playthrough() =>
        Of("own", Within(Measure.Decisions, "1")).ShouldHaveSingleItem().ShouldStartWith("expected answers up to the end (");

    [Fact]
    public void An_expected_playthrough_may_stop_at_a_question()
    {
        Run(
            new("mid", [new(null, new("own"))], null, new SceneId("second"),
                [Within(Measure.Decisions, "1"), new Expectation.RiskIs(new("rumour"), RiskOutcome.Kept)])).ShouldBeEmpty();
        Run(new("mid", [new(null, new("own"))], null, new SceneId("third"), [Within(Measure.Decisions, "1")]))
            .ShouldBe(["expected to stop at the question of `third`; after 1 decision stood `second`, with these open: `go`"]);
    }

    [Fact]
    public void An_archetype_continues_after_the_first_answers_and_stops_at_the_named_scene()
    {
        Run(new("on", [new(null, new("own"))], Archetype.Blamer, null, [Within(Measure.Decisions, "3")])).ShouldBeEmpty();
        Run(new("on", [], Archetype.Blamer, new SceneId("third"), [Within(Measure.Decisions, "2")])).ShouldBeEmpty();
        Run(new("on", [], Archetype.Blamer, new SceneId("round"), [Within(Measure.Decisions, "2")]))
            .ShouldBe(["expected to stop at the question of `round`; after 3 decisions the play was over, with the ending `end`"]);
    }

    [Fact]
    public void An_endless_expected_playthrough_is_stopped()
    {
        var round = new Story().Scene("round", choices: [new("again", Then: "round")]).Build();
        var rehearsal = Trial.Run(round, new("round", [], Archetype.EarnsTrust, null, [Within(Measure.Decisions, "1..")]));
        rehearsal.Shortfalls.ShouldHaveSingleItem().Wanted.ShouldBe("the play to end within 1,000 decisions");
    }

    static Expectation.Within Within(Measure measure, string band, string? of = null) =>
        new(measure, of is null ? null : new MemberId(of), Band.Parse(band)!);

    static Condition Condition(string text) =>
        ConditionParser.Parse(text,
            new(ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty, ImmutableDictionary<string, IReadOnlySet<string>>.Empty,
                new HashSet<string> { "owned" }, ImmutableHashSet<string>.Empty)).Condition!;

    static IEnumerable<string> Of(string answers, params Expectation[] expected) =>
        Run(
            new("test",
                [
                    .. answers.Split(", ")
                        .Select(
                            answer =>
                                answer.Split('.') is [var scene, var choice] ? new Answer(new(scene), new(choice))
                                    : new Answer(null, new(answer)))], null, null, [.. expected]));

    static IEnumerable<string> Run(ExpectedPlaythrough expected) =>
        Trial.Run(Scenario, expected).Shortfalls.Select(shortfall => shortfall.ToString());
}
