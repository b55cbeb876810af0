using TrustSim.Core.Review;
using TrustSim.Core.Paths;

namespace TrustSim.Core.Workshops;

/// <summary>The result of a group's playthrough and the votes behind it.</summary>
/// <param name="Split">The decisions with the least agreement, at most three, each below <see cref="Divided"/>; in their order.</param>
/// <param name="Overruled">Answers with votes or remarks that the group did not take, greatest difference first.</param>
public sealed record WorkshopReview(Group Group, Debrief Debrief, OtherPaths? Others, ImmutableArray<GroupDecision> Split,
    ImmutableArray<Overruled> Overruled, MinorityPath? Minority)
{
    /// <summary>Agreement below which two people picked at random disagree more often than not.</summary>
    public const double Divided = .5;

    const int MostSplit = 3;

    /// <remarks>Explores all paths, which takes a moment.</remarks>
    public static WorkshopReview From(Group group)
    {
        var others = group.Decisions.IsEmpty ? null : OtherPaths.Find(group.Playthrough);
        return new(
            group, Debrief.From(group.Playthrough), others,
            [.. group.Decisions.Where(decision => decision.Ballots.Any(ballot => ballot.Agreement < Divided))
                .OrderBy(decision => decision.Ballots.Min(ballot => ballot.Agreement ?? 1)).Take(MostSplit)
                    .OrderBy(decision => decision.Number)],
            [
                .. group.Decisions.SelectMany(decision => OverruledIn(group, decision, others))
                    .OrderByDescending(overruled => overruled.Points ?? double.NegativeInfinity)],
            MinorityPath.Find(group));
    }

    static IEnumerable<Overruled> OverruledIn(Group group, GroupDecision decision, OtherPaths? others)
    {
        if (decision.Last is not { } last) yield break;
        var ways = others?.Crossroads.ElementAtOrDefault(decision.Number - 1);
        foreach (var choice in group.Playthrough.Scenario[decision.Decision.Scene].Choices)
        {
            if (choice.Id == decision.Decision.Choice || !last.Choices.Contains(choice.Id)) continue;
            ImmutableArray<string> said = [.. decision.Remarks.Where(remark => remark.Choice == choice.Id).Select(remark => remark.Text)];
            var votes = last.Of(choice.Id);
            if (votes == 0 && said.IsEmpty) continue;
            yield return new(decision, choice, votes,
                ways?.Ways.FirstOrDefault(way => way.Choice.Id == choice.Id) is { } way ? way.Mean - ways.Taken.Mean : null, said);
        }
    }
}
