using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Trust;

namespace TrustSim.Core.Tests.Play;

/// <summary>The reference playthroughs once more, each told as a scenario with one choice a scene.</summary>
public sealed class ReferenceStoryTests
{
    const double Tolerance = 1e-9;

    public static TheoryData<string> Cases => [.. ReferenceCase.Names.Where(name => ReferenceCase.Load(name).Members is not null)];

    [Fact]
    public void More_than_half_of_the_reference_can_be_told_as_a_scenario() => Cases.Count.ShouldBe(50);

    [Theory, MemberData(nameof(Cases))]
    public void A_story_of_the_references_decisions_gives_the_references_figures(string name)
    {
        var given = ReferenceCase.Load(name);
        var golden = ReferenceCase.Golden.GetProperty(name).GetProperty("after");
        var decisions = given.Decisions.ToList();
        var story = new Story().With([.. given.Members!.Value.Select(Placed)]);
        var later = 0;
        foreach (var (id, effects, risks, weeks, _, _) in decisions)
        {
            foreach (var risk in risks) story.Risk(risk with { From = new($"scene-{id}") });
            story.Scene($"scene-{id}", later: later, choices: new Option(id, effects));
            later = weeks;
        }

        var play = story.Scene("end", later: later, ending: "end").Start().ToQuestion();
        foreach (var expected in golden.EnumerateArray())
        {
            play = play.Decide(new(expected.GetProperty("decision").GetString()!)).ToQuestion();
            play.Team.Week.ShouldBe(expected.GetProperty("week").GetInt32());
            play.Team.Clarity.ShouldBe(expected.GetProperty("clarity").GetDouble(), Tolerance);
            play.Team.Work.ShouldBe(expected.GetProperty("work").GetDouble(), Tolerance);
            play.Current.Ledger.News.Length.ShouldBe(expected.GetProperty("events").GetArrayLength());
            play.Team.People.Length.ShouldBe(expected.GetProperty("people").EnumerateObject().Count());
            foreach (var person in play.Team.People)
            {
                var figures = expected.GetProperty("people").GetProperty(person.Id.Value);
                person.Trust.ShouldBe(figures.GetProperty("trust").GetDouble(), Tolerance);
                person.Fear.ShouldBe(figures.GetProperty("fear").GetDouble(), Tolerance);
            }
        }

        play.Phase.ShouldBe(Phase.Debrief);

        Member Placed(Member member) => member with
        {
            From = After(decision => decision.Joins.Contains(member.Id)), Until = After(decision => decision.Leaves.Contains(member.Id)),
        };

        // People leave and join with the scene after a decision.
        SceneId? After(Predicate<ReferenceDecision> which) => decisions.FindIndex(which) is >= 0 and var at
            ? new SceneId(at + 1 < decisions.Count ? $"scene-{decisions[at + 1].Id}" : "end") : null;
    }
}
