using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>
/// The road that a minority would have taken: where the group agreed least, the answer of most of those who wanted another; from there on
/// the group's own answers, as far as the same questions come.
/// </summary>
/// <param name="From">The decision at which it parts, from 1.</param>
/// <param name="Choice">What the minority wanted there.</param>
/// <param name="Playthrough">Stands at the first question that the group was never asked, or in its debrief.</param>
public sealed record MinorityPath(int From, ChoiceId Choice, Playthrough Playthrough)
{
    /// <summary>Whether it could be followed to its end.</summary>
    public bool IsWhole => Playthrough.Phase == Phase.Debrief;

    /// <returns>Null where nobody ever wanted anything else.</returns>
    public static MinorityPath? Find(Group group)
    {
        var parted = group.Decisions.Where(decision => decision.Minority is not null).MinBy(decision => decision.Last.Agreement ?? 1);
        if (parted is null) return null;
        var play =
            Playthrough.Replay(group.Playthrough.Scenario, group.Decisions.Take(parted.Number - 1).Select(decision => decision.Decision))
                .Decide(parted.Minority!.Value).ToQuestion();
        var own = group.Decisions.ToDictionary(decision => decision.Decision.Scene, decision => decision.Decision.Choice);
        // In a scenario that can go round the same answers could be given for ever.
        while (play.Phase == Phase.Deciding && play.Steps.Length <= 2 * group.Playthrough.Steps.Length
            && own.TryGetValue(play.Scene!.Scene.Id, out var choice) && play.OpenChoices.Any(open => open.Id == choice))
            play = play.Decide(choice).ToQuestion();
        return new(parted.Number, parted.Minority.Value, play);
    }
}
