using System.Collections.Immutable;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;

namespace TrustSim.Core.Tests.Trust;

public sealed class LedgerProperties
{
    const double Rounding = 1e-9;

    [Fact]
    public void Opening_levels_and_entries_add_up_to_trust_and_fear() => Any.Run().Holds((weekly, met) =>
    {
        var run = weekly.Run();
        foreach (var person in run.Team.People)
        {
            var entries = run.Ledger.Moods.Where(entry => entry.Person == person.Id).ToList();
            (person.Nature.Trust + entries.Sum(entry => entry.Trust)).ShouldBe(person.Trust, Rounding);
            (person.Nature.Fear + entries.Sum(entry => entry.Fear)).ShouldBe(person.Fear, Rounding);
        }
        met.Note(run);
    }, Interesting.Runs);

    [Fact]
    public void Entries_add_up_to_clarity_and_work() => Any.Run().Holds((weekly, met) =>
    {
        var run = weekly.Run();
        (run.Opening.Clarity + run.Ledger.Clarity.Sum(entry => entry.Points)).ShouldBe(run.Team.Clarity, Rounding);
        (run.Opening.Work + run.Ledger.Work.Sum(entry => entry.Weeks)).ShouldBe(run.Team.Work, Rounding);
        met.Note(run);
    }, Interesting.Runs);

    [Fact]
    public void Opening_levels_and_shares_add_up_to_trust_and_fear() => Any.Run().Holds((weekly, met) =>
    {
        foreach (var person in weekly.Run().Team.People)
        {
            (person.Nature.Trust + person.TrustFrom.Sum(share => share.Points)).ShouldBe(person.Trust, Rounding);
            (person.Nature.Fear + person.FearFrom.Sum(share => share.Points)).ShouldBe(person.Fear, Rounding);
        }
        met.Note(weekly.Run());
    }, Interesting.Runs);

    [Fact]
    public void A_share_is_what_the_ledger_booked_to_its_cause() => Any.Run().Holds((weekly, met) =>
    {
        var run = weekly.Run();
        foreach (var person in run.Team.People)
        {
            var entries = run.Ledger.Moods.Where(entry => entry.Person == person.Id).ToList();
            AddsUp(person.TrustFrom, entries, entry => entry.Trust);
            AddsUp(person.FearFrom, entries, entry => entry.Fear);
        }

        static void AddsUp(ImmutableArray<Share> shares, List<MoodEntry> entries, Func<MoodEntry, double> points)
        {
            shares.Select(share => share.Cause).ShouldBeUnique();
            foreach (var booked in entries.GroupBy(entry => entry.Cause, points))
                shares.Where(share => share.Cause == booked.Key).Sum(share => share.Points).ShouldBe(booked.Sum(), Rounding);
        }
        met.Note(run);
    }, Interesting.Runs);

    [Fact]
    public void Nothing_is_booked_to_a_decision_that_has_not_been_taken() => Any.Run().Holds((weekly, met) =>
    {
        // The last decision of each week.
        var decided = new Dictionary<int, int>();
        var passed = 0;
        foreach (var (number, week) in weekly.Weeks.Index())
        {
            for (var later = 0; later <= week.Later; later++) decided[passed + 1 + later] = number + 1;
            passed += (week.Effects.SameWeek ? 0 : 1) + week.Later;
        }

        foreach (var entry in weekly.Run().Ledger.Moods) entry.Cause.Decision.ShouldBeLessThanOrEqualTo(decided[entry.Week]);
        met.Note(weekly.Run());
    }, Interesting.Runs);

    [Fact]
    public void Every_week_that_passed_is_there_once() => Any.Run().Holds((weekly, met) =>
    {
        var run = weekly.Run();
        run.Ledger.Weeks.Select(team => team.Week).ShouldBe(Enumerable.Range(1, run.Team.Week));
        run.Team.Week.ShouldBe(weekly.Weeks.Sum(week => (week.Effects.SameWeek ? 0 : 1) + week.Later));
        met.Note(run);
    }, Interesting.Runs);
}
