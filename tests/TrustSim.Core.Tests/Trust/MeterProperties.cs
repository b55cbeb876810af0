using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

public sealed class MeterProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void Meters_stay_within_0_and_100() => Any.Pacing().Holds((pacing, met) =>
    {
        foreach (var team in pacing.Run().Ledger.Weeks)
        {
            team.Clarity.ShouldBeInRange(0, 100);
            foreach (var habit in team.Habits) habit.ShouldBeInRange(-1, 1);
            foreach (var person in team.People)
            {
                person.Trust.ShouldBeInRange(0, 100);
                person.Fear.ShouldBeInRange(0, 100);
            }
        }
        met.Note(pacing.Run());
    }, Interesting.Runs);

    [Fact]
    public void Trust_never_rises_above_what_scars_leave_of_it() => Any.Pacing().Holds((pacing, met) =>
    {
        foreach (var person in pacing.Run().Ledger.Weeks.SelectMany(team => team.People))
        {
            person.Scar.ShouldBeInRange(-Rounding, 45 + Rounding);
            person.Trust.ShouldBeLessThanOrEqualTo(100 - person.Scar + Rounding);
        }
        met.Note(pacing.Run());
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
    public void The_same_decisions_give_the_same_digits() => Any.Pacing().Holds((pacing, met) =>
    {
        var (once, again) = (pacing.Run(), pacing.Run());
        Digits.Of(again.Team).ShouldBe(Digits.Of(once.Team));
        Digits.Of(again.Ledger).ShouldBe(Digits.Of(once.Ledger));
        met.Note(pacing.Run());
    }, Interesting.Runs);

    [Fact]
    public void The_order_of_the_team_changes_nothing() => Any.Pacing().Holds((pacing, met) =>
    {
        var there = pacing.Run().Team;
        var back = (pacing with { People = [.. pacing.People.Reverse()] }).Run().Team;
        back.Work.ShouldBe(there.Work, Rounding);
        back.Risks.Select(risk => risk.Outcome).ShouldBe(there.Risks.Select(risk => risk.Outcome));
        foreach (var person in there.People)
        {
            back[person.Id].Trust.ShouldBe(person.Trust, Rounding);
            back[person.Id].Fear.ShouldBe(person.Fear, Rounding);
            back[person.Id].Scar.ShouldBe(person.Scar, Rounding);
        }
        met.Note(pacing.Run());
    }, Interesting.Runs);
}
