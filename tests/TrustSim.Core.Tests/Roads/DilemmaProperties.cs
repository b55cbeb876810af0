using TrustSim.Core.Play;
using TrustSim.Core.Roads;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Roads;

/// <summary>What is said of dilemmas is what one finds by playing every road and comparing.</summary>
public sealed class DilemmaProperties
{
    const double Rounding = 1e-9;
    const double Points = .5;
    const double Weeks = .05;

    [Fact]
    public void Answers_are_beaten_where_every_play_says_so()
    {
        var (beaten, all) = (0, 0);
        AnyStory.Play.Holds(given =>
        {
            if (BruteForce.Roads(given.Scenario) is not { Count: > 0 } roads) return;
            var flaws = Proof.Of(given.Scenario).Flaws;
            // Where a meter stands still, that is said instead.
            if (flaws.Any(flaw => flaw.Kind == FlawKind.MeterCannotMove)) return;
            var found = flaws.Where(flaw => flaw.Kind is FlawKind.Dominated or FlawKind.NobodyTakes or FlawKind.TemptationNeverPays)
                .Select(flaw => new Decision(flaw.Scene!.Value, flaw.Choice!.Value)).ToHashSet();
            foreach (var scene in given.Scenario.Scenes)
            {
                foreach (var choice in scene.Choices)
                {
                    var decision = new Decision(scene.Id, choice.Id);
                    var isBeaten = scene.Choices.Any(other => other != choice && Beats(roads, scene, other, choice));
                    all++;
                    if (isBeaten) beaten++;
                    if (isBeaten) found.ShouldContain(decision);
                    else if (!IsTemptation(choice)) found.ShouldNotContain(decision);
                }
            }
        }, cases: 80);
        beaten.ShouldBeGreaterThan(all / 100, $"of {all} answers some should be beaten");
    }

    [Fact]
    public void Meters_cannot_move_where_all_plays_end_alike() => AnyStory.Play.Holds(given =>
    {
        if (BruteForce.Roads(given.Scenario) is not { Count: > 0 } roads) return;
        foreach (var flaw in Proof.Of(given.Scenario).Flaws.Where(flaw => flaw.Kind == FlawKind.MeterCannotMove))
        {
            var ends = roads.Select(road => flaw.Outcome switch { Outcome.Trust => road.Team.Trust, Outcome.Fear => road.Team.Fear, _ => road.Team.Work }).ToList();
            (ends.Max() - ends.Min()).ShouldBeLessThan(flaw.Outcome == Outcome.Work ? .1 : 1);
        }
    }, cases: 60);

    [Fact]
    public void An_ending_is_decided_where_its_first_answer_always_and_no_other_ever_leads_there() => AnyStory.Play.Holds(given =>
    {
        if (BruteForce.Roads(given.Scenario) is not { Count: > 0 } roads) return;
        foreach (var flaw in Proof.Of(given.Scenario).Flaws.Where(flaw => flaw.Kind == FlawKind.EndingDecided))
        {
            var taken = flaw.Witness!.Value.Single();
            roads.Where(road => road.Decisions.Contains(taken)).ShouldAllBe(road => road.Ending!.Id == flaw.Scene);
            roads.Any(road => road.Ending?.Id != flaw.Scene).ShouldBeTrue();
        }
    }, cases: 120);

    /// <summary>Whether, after everything that can have come before, roads by one answer go better than roads by another in all.</summary>
    static bool Beats(IReadOnlyList<Playthrough> roads, Scene scene, Choice one, Choice other)
    {
        var met = false;
        if (Pay(one) < Pay(other)) return false;
        var asked = roads.SelectMany(road => road.Steps.Skip(1).Where(step => step.Decision!.Value.Scene == scene.Id).Select(step => (Road: road, Step: step)))
            .GroupBy(pair => string.Join(',', pair.Road.Decisions.Take(pair.Step.Number - 1)));
        foreach (var before in asked)
        {
            var (with, without) = (Taking(before, one), Taking(before, other));
            if (with.Count == 0 || without.Count == 0) continue;
            met = true;
            var (mine, theirs) = (with[0].Step.After, without[0].Step.After);
            if (mine.Trust < theirs.Trust - Rounding || mine.Fear > theirs.Fear + Rounding || mine.Work < theirs.Work - Rounding) return false;
            if (Mean(with, team => team.Trust) < Mean(without, team => team.Trust) + Points) return false;
            if (Mean(with, team => team.Fear) > Mean(without, team => team.Fear) - Points) return false;
            if (Mean(with, team => team.Work) < Mean(without, team => team.Work) + Weeks) return false;
        }

        return met;
    }

    static List<(Playthrough Road, Step Step)> Taking(IEnumerable<(Playthrough Road, Step Step)> roads, Choice choice) => [.. roads.Where(pair => pair.Step.Choice == choice)];

    static double Mean(List<(Playthrough Road, Step Step)> roads, Func<Core.Trust.Team, double> of) => roads.Average(pair => of(pair.Road.Team));

    static double Pay(Choice choice) => choice.Deeds.Work is { } push ? (push.Up ? 1 : -1) * Core.Trust.Laws.Default[push.Strength].Work : 0;

    static bool IsTemptation(Choice choice) => choice.Deeds.Acts.Any(act => act.Side == Side.Against);
}
