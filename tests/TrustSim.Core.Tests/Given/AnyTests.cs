using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>Proves that the generators meet the cases that properties speak of. A property without such cases shows nothing.</summary>
public sealed class AnyTests
{
    [Fact]
    public void Random_runs_meet_the_cases_of_the_properties()
    {
        var runs = Any.Run().All().Select(weekly => weekly.Run()).ToList();
        var people = runs.SelectMany(run => run.Team.People).ToList();
        people.Count(person => person.Scar > 10).ShouldBeGreaterThan(50);
        people.Count(person => person.Trust >= 99).ShouldBeGreaterThan(5);
        people.Count(person => person.Trust is < 1).ShouldBeGreaterThan(5);
        people.Count(person => person.Fear >= 80).ShouldBeGreaterThan(50);
        people.Count(person => person.Fear < 10).ShouldBeGreaterThan(50);
        foreach (var channel in Enum.GetValues<Channel>())
            runs.Count(run => run.Ledger.Moods.Any(entry => entry.Channel == channel)).ShouldBeGreaterThan(50);
        foreach (var outcome in Enum.GetValues<RiskOutcome>())
            runs.Sum(run => run.Team.Risks.Count(risk => risk.Outcome == outcome)).ShouldBeGreaterThan(50);
        runs.Select(run => run.Team.People.Length).Distinct().Count().ShouldBe(12);
    }

    [Fact]
    public void Random_stories_go_everywhere()
    {
        var plays = AnyStory.Play.All().Select(given => Playthrough.Start(given.Scenario).Answer(given.Answers)).ToList();
        plays.Sum(play => play.Steps.Length - 1).ShouldBeGreaterThan(300);
        plays.Count(play => play.Steps.Length > 4).ShouldBeGreaterThan(30);
        plays.Count(play => play.Ending is not null).ShouldBeGreaterThan(50);
        plays.Count(play => play.Phase == Phase.Deciding).ShouldBeGreaterThan(10);
        plays.Count(play => play.Current.Now.Visits.Values.Any(visits => visits > 1)).ShouldBeGreaterThan(10);
        var openings = plays.SelectMany(play => play.Steps).SelectMany(step => step.Opened).ToList();
        openings.Count(opening => opening.Choices.Length < opening.Scene.Choices.Length).ShouldBeGreaterThan(50);
        openings.Count(opening => opening.Phase == Phase.Interlude && !opening.Scene.IsInterlude).ShouldBeGreaterThan(10);
        foreach (var outcome in Enum.GetValues<RiskOutcome>())
            plays.Sum(play => play.Team.Risks.Count(risk => risk.Outcome == outcome)).ShouldBeGreaterThan(20);
    }
}
