using TrustSim.Core.Play;
using TrustSim.Core.Roads;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Roads;

/// <summary>Where a road stands among all is what one finds by playing each of them.</summary>
public sealed class OtherRoadsProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void A_road_stands_where_playing_all_roads_puts_it() => AnyStory.Play.Holds(given =>
    {
        if (BruteForce.Roads(given.Scenario) is not { Count: > 0 } roads) return;
        foreach (var road in roads.Take(5))
        {
            var others = OtherRoads.Of(road)!;
            (others.Roads, others.Error).ShouldBe((roads.Count, 0));
            others.Less!.Value.ShouldBe(roads.Count(other => other.Team.Trust < road.Team.Trust - .5) / (double)roads.Count, Rounding);
            others.More!.Value.ShouldBe(roads.Count(other => other.Team.Trust > road.Team.Trust + .5) / (double)roads.Count, Rounding);
            others.Best.Trust.ShouldBe(roads.Max(other => other.Team.Trust));
            others.Worst.Trust.ShouldBe(roads.Min(other => other.Team.Trust));
        }
    }, cases: 60);

    [Fact]
    public void Each_crossroads_opens_what_playing_on_from_there_finds() => AnyStory.Play.Holds(given =>
    {
        if (BruteForce.Roads(given.Scenario) is not { Count: > 0 } roads) return;
        foreach (var road in roads.Take(3))
        {
            var crossroads = OtherRoads.Of(road)!.Crossroads;
            crossroads.Select(at => at.Decision).ShouldBe(road.Decisions);
            foreach (var at in crossroads)
            {
                var here = roads.Where(other => other.Decisions.Take(at.Number - 1).SequenceEqual(road.Decisions.Take(at.Number - 1))).ToList();
                at.Mean.ShouldBe(here.Average(other => other.Team.Trust), 1e-6);
                at.Ways.Sum(way => way.Roads).ShouldBe(here.Count);
                foreach (var way in at.Ways)
                {
                    var behind = here.Where(other => other.Decisions.ElementAt(at.Number - 1).Choice == way.Choice.Id).ToList();
                    way.Mean.ShouldBe(behind.Average(other => other.Team.Trust), 1e-6);
                    Replayed(given.Scenario, way.Best).ShouldBe(behind.Max(other => other.Team.Trust));
                    Replayed(given.Scenario, way.Worst).ShouldBe(behind.Min(other => other.Team.Trust));
                }
            }

            // What each decision moved adds up to the way from all roads to this one.
            crossroads.Sum(at => at.Swing).ShouldBe(road.Team.Trust - roads.Average(other => other.Team.Trust), 1e-6);
        }
    }, cases: 40);

    [Fact]
    public void A_play_that_is_not_over_has_its_crossroads_and_no_place_yet()
    {
        var play = Playthrough.Start(ManyRoads()).ToQuestion();
        play = play.Decide(play.OpenChoices[0].Id).ToQuestion();
        var others = OtherRoads.Of(play)!;
        (others.Less, others.More).ShouldBe((null, null));
        others.Crossroads.Length.ShouldBe(1);
    }

    [Fact]
    public void Where_roads_are_too_many_the_place_is_the_exact_one_within_the_interval()
    {
        var play = ArchetypePlayer.Play(ManyRoads(), Archetype.EarnsTrust);
        var (exact, drawn) = (OtherRoads.Of(play)!, OtherRoads.Of(play, most: 10)!);
        (drawn.Roads, drawn.Crossroads.Length).ShouldBe((null, 0));
        drawn.Error.ShouldBeInRange(.001, .05);
        Math.Abs(drawn.Less!.Value - exact.Less!.Value).ShouldBeLessThan(drawn.Error);
        Math.Abs(drawn.More!.Value - exact.More!.Value).ShouldBeLessThan(drawn.Error);
    }

    [Fact]
    public void Pivotal_are_the_three_that_moved_most_and_by_a_point_at_least()
    {
        var others = OtherRoads.Of(ArchetypePlayer.Play(ManyRoads(), Archetype.Blamer))!;
        others.Pivotal.Length.ShouldBe(3);
        others.Pivotal.Select(at => at.Number).ShouldBeInOrder();
        others.Pivotal.Min(at => Math.Abs(at.Swing)).ShouldBeGreaterThanOrEqualTo(others.Crossroads.Except(others.Pivotal).Max(at => Math.Abs(at.Swing)));
    }

    static Scenario ManyRoads()
    {
        var story = new Story();
        foreach (var i in Enumerable.Range(0, 6))
        {
            story.Scene($"s{i}", choices:
            [
                new Option("a", Does(Key.OpenUp, Side.Honoured)), new Option("b", Does(Key.TakeTheHit, Side.Against)),
                new Option("c", Does(Key.BuildUp, Side.Against), When: "trust(team) < 50"),
            ]);
        }

        return story.Scene("low", when: "trust(team) < 48", ending: "Low").Scene("high", ending: "High").Build();
    }

    static Deeds Does(Key key, Side side) => new([new(key, side, Strength.Strong, [], Seen.Team, null, "")], [], null, null);

    static double Replayed(Scenario scenario, NamedRoad road)
    {
        var play = Playthrough.Replay(scenario, road.Decisions);
        play.Ending.ShouldBe(road.Ending);
        return play.Team.Trust;
    }
}
