using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Review;

public sealed class DebriefProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void Opening_levels_and_contributions_add_up_to_the_meters() => AnyStory.Play.Holds((given, met) =>
    {
        var debrief = Playthrough.Start(given.Scenario).Answer(given.Answers).Debrief();
        foreach (var person in debrief.People)
        {
            var opening = debrief.Opening[person.Member.Id];
            (opening.Trust + person.Trust.Sum(part => part.Points)).ShouldBe(person.Now.Trust, Rounding);
            (opening.Fear + person.Fear.Sum(part => part.Points)).ShouldBe(person.Now.Fear, Rounding);
            person.Trust.Select(part => part.Decision).ShouldBeUnique();
            person.Fear.Select(part => part.Decision).ShouldBeUnique();
        }
        met.Note(Playthrough.Start(given.Scenario).Answer(given.Answers));
    }, Interesting.Playthroughs);

    [Fact]
    public void The_pivotal_decision_weighs_at_least_as_much_as_every_other() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var debrief = play.Debrief();
        var most = Enumerable.Range(1, play.Steps.Length - 1).Select(Weight).DefaultIfEmpty().Max();
        // The debrief ignores less than two points a person.
        (debrief.Pivotal is null).ShouldBe(most < 2 * debrief.People.Length);
        if (debrief.Pivotal is { } pivotal) Weight(pivotal).ShouldBe(most, Rounding);

        double Weight(int decision) =>
            debrief.People.SelectMany(person => person.Trust.Concat(person.Fear)).Where(part => part.Decision == decision)
                .Sum(part => Math.Abs(part.Points));
        met.Note("a pivotal decision", debrief.Pivotal is not null);
        met.Note("none", debrief.Pivotal is null);
        met.Note("none, though something was decided", debrief.Pivotal is null && play.Steps.Length > 1);
    }, ["a pivotal decision", "none", "none, though something was decided"]);

    [Fact]
    public void Every_risk_that_began_was_told_or_is_untold_or_has_only_begun() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var debrief = play.Debrief();
        foreach (var risk in play.Team.Risks)
        {
            debrief.Told.Any(news => news.Risk == risk.Id).ShouldBe(risk.Outcome == RiskOutcome.Told);
            var hadTime = play.Ledger.Silence.Any(week => week.Risk == risk.Id);
            debrief.Untold.Any(untold => untold.Risk.Id == risk.Id)
                .ShouldBe(risk.Outcome == RiskOutcome.Landed || risk.Outcome == RiskOutcome.Kept && hadTime);
        }
        met.Note(play);
    }, Interesting.Playthroughs);

    [Fact]
    public void The_timeline_ends_with_the_team_as_it_stands() => AnyStory.Play.Holds((given, met) =>
    {
        var play = Playthrough.Start(given.Scenario).Answer(given.Answers);
        var timeline = play.Debrief().Timeline;
        // A week under way has a point of its own once something has been decided in it.
        var isUnderWay = play.Current.Number > 0 && play.Current.Week > play.Team.Week;
        timeline.Length.ShouldBe(play.Team.Week + (isUnderWay ? 2 : 1));
        timeline.Take(play.Team.Week + 1).Select(point => point.Team.Week).ShouldBe(Enumerable.Range(0, play.Team.Week + 1));
        foreach (var (week, point) in timeline.Index().Skip(1))
            point.Decisions.ShouldAllBe(decision => play.Steps[decision].Week == week);
        timeline.SelectMany(point => point.Decisions).ShouldBe(Enumerable.Range(1, play.Steps.Length - 1));
        // The start is the team before the first scene opened.
        if (timeline.Length > 1) Digits.Render(timeline[^1].Team).ShouldBe(Digits.Render(play.Team));
        Digits.Render(play.Debrief().Now).ShouldBe(Digits.Render(play.Team));
        met.Note(play);
    }, Interesting.Playthroughs);
}
