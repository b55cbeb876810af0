using System.Text.Json;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

public sealed class ReferenceTests
{
    const double Tolerance = 1e-9;

    public static TheoryData<string> Cases => [.. ReferenceCase.Names];

    public static TheoryData<string> CasesOfLaws1 => [.. ReferenceCase.GoldenOfLaws1.EnumerateObject().Select(golden => golden.Name)];

    [Fact]
    public void The_reference_has_79_playthroughs_and_51_by_version_1_of_the_laws()
    {
        Cases.Count.ShouldBe(79);
        CasesOfLaws1.Count.ShouldBe(51);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_figure_of_the_reference_is_reproduced(string name) =>
        Reproduces(TrustModel.Default, name, ReferenceCase.Golden.GetProperty(name));

    /// <summary>Older playthroughs must end as they ended.</summary>
    [Theory, MemberData(nameof(CasesOfLaws1))]
    public void Every_figure_of_version_1_of_the_laws_is_reproduced(string name) =>
        Reproduces(new(Laws.Version1), name, ReferenceCase.GoldenOfLaws1.GetProperty(name));

    static void Reproduces(TrustModel model, string name, JsonElement golden)
    {
        var given = ReferenceCase.Load(name);
        var team = given.Opening;
        var decisions = given.Decisions.ToList();
        for (var i = 0; i < decisions.Count; i++)
        {
            var (_, effects, risks, later, leaves, joins) = decisions[i];
            foreach (var risk in risks) team = TrustModel.Begin(team, risk);
            (team, var ledger) = model.Decide(team, i + 1, effects);
            (team, var waited) = model.Wait(team, later);
            ledger = ledger.Then(waited);
            if (!leaves.IsEmpty || !joins.IsEmpty) (team, _) = TrustModel.ComeAndGo(team, leaves, joins, given.Order);

            var expected = golden.GetProperty("after")[i];
            team.Week.ShouldBe(expected.GetProperty("week").GetInt32());
            team.Clarity.ShouldBe(expected.GetProperty("clarity").GetDouble(), Tolerance);
            team.Work.ShouldBe(expected.GetProperty("work").GetDouble(), Tolerance);
            model.Pace(team).ShouldBe(expected.GetProperty("pace").GetDouble(), Tolerance);
            ledger.News.Select(news => (news.Risk.Value, news.Outcome.Id()))
                .ShouldBe(expected.GetProperty("events").EnumerateArray().Select(e => (e[0].GetString()!, e[1].GetString()!)));
            team.People.Length.ShouldBe(expected.GetProperty("people").EnumerateObject().Count());
            foreach (var person in team.People)
            {
                var figures = expected.GetProperty("people").GetProperty(person.Id.Value);
                person.Trust.ShouldBe(figures.GetProperty("trust").GetDouble(), Tolerance);
                person.Fear.ShouldBe(figures.GetProperty("fear").GetDouble(), Tolerance);
                person.Scar.ShouldBe(figures.GetProperty("scar").GetDouble(), Tolerance);
                model.Voice(team, person).ShouldBe(figures.GetProperty("voice").GetDouble(), Tolerance);
            }
        }

        foreach (var person in team.People)
        {
            var shares = golden.GetProperty("fear_from").GetProperty(person.Id.Value).EnumerateObject()
                .ToDictionary(share => share.Name, share => share.Value.GetDouble());
            person.FearFrom.Length.ShouldBe(shares.Count);
            foreach (var (cause, points) in person.FearFrom)
            {
                var name2 = cause == Cause.Start ? "start/start" : $"{decisions[cause.Decision - 1].Id}/{cause.Key!.Value.Id()}";
                points.ShouldBe(shares[name2], Tolerance);
            }
        }

        var summary = golden.GetProperty("summary");
        team.Trust.ShouldBe(summary.GetProperty("trust").GetDouble(), Tolerance);
        team.Fear.ShouldBe(summary.GetProperty("fear").GetDouble(), Tolerance);
        model.Voice(team).ShouldBe(summary.GetProperty("voice").GetDouble(), Tolerance);
        foreach (var outcome in Enum.GetValues<RiskOutcome>())
            team.Risks.Count(risk => risk.Outcome == outcome).ShouldBe(summary.GetProperty(outcome.Id()).GetInt32());
    }
}
