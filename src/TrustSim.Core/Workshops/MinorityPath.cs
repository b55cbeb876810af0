namespace TrustSim.Core.Workshops;

/// <summary>
/// The path that a minority would have taken. It parts where the group agreed least, with the most popular of the other answers. From there
/// it repeats the group's own answers, as long as the same questions come.
/// </summary>
/// <param name="From">The decision at which the path parts, from 1.</param>
/// <param name="Choice">The minority's choice there.</param>
/// <param name="Playthrough">Stands at the first question that the group never met, or in its debrief.</param>
public sealed record MinorityPath(int From, ChoiceId Choice, Playthrough Playthrough)
{
    /// <summary>Whether the path reaches its end.</summary>
    public bool IsWhole => Playthrough.Phase == Phase.Debrief;

    /// <returns>Null where nobody ever voted for another answer.</returns>
    public static MinorityPath? Find(Group group)
    {
        var parted = group.Decisions.Where(decision => decision.Minority is not null).MinBy(decision => decision.Last?.Agreement ?? 1);
        if (parted is null) return null;
        var play =
            Playthrough.Replay(group.Playthrough.Scenario, group.Decisions.Take(parted.Number - 1).Select(decision => decision.Decision))
                .Decide(parted.Minority!.Value).ToQuestion();
        var own = group.Decisions.ToDictionary(decision => decision.Decision.Scene, decision => decision.Decision.Choice);
        // In a scenario with a cycle the same answers could repeat for ever.
        while (play.Phase == Phase.Deciding && play.Steps.Length <= 2 * group.Playthrough.Steps.Length
            && own.TryGetValue(play.Scene!.Scene.Id, out var choice) && play.OpenChoices.Any(open => open.Id == choice))
            play = play.Decide(choice).ToQuestion();
        return new(parted.Number, parted.Minority.Value, play);
    }
}
