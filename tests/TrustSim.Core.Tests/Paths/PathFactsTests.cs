using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Counting;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>What remarks rest on, against playing every path.</summary>
public sealed class PathFactsTests
{
    static readonly Effects Asks = Doing(Polarity.Honoured, Strength.Clear);
    static readonly Effects Snaps = Doing(Polarity.Against, Strength.Clear);

    [Fact]
    public void Shares_and_means_are_those_of_all_playthroughs() => AnyStory.Play.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
        var facts = PathFacts.From(
            PathCount.Explore(CompiledScenario.From(given.Scenario), Gathers.Coverage, new(long.MaxValue, long.MaxValue)));
        foreach (var (index, scene) in given.Scenario.Scenes.Index())
            facts.Endings[index].ShouldBe(paths.Count(path => path.Ending == scene) / (double)paths.Count, 1e-9);
        foreach (var (index, risk) in given.Scenario.Risks.Index())
        {
            var begun = paths.Select(path => path.Team.Risks.FirstOrDefault(one => one.Id == risk.Id))
                    .OfType<Core.Trust.RiskState>().ToList();
            var told = begun.Count(one => one.Outcome == RiskOutcome.Told);
            if (begun.Count == 0) facts.Told[index].ShouldBeNull();
            else facts.Told[index]!.Value.ShouldBe(told / (double)begun.Count, 1e-9);
            met.Note("a risk that some hear of", told > 0 && told < begun.Count);
            met.Note("a risk that never begins", begun.Count == 0);
        }

        foreach (var choice in facts.Map.Choices)
        {
            var taken = paths.SelectMany(path => path.Decisions.Where(decision => decision == choice.Decision).Select(_ => path)).ToList();
            facts.Answers[choice.Index].Weight.ShouldBe(taken.Count, 1e-9);
            if (taken.Count == 0) continue;
            facts.Answers[choice.Index].Mean(Outcome.Trust).ShouldBe(taken.Average(path => path.Team.Trust), 1e-6);
            facts.Answers[choice.Index].Mean(Outcome.Work).ShouldBe(taken.Average(path => path.Team.Work), 1e-6);
        }
    }, ["a risk that some hear of", "a risk that never begins"], cases: 150);

    [Fact]
    public void A_risk_that_hardly_any_path_hears_of_is_named()
    {
        // With little trust nobody tells it; with the first point that is enough, only whoever asks each time hears it.
        var found = Enumerable.Range(0, 100).Select(trust => Told(trust)).First(one => one.Kind != PathDiagnosticKind.RiskNeverTold);
        (found.Kind, found.Share).ShouldBe((PathDiagnosticKind.RiskHardlyTold, 1 / 64.0));
        found.Risk.ShouldBe(new RiskId("leak"));
    }

    static PathDiagnostic Told(int trust)
    {
        var story = new Story().With(Someone.Called("ada", trust: trust, fear: 25)).Risk("leak", courage: Strength.Strong, due: 3);
        for (var i = 0; i < 3; i++) story.Scene($"s{i}", choices: [new("ask", Asks), new("a", Snaps), new("b", Snaps), new("c", Snaps)]);
        return Proof.Prove(story.Build()).Diagnostics
            .FirstOrDefault(one => one.Risk is not null, new PathDiagnostic(PathDiagnosticKind.ChangesNothing));
    }

    [Theory]
    [InlineData("owned -> ada: I heard.", false)]
    [InlineData("chose(ask.a) -> ada: I heard.", false)]
    [InlineData("ada: I heard.", true)]
    public void A_decision_that_only_changes_what_is_read_has_an_effect(string line, bool isWithout) =>
        Proof.Prove(new Story().Scene("ask", choices: [new("a", Owned: true), new("b")])
            .Scene("later", says: [line], choices: new Option("on"))
            .Build()).Diagnostics.Any(one => one.Kind == PathDiagnosticKind.ChangesNothing).ShouldBe(isWithout);

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(3, 5, false)]
    public void A_place_at_which_the_best_stands_too_often_is_named(int first, int all, bool isNamed)
    {
        var story = new Story();
        Option[] answers = [new("ask", Asks), new("a", Snaps), new("b", Snaps), new("c", Snaps)];
        for (var i = 0; i < all; i++) story.Scene($"s{i}", choices: i < first ? answers : [.. answers.Reverse()]);
        var found = Proof.Prove(story.Build()).Diagnostics.SingleOrDefault(one => one.Kind == PathDiagnosticKind.BestOftenAt);
        (found is { Place: 1 } && found.Times == first && found.Of == all).ShouldBe(isNamed);
    }

    static Effects Doing(Polarity polarity, Strength strength) =>
        new([new(TrustKey.AcceptConfrontation, polarity, strength, [], Audience.Team, null, "")], [], null, null);
}
