using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Play;

/// <summary>What a decision did to people at once, each change with its reason. What weeks do later belongs to the debrief.</summary>
public static class ChangeGrouping
{
    const string Clearer = "People know better what is expected and who owns what.";
    const string Vaguer = "People know less well what is expected and who owns what.";

    /// <summary>The reasons in the order of the scenario, with all that each moved, however little.</summary>
    public static ImmutableArray<ReasonedChange> From(Step step)
    {
        if (step.Choice is not { } choice) return [];
        var changes = new Dictionary<(string Why, MemberId Person), PersonChange>();
        foreach (var entry in step.Ledger.Moods)
        {
            if (entry.Why is not { } why) continue;
            if (entry.Cause.Key == TrustKey.Clarity) why = choice.Effects.Clarity is { Up: true } ? Clearer : Vaguer;
            var watched = entry.Channel == Channel.Witness;
            var so = changes.GetValueOrDefault((why, entry.Person), new(entry.Person, watched, 0, 0));
            changes[(why, entry.Person)] = so with { Watched = so.Watched && watched, Trust = so.Trust + entry.Trust, Fear = so.Fear + entry.Fear };
        }

        return [.. changes.GroupBy(pair => pair.Key.Why, pair => pair.Value)
            .Select(group => new ReasonedChange(group.Key, [.. group.OrderByDescending(change => Math.Abs(change.Trust) + Math.Abs(change.Fear))]))];
    }
}
