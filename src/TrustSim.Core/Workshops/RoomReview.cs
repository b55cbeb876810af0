using System.Collections.Immutable;
using TrustSim.Core.Review;
using TrustSim.Core.Roads;

namespace TrustSim.Core.Workshops;

/// <summary>What a group's play came to, and how the group came to it.</summary>
/// <param name="Split">The decisions on which it agreed least, at most three, each with an agreement below <see cref="Divided"/>; in their order.</param>
/// <param name="Overruled">Answers that were voted for or spoken for and not taken; those that would have mattered most first.</param>
public sealed record RoomReview(Group Group, Debrief Debrief, OtherRoads? Others, ImmutableArray<RoomDecision> Split, ImmutableArray<Overruled> Overruled, MinorityRoad? Minority)
{
    /// <summary>Below it two people picked at random more often disagree than not.</summary>
    public const double Divided = .5;

    const int MostSplit = 3;

    /// <remarks>Walks all roads: a moment's work.</remarks>
    public static RoomReview Of(Group group)
    {
        var others = group.Decisions.IsEmpty ? null : OtherRoads.Of(group.Play);
        return new(
            group, Debrief.Of(group.Play), others,
            [.. group.Decisions.Where(decision => decision.Ballots.Any(ballot => ballot.Agreement < Divided))
                .OrderBy(decision => decision.Ballots.Min(ballot => ballot.Agreement ?? 1)).Take(MostSplit).OrderBy(decision => decision.Number)],
            [.. group.Decisions.SelectMany(decision => OverruledIn(group, decision, others)).OrderByDescending(overruled => overruled.Points ?? double.NegativeInfinity)],
            MinorityRoad.Of(group));
    }

    static IEnumerable<Overruled> OverruledIn(Group group, RoomDecision decision, OtherRoads? others)
    {
        var ways = others?.Crossroads.ElementAtOrDefault(decision.Number - 1);
        foreach (var choice in group.Play.Scenario[decision.Decision.Scene].Choices)
        {
            if (choice.Id == decision.Decision.Choice || !decision.Last.Choices.Contains(choice.Id)) continue;
            ImmutableArray<string> said = [.. decision.Remarks.Where(remark => remark.Choice == choice.Id).Select(remark => remark.Text)];
            var votes = decision.Last.Of(choice.Id);
            if (votes == 0 && said.IsEmpty) continue;
            yield return new(decision, choice, votes, ways?.Ways.FirstOrDefault(way => way.Choice.Id == choice.Id) is { } way ? way.Mean - ways.Taken.Mean : null, said);
        }
    }
}
