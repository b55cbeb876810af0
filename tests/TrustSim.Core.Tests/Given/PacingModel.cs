using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;

namespace TrustSim.Core.Tests.Given;

/// <summary>A team and what is decided, week by week, without a story around it.</summary>
sealed record PacingModel(ImmutableArray<Member> People, ImmutableArray<PacingWeek> Weeks)
{
    public PacingRun Run()
    {
        var opening = TrustModel.Default.Open(People);
        var team = opening;
        var ledger = Ledger.Empty;
        foreach (var week in Weeks)
        {
            foreach (var risk in week.Risks) team = TrustModel.Begin(team, risk);
            (team, var decided) = team.Decides(week.Effects);
            (team, var waited) = TrustModel.Default.Wait(team, week.Later);
            ledger = ledger.Then(decided).Then(waited);
        }

        return new(opening, team, ledger);
    }
}

/// <summary>Risks that begin, what is decided, and weeks that pass after it.</summary>
sealed record PacingWeek(ImmutableArray<Risk> Risks, Effects Effects, int Later);

/// <summary>What a course came to.</summary>
sealed record PacingRun(Team Opening, Team Team, Ledger Ledger);
