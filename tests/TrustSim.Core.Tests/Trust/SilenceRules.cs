using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;
using static TrustSim.Core.Tests.Given.Someone;

namespace TrustSim.Core.Tests.Trust;

/// <summary>Checks who tells a risk, and when.</summary>
public sealed class SilenceRules
{
    const double Rounding = 1e-9;

    static readonly TrustModel Model = TrustModel.Default;

    [Fact]
    public void Voice_rises_with_trust_and_with_your_habit_of_accepting_confrontation_and_falls_with_fear()
    {
        var team = Team("ada");
        VoiceOf(team).ShouldBe(
            .5 + .5 * .60 / 1.60, Rounding, "0.06 for each of 5 points of fear below 30, and 0.30 for a steady temperament");
        VoiceOf(Team(Called("ada", trust: 60))).ShouldBe(.5 + .5 * 1.05 / 2.05, Rounding);
        VoiceOf(Team(Called("ada", fear: 45))).ShouldBe(.5 - .5 * .60 / 1.60, Rounding);
        VoiceOf(team with { Habits = [0, 0, 0, 0, 1, 0] }).ShouldBe(.5 + .5 * 1.50 / 2.50, Rounding);

        static double VoiceOf(Team team) => Model.Voice(team, team.People[0]);
    }

    [Fact]
    public void Nerve_gathers_week_by_week()
    {
        var (_, ledger) = Model.Wait(Knowing(Team(Called("ada", fear: 60)), Strength.Strong), 5);
        var quiet = 1.0;
        ledger.Silence.Length.ShouldBe(5);
        foreach (var week in ledger.Silence)
        {
            quiet *= 1 - .55 * week.Voice;
            week.Heard.ShouldBe(1 - quiet, Rounding);
            week.Needed.ShouldBe(.75);
        }
    }

    [Fact]
    public void The_loudest_of_those_who_know_it_tells_it()
    {
        var team =
            Knowing(
                Team(Called("shy", Temperament.Anxious), Called("loud", Temperament.Outspoken),
                    Called("louder", Temperament.Outspoken, trust: 90)), Strength.Slight, "shy", "loud");
        Model.Wait(team, 1).Ledger.News.ShouldHaveSingleItem().ShouldBe(new RiskNews(1, new("leak"), RiskOutcome.Told, new("loud")));
    }

    [Fact]
    public void Of_two_who_are_equally_loud_the_first_of_the_team_tells_it()
    {
        var team = Knowing(Team("cy", "ada", "bo"), Strength.Slight, "bo", "ada");
        Model.Wait(team, 1).Ledger.News.ShouldHaveSingleItem().By.ShouldBe(new("ada"));
    }

    [Theory]
    [InlineData(Strength.Slight, .45)]
    [InlineData(Strength.Clear, 1.1)]
    [InlineData(Strength.Strong, 2.0)]
    public void A_risk_told_in_time_costs_15_percent(Strength cost, double weeks)
    {
        var open = Knowing(Team(Called("ada", Temperament.Outspoken)), Strength.Slight, cost: cost);
        Model.Wait(open, 1).Ledger.Work[0].ShouldBe(new WorkEntry(1, null, new RiskId("leak"), -.15 * weeks));
        var silent = Knowing(Team(Called("ada", Temperament.Anxious, fear: 90)), Strength.Strong, cost: cost, due: 1);
        Model.Wait(silent, 1).Ledger.Work[0].ShouldBe(new WorkEntry(1, null, new RiskId("leak"), -weeks));
    }

    [Fact]
    public void In_its_last_week_a_risk_can_still_be_told()
    {
        var (after, _) = Model.Wait(Knowing(Team(Called("ada", Temperament.Outspoken)), Strength.Slight, due: 1), 1);
        after[new RiskId("leak")]!.Outcome.ShouldBe(RiskOutcome.Told);
    }

    [Fact]
    public void A_settled_risk_never_changes()
    {
        var (told, _) = Model.Wait(Knowing(Team(Called("ada", Temperament.Outspoken)), Strength.Slight, due: 3), 1);
        var (later, ledger) = Model.Wait(told, 10);
        later[new RiskId("leak")]!.Outcome.ShouldBe(RiskOutcome.Told);
        ledger.News.ShouldBeEmpty();
        ledger.Silence.ShouldBeEmpty();
        Model.Land(told, new("leak")).Ledger.News.ShouldBeEmpty();
    }

    [Fact]
    public void A_risk_without_a_date_is_kept_for_ever_where_nobody_dares()
    {
        var (after, ledger) = Model.Wait(Knowing(Team(Called("ada", Temperament.Anxious, trust: 0, fear: 100)), Strength.Strong), 10);
        after[new RiskId("leak")]!.Outcome.ShouldBe(RiskOutcome.Kept);
        ledger.News.ShouldBeEmpty();
    }

    static Team Knowing(Team team, Strength courage, params string[] who) => Knowing(team, courage, Strength.Clear, null, who);

    static Team Knowing(Team team, Strength courage, Strength cost = Strength.Clear, int? due = null, params string[] who) =>
        TrustModel.Begin(team, new Risk(
        new("leak"), who.Length == 0 ? [team.People[0].Id] : [.. who.Select(id => new MemberId(id))], "", "", courage, cost, null, due,
            null));
}
