namespace TrustSim.Presentation.Guides;

/// <summary>The subject of a guide: a scenario, an analysis of its paths, and the time of a group.</summary>
/// <param name="Asked">The questions of the story, in its order.</param>
/// <param name="People">How many people come, at tables or not.</param>
public sealed record GuideSubject(Scenario Scenario, PathAnalysis Analysis, PacingModel Pacing, WorkshopSetup Setup, WorkshopPlan Plan,
    ImmutableArray<AskedScene> Asked, int People)
{
    /// <param name="people">1–<see cref="Voters.Most"/>.</param>
    /// <param name="minutes">1–<see cref="WorkshopSetup.MostMinutes"/>.</param>
    public static GuideSubject From(Scenario scenario, PathAnalysis analysis, int people, int minutes)
    {
        var setup = new WorkshopSetup([new("", Voters.People(people))], minutes, DecisionRule.MostVotesThenLot, BallotWay.Hands, Seed: 1);
        return From(scenario, analysis, setup, people);
    }

    /// <param name="people">How many people come, at tables or not; 1–<see cref="Voters.Most"/>.</param>
    public static GuideSubject From(Scenario scenario, PathAnalysis analysis, WorkshopSetup setup, int people)
    {
        var pacing = PacingModel.From(scenario, analysis);
        return new(scenario, analysis, pacing, setup, WorkshopPlan.From(pacing, setup),
            AskedScene.All(scenario, analysis, [.. Plays(scenario, analysis)]), people);
    }

    /// <summary>Number of tables; 0 where people vote for themselves.</summary>
    public int Tables => Setup.Groups.Sum(group => group.Voters.Tables.Length);

    /// <summary>The plan of the same group for secret votes at the keyboard instead of a show of hands.</summary>
    public WorkshopPlan InSecret => WorkshopPlan.From(Pacing, Setup with { Way = BallotWay.Secret });

    /// <summary>The planned decisions, each with its possible scenes.</summary>
    public IEnumerable<(PlannedDecision Decision, ImmutableArray<Scene> Scenes, double Weight)> Planned =>
        Plan.Decisions.Select(
            decision =>
                (decision, (ImmutableArray<Scene>)[.. Pacing.Timings[decision.Number - 1].Scenes.Select(id => Scenario[id])],
                    Pacing.Timings[decision.Number - 1].Weight));

    /// <summary>Playthroughs that differ as much as possible: those of the archetypes, the best and the worst.</summary>
    static IEnumerable<Playthrough> Plays(Scenario scenario, PathAnalysis analysis) =>
    [
        .. Enum.GetValues<Archetype>().Select(archetype => ArchetypePlayer.Play(scenario, archetype, PacingModel.MostDecisions)),
        .. ((NamedPath[])[analysis.Best, analysis.Worst]).Select(
            path => Playthrough.Replay(scenario, path.Decisions.Take(PacingModel.MostDecisions))),
    ];
}
