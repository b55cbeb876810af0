using TrustSim.Core.Paths;
using TrustSim.Core.Paths.Boxes;
using TrustSim.Core.Paths.Counting;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Paths;

/// <summary>Boxes hold every state, and what they exclude never happens.</summary>
public sealed class BoxTests
{
    // TRUSTSIM_LONG=100 looks at a hundred times as much.
    static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("TRUSTSIM_LONG"), out var times) ? times : 1;

    [Fact]
    public void Every_real_step_from_a_box_ends_in_the_boxes_that_come_of_it()
    {
        var steps = 0;
        foreach (var (number, scenario) in Scenarios(30 * Times).Index())
        {
            var containment = new BoxContainment(scenario, (ulong)number);
            containment.FirstOutside(30).ShouldBeNull($"scenario {number}");
            steps += containment.Steps;
        }

        steps.ShouldBeGreaterThan(2_000 * Times);
    }

    public static TheoryData<string> Directions => [.. Names()];

    [Theory, MemberData(nameof(Directions))]
    public void A_direction_that_is_declared_wrong_is_caught(string name) =>
        Scenarios(200).Index().Select(pair => new BoxContainment(pair.Item, (ulong)pair.Index, name).FirstOutside(30))
            .FirstOrDefault(outside => outside is not null).ShouldNotBeNull();

    [Fact]
    public void What_is_settled_is_as_following_every_path_finds_it()
    {
        int asked = 0, never = 0, met = 0;
        foreach (var (number, scenario) in Scenarios(40 * Times).Index())
        {
            var map = CompiledScenario.From(scenario);
            var count = PathCount.Explore(map, Gathers.Coverage, new PathLimits(10_000).For(map));
            if (!count.IsWhole) continue;
            var settling = Settling.Settle(map, _ => true, mostEfforts: 1);
            foreach (var question in Question.All(map))
            {
                asked++;
                if (settling.IsOpen(question)) continue;
                var truth = question.IsMet(count.Facts.Coverage!, count.Facts);
                settling.IsNever(question).ShouldBe(!truth, $"scenario {number}, {question}");
                if (truth) met++;
                else never++;
            }
        }

        asked.ShouldBeGreaterThan(1_000 * Times);
        never.ShouldBeGreaterThan(50 * Times);
        (never + met).ShouldBeGreaterThan(asked * 98 / 100);
    }

    [Fact]
    public void Bounds_of_the_ends_hold_every_path()
    {
        var bounded = 0;
        foreach (var (number, scenario) in Scenarios(60 * Times).Index())
        {
            // Where paths have no end, their ends have no bounds.
            if (new BoxSearch(CompiledScenario.From(scenario), () => true).IsEndless) continue;
            if (PathAnalysis.Analyse(scenario, new(10_000), sample: 1) is not { Paths: not null } exact) continue;
            var bound = PathAnalysis.Analyse(scenario, new(1), sample: 50, figures: true)!;
            if (bound is not { Paths: null, Trust.Outer: { } trust }) continue;
            bounded++;
            const double margin = 1e-7;
            trust.Least.ShouldBeLessThan(exact.Trust.Least + margin, $"scenario {number}");
            trust.Most.ShouldBeGreaterThan(exact.Trust.Most - margin, $"scenario {number}");
            bound.Fear.Outer!.Value.Least.ShouldBeLessThan(exact.Fear.Least + margin, $"scenario {number}");
            bound.Fear.Outer!.Value.Most.ShouldBeGreaterThan(exact.Fear.Most - margin, $"scenario {number}");
            bound.Work.Outer!.Value.Least.ShouldBeLessThan(exact.Work.Least + margin, $"scenario {number}");
            bound.Work.Outer!.Value.Most.ShouldBeGreaterThan(exact.Work.Most - margin, $"scenario {number}");
            bound.Best.Trust.ShouldBe(exact.Best.Trust, .5, $"scenario {number}");
            bound.Worst.Trust.ShouldBe(exact.Worst.Trust, .5, $"scenario {number}");
        }

        bounded.ShouldBeGreaterThan(10 * Times);
    }

    static IEnumerable<string> Names()
    {
        var map = CompiledScenario.From(new Story().Scene("end", ending: "end").Build());
        // Trust and fear of people who are away stand only in some stories.
        return Corners.Numbers(map.Layout, 0).Select(number => number.Name).Concat(["trust-away", "fear-away"]);
    }

    static IEnumerable<Scenario> Scenarios(int count) =>
        AnyStory.Play.All(count).Select(given => given.Scenario);
}
