namespace TrustSim.Core.Workshops;

/// <summary>How a story would have gone on that the group had to leave: what was kept, and where it was heading.</summary>
/// <param name="Unsaid">What people still keep, the likeliest to land first.</param>
/// <param name="Ending">The ending that most ways on reach; null: most stop without one.</param>
/// <param name="There">Number of ways on that reach it.</param>
public sealed record Epilogue(ImmutableArray<UnsaidRisk> Unsaid, Scene? Ending, int There)
{
    /// <summary>Ways on that are tried, each with an answer at random to every question.</summary>
    public const int Ways = 100;

    /// <returns>Null where the story has reached its end, or has not begun.</returns>
    public static Epilogue? From(Group group)
    {
        var play = group.Playthrough;
        if (play.IsOver || group.Decisions.IsEmpty) return null;
        List<Playthrough> ways = [.. Enumerable.Range(1, Ways).Select(seed => GoOn(play, new((ulong)seed)))];
        var most = ways.GroupBy(way => way.Ending?.Id).MaxBy(same => same.Count())!;
        return new(
            [
                .. play.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept).Select(risk => new UnsaidRisk(
                        play.Scenario[risk.Id], risk.KnownBy, play.Laws[risk.Cost].Cost, ways.Count(way => HasLanded(way, risk.Id))))
                    .OrderByDescending(risk => risk.Landing),
            ],
            most.First().Ending, most.Count());
    }

    static Playthrough GoOn(Playthrough play, DeterministicRandom draws)
    {
        var way = play.ToQuestion();
        while (way.Phase == Phase.Deciding && way.Steps.Length <= PacingModel.MostDecisions)
            way = way.Decide(way.OpenChoices[(int)(draws.Next() * way.OpenChoices.Length)].Id).ToQuestion();
        return way;
    }

    static bool HasLanded(Playthrough way, RiskId id) =>
        way.Team.Risks.Any(risk => risk.Id == id && risk.Outcome == RiskOutcome.Landed);
}
