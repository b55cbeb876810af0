using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Compares the rank of a path with playing every path.</summary>
public sealed class OtherPathsProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void A_path_stands_where_playing_all_paths_puts_it() => AnyStory.Play.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
        foreach (var path in paths.Take(5))
        {
            var others = OtherPaths.Find(path)!;
            (others.Paths, others.Error).ShouldBe((paths.Count, 0));
            others.Less!.Value.ShouldBe(paths.Count(other => other.Team.Trust < path.Team.Trust - .5) / (double)paths.Count, Rounding);
            others.More!.Value.ShouldBe(paths.Count(other => other.Team.Trust > path.Team.Trust + .5) / (double)paths.Count, Rounding);
            others.Best.Trust.ShouldBe(paths.Max(other => other.Team.Trust));
            others.Worst.Trust.ShouldBe(paths.Min(other => other.Team.Trust));
            met.Note("better and worse ones", others is { Less: > 0, More: > 0 });
            met.Note("one that ends alike", paths.Any(other => other != path && Math.Abs(other.Team.Trust - path.Team.Trust) <= .5));
        }

        met.Note("two that are best", paths.Count(path => path.Team.Trust == paths.Max(other => other.Team.Trust)) > 1);
    }, ["better and worse ones", "one that ends alike", "two that are best"], cases: 60);

    [Fact]
    public void Each_crossroads_opens_what_playing_on_from_there_finds() => AnyStory.Play.Holds((given, met) =>
    {
        if (BruteForce.Paths(given.Scenario) is not { Count: > 0 } paths) return;
        foreach (var path in paths.Take(3))
        {
            var crossroads = OtherPaths.Find(path)!.Crossroads;
            crossroads.Select(at => at.Decision).ShouldBe(path.Decisions);
            foreach (var at in crossroads)
            {
                var here =
                    paths.Where(other => other.Decisions.Take(at.Number - 1).SequenceEqual(path.Decisions.Take(at.Number - 1))).ToList();
                at.Mean.ShouldBe(here.Average(other => other.Team.Trust), 1e-6);
                at.Ways.Sum(way => way.Paths).ShouldBe(here.Count);
                foreach (var way in at.Ways)
                {
                    var behind = here.Where(other => other.Decisions.ElementAt(at.Number - 1).Choice == way.Choice.Id).ToList();
                    way.Mean.ShouldBe(behind.Average(other => other.Team.Trust), 1e-6);
                    Replayed(given.Scenario, way.Best).ShouldBe(behind.Max(other => other.Team.Trust));
                    Replayed(given.Scenario, way.Worst).ShouldBe(behind.Min(other => other.Team.Trust));
                }
            }

            met.Note("several decisions", crossroads.Length > 1);
            met.Note("a decision that moved much", crossroads.Any(at => Math.Abs(at.Swing) > 1));
            met.Note("one answer alone", crossroads.Any(at => at.Ways.Length == 1));
            // The swings of all decisions add up to the distance between the mean of all paths and this one.
            crossroads.Sum(at => at.Swing).ShouldBe(path.Team.Trust - paths.Average(other => other.Team.Trust), 1e-6);
        }
    }, ["several decisions", "a decision that moved much", "one answer alone"], cases: 40);

    [Fact]
    public void An_unfinished_playthrough_has_crossroads_but_no_rank()
    {
        var play = Playthrough.Start(ManyPaths()).ToQuestion();
        play = play.Decide(play.OpenChoices[0].Id).ToQuestion();
        var others = OtherPaths.Find(play)!;
        (others.Less, others.More).ShouldBe((null, null));
        others.Crossroads.Length.ShouldBe(1);
    }

    [Fact]
    public void A_sampled_rank_lies_within_its_interval_of_the_exact_one()
    {
        var play = ArchetypePlayer.Play(ManyPaths(), Archetype.EarnsTrust);
        var (exact, drawn) = (OtherPaths.Find(play)!, OtherPaths.Find(play, most: new(10))!);
        (drawn.Paths, drawn.Crossroads.Length).ShouldBe((null, 0));
        drawn.Error.ShouldBeInRange(.001, .05);
        Math.Abs(drawn.Less!.Value - exact.Less!.Value).ShouldBeLessThan(drawn.Error);
        Math.Abs(drawn.More!.Value - exact.More!.Value).ShouldBeLessThan(drawn.Error);
    }

    [Fact]
    public void Pivotal_are_the_three_that_moved_most_and_by_a_point_at_least()
    {
        var others = OtherPaths.Find(ArchetypePlayer.Play(ManyPaths(), Archetype.Blamer))!;
        others.Pivotal.Length.ShouldBe(3);
        others.Pivotal.Select(at => at.Number).ShouldBeInOrder();
        others.Pivotal.Min(at => Math.Abs(at.Swing))
            .ShouldBeGreaterThanOrEqualTo(others.Crossroads.Except(others.Pivotal).Max(at => Math.Abs(at.Swing)));
    }

    static Scenario ManyPaths()
    {
        var story = new Story();
        foreach (var i in Enumerable.Range(0, 6))
        {
            story.Scene($"s{i}", choices:
            [
                new Option("a", Does(TrustKey.OpenUp, Polarity.Honoured)), new Option("b", Does(TrustKey.TakeTheHit, Polarity.Against)),
                new Option("c", Does(TrustKey.BuildUp, Polarity.Against), When: "trust(team) < 50"),
            ]);
        }

        return story.Scene("low", when: "trust(team) < 48", ending: "Low").Scene("high", ending: "High").Build();
    }

    static Effects Does(TrustKey key, Polarity polarity) =>
        new([new(key, polarity, Strength.Strong, [], Audience.Team, null, "")], [], null, null);

    static double Replayed(Scenario scenario, NamedPath path)
    {
        var play = Playthrough.Replay(scenario, path.Decisions);
        play.Ending.ShouldBe(path.Ending);
        return play.Team.Trust;
    }
}
