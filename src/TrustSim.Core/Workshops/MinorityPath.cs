namespace TrustSim.Core.Workshops;

/// <summary>
/// The path that a minority would have taken. It parts where the largest minority wanted something that would have changed anything. From
/// there it repeats the group's own answers, as long as the same questions come.
/// </summary>
/// <param name="From">The decision at which the path parts, from 1.</param>
/// <param name="Choice">The minority's choice there.</param>
/// <param name="Playthrough">Stands at the first question that the group never answered, or in its debrief.</param>
public sealed record MinorityPath(int From, ChoiceId Choice, Playthrough Playthrough)
{
    // The least changes that a group is told: a point of a feeling, a tenth of a week.
    const double Points = 1;
    const double Weeks = .1;

    /// <summary>Whether the path reaches its end.</summary>
    public bool IsWhole => Playthrough.Phase == Phase.Debrief;

    /// <returns>Null where nobody wanted another answer that would have changed anything.</returns>
    public static MinorityPath? Find(Group played)
    {
        var minorities =
            from decision in played.Decisions
            let last = decision.Last
            where last is { IsTold: true }
            from choice in last.Choices
            where choice != decision.Decision.Choice && last.Of(choice) > 0
            orderby last.Of(choice) descending, decision.Remarks.Any(remark => remark.Choice == choice) descending,
                last.Agreement ?? 1, decision.Number
            select Along(played, decision, choice);
        return minorities.FirstOrDefault(path => path.HasChanged(played.Playthrough));
    }

    /// <summary>The risks that somebody would have told the group on this path, and did not on its own.</summary>
    public IEnumerable<RiskId> ToldOnlyHere(Playthrough own) =>
        Playthrough.Team.Risks.Where(risk => risk.Outcome == RiskOutcome.Told && own.Team[risk.Id]?.Outcome != RiskOutcome.Told)
            .Select(risk => risk.Id);

    bool HasChanged(Playthrough own)
    {
        var (here, there) = (own.ToQuestion(), Playthrough);
        return Where(here) != Where(there)
            || here.Team.Risks.Any(risk => there.Team[risk.Id]?.Outcome != risk.Outcome)
            || Math.Abs(here.Team.Trust - there.Team.Trust) >= Points || Math.Abs(here.Team.Fear - there.Team.Fear) >= Points
            || Math.Abs(here.Team.Work - there.Team.Work) >= Weeks;

        static (Phase, SceneId?) Where(Playthrough play) =>
            (play.Phase, play.Phase == Phase.Deciding ? play.Scene?.Scene.Id : play.Ending?.Id);
    }

    static MinorityPath Along(Group group, GroupDecision parted, ChoiceId choice)
    {
        var play =
            Playthrough.Replay(group.Playthrough.Scenario, group.Decisions.Take(parted.Number - 1).Select(decision => decision.Decision))
                .Decide(choice).ToQuestion();
        var own = group.Decisions.ToDictionary(decision => decision.Decision.Scene, decision => decision.Decision.Choice);
        // In a scenario with a cycle the same answers could repeat for ever.
        while (play.Phase == Phase.Deciding && play.Steps.Length <= 2 * group.Playthrough.Steps.Length
            && own.TryGetValue(play.Scene!.Scene.Id, out var next) && play.OpenChoices.Any(open => open.Id == next))
            play = play.Decide(next).ToQuestion();
        return new(parted.Number, choice, play);
    }
}
