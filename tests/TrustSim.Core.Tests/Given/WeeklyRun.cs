using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;

namespace TrustSim.Core.Tests.Given;

/// <summary>A team and its decisions, one after the other, without a story around them.</summary>
sealed record WeeklyRun(ImmutableArray<Member> People, ImmutableArray<RunWeek> Weeks)
{
    public RunResult Run()
    {
        var opening = TrustModel.Default.Open(People);
        var team = opening;
        var ledger = Ledger.Empty;
        var decision = 0;
        foreach (var week in Weeks)
        {
            foreach (var risk in week.Risks) team = TrustModel.Begin(team, risk);
            (team, var decided) = TrustModel.Default.Decide(team, ++decision, week.Effects);
            (team, var waited) = TrustModel.Default.Wait(team, week.Later);
            ledger = ledger.Then(decided).Then(waited);
            ImmutableArray<MemberId> leaving = [.. week.Leaves.Where(team.IsHere)];
            ImmutableArray<MemberId> joining = [.. week.Joins.Where(who => !team.IsHere(who) && !team[who].HasLeft)];
            (team, var moved) = TrustModel.ComeAndGo(
                team, leaving, joining, People.Select(member => member.Id), isWithinWeek: week.Effects.SameWeek && week.Later == 0);
            ledger = ledger.Then(moved);
        }

        return new(opening, team, ledger);
    }
}

/// <summary>New risks, a decision, the weeks after it, and who leaves and joins then.</summary>
sealed record RunWeek(ImmutableArray<Risk> Risks, Effects Effects, int Later)
{
    public ImmutableArray<MemberId> Leaves { get; init; } = [];

    public ImmutableArray<MemberId> Joins { get; init; } = [];
}

/// <summary>The result of a run.</summary>
sealed record RunResult(Team Opening, Team Team, Ledger Ledger);
