using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

public sealed class MeterProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void Meters_stay_within_0_and_100() => Any.Run().Holds((weekly, met) =>
    {
        foreach (var team in weekly.Run().Ledger.Weeks)
        {
            team.Clarity.ShouldBeInRange(0, 100);
            foreach (var habit in team.Habits) habit.ShouldBeInRange(-1, 1);
            foreach (var person in team.People)
            {
                person.Trust.ShouldBeInRange(0, 100);
                person.Fear.ShouldBeInRange(0, 100);
            }
        }
        met.Note(weekly.Run());
    }, Interesting.Runs);

    [Fact]
    public void Trust_never_rises_above_what_scars_leave_of_it() => Any.Run().Holds((weekly, met) =>
    {
        foreach (var person in weekly.Run().Ledger.Weeks.SelectMany(team => team.People))
        {
            person.Scar.ShouldBeInRange(-Rounding, 45 + Rounding);
            person.Trust.ShouldBeLessThanOrEqualTo(100 - person.Scar + Rounding);
        }
        met.Note(weekly.Run());
    }, Interesting.Runs);

    [Fact]
    public void Trust_that_stands_at_its_ceiling_stays_below_it() => Any.Moment.Holds((moment, met) =>
    {
        var lifted = moment.Team with { People = [.. moment.Team.People.Select(person => person with { Trust = 100 - person.Scar })] };
        foreach (var person in lifted.After(moment.Act).People) person.Trust.ShouldBeLessThanOrEqualTo(100 - person.Scar + Rounding);
        met.Note("a lowered ceiling", lifted.People.Any(person => person.Scar > 0));
        met.Note("an act that honours", moment.Act.Polarity == Polarity.Honoured);
    }, ["a lowered ceiling", "an act that honours"]);

    [Fact]
    public void The_same_decisions_give_the_same_digits() => Any.Run().Holds((weekly, met) =>
    {
        var (once, again) = (weekly.Run(), weekly.Run());
        Digits.Render(again.Team).ShouldBe(Digits.Render(once.Team));
        Digits.Render(again.Ledger).ShouldBe(Digits.Render(once.Ledger));
        met.Note(weekly.Run());
    }, Interesting.Runs);

    [Fact]
    public void The_order_of_the_team_changes_nothing() => Any.Run().Holds((weekly, met) =>
    {
        var there = weekly.Run().Team;
        var back = (weekly with { People = [.. weekly.People.Reverse()] }).Run().Team;
        back.Work.ShouldBe(there.Work, Rounding);
        back.Risks.Select(risk => risk.Outcome).ShouldBe(there.Risks.Select(risk => risk.Outcome));
        foreach (var person in there.People)
        {
            back[person.Id].Trust.ShouldBe(person.Trust, Rounding);
            back[person.Id].Fear.ShouldBe(person.Fear, Rounding);
            back[person.Id].Scar.ShouldBe(person.Scar, Rounding);
        }
        met.Note(weekly.Run());
    }, Interesting.Runs);
}
