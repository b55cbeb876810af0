using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

/// <summary>Compares the same run from two starts that differ for some of the team.</summary>
public sealed class StartProperties
{
    const double Rounding = 1e-9;

    static readonly Gen<(WeeklyRun Pacing, int Whom, double More)> TwoStarts =
        Gen.Select(Any.Run(), Gen.Int[1, (1 << 12) - 1], Gen.Double[0, 60]);

    [Fact]
    public void More_trust_at_the_start_never_ends_with_less() => TwoStarts.Holds((start, met) =>
    {
        var (less, more) =
            (start.Pacing.Run(), Changed(start, member => member with { Trust = Math.Min(100, TrustOf(member) + start.More) }).Run());
        foreach (var person in less.Team.People) more.Team[person.Id].Trust.ShouldBeGreaterThanOrEqualTo(person.Trust - Rounding);
        met.Note("more at the end", more.Team.Trust > less.Team.Trust + 1);
        met.Note("a breach on the way", less.Team.People.Any(person => person.Breaches.Length > 0));
    }, ["more at the end", "a breach on the way"]);

    [Fact]
    public void More_fear_at_the_start_never_ends_with_more_trust_or_less_fear() => TwoStarts.Holds((start, met) =>
    {
        var (calm, afraid) = (start.Pacing.Run(), MoreAfraid(start).Run());
        foreach (var person in calm.Team.People)
        {
            afraid.Team[person.Id].Trust.ShouldBeLessThanOrEqualTo(person.Trust + Rounding);
            afraid.Team[person.Id].Fear.ShouldBeGreaterThanOrEqualTo(person.Fear - Rounding);
            met.Note("less trust at the end", afraid.Team[person.Id].Trust < person.Trust - 1);
            met.Note(
                "fear caught from others", start.Whom >> calm.Team.People.IndexOf(person) << 31 == 0
                && afraid.Team[person.Id].Fear > person.Fear + 1);
        }
    }, ["less trust at the end", "fear caught from others"]);

    [Fact]
    public void A_risk_that_a_more_frightened_team_tells_is_told_by_a_less_frightened_one_and_no_later() => TwoStarts.Holds((start, met) =>
    {
        var (calm, afraid) = (start.Pacing.Run(), MoreAfraid(start).Run());
        foreach (var news in afraid.Ledger.News.Where(news => news.Outcome == RiskOutcome.Told))
        {
            calm.Team[news.Risk]!.Outcome.ShouldBe(RiskOutcome.Told);
            calm.Ledger.News.Single(other => other.Risk == news.Risk).Week.ShouldBeLessThanOrEqualTo(news.Week);
            met.Note("told by both", true);
            met.Note("told later", calm.Ledger.News.Single(other => other.Risk == news.Risk).Week < news.Week);
        }

        met.Note(
            "told by the calm alone",
            calm.Team.Risks.Any(risk => risk.Outcome == RiskOutcome.Told && afraid.Team[risk.Id]!.Outcome != RiskOutcome.Told));
    }, ["told by both", "told later", "told by the calm alone"]);

    static WeeklyRun MoreAfraid((WeeklyRun Pacing, int Whom, double More) start) =>
        Changed(start, member => member with { Fear = Math.Min(100, FearOf(member) + start.More) });

    static WeeklyRun Changed((WeeklyRun Pacing, int Whom, double More) start, Func<Member, Member> change) => start.Pacing with
    {
        People = [.. start.Pacing.People.Select((member, i) => (start.Whom >> i & 1) == 1 ? change(member) : member)],
    };

    static double TrustOf(Member member) => member.Trust ?? Laws.Default[member.Temperament].Trust;

    static double FearOf(Member member) => member.Fear ?? Laws.Default[member.Temperament].Fear;
}
