namespace TrustSim.Core.Play;

/// <summary>Groups the immediate changes of a decision by their reasons. The debrief covers the later changes.</summary>
public static class ChangeGrouping
{
    /// <summary>The reasons in the order of the scenario, with every change, however small.</summary>
    public static ImmutableArray<ReasonedChange> From(Step step)
    {
        if (step.Choice is not { } choice) return [];
        var changes = new Dictionary<((string Why, bool? Clearer) Reason, MemberId Person), PersonChange>();
        foreach (var entry in step.Ledger.Moods)
        {
            if (entry.Why is not { } why) continue;
            (string, bool?) reason = entry.Cause.Key == TrustKey.Clarity ? ("", choice.Effects.Clarity is { Up: true }) : (why, null);
            var watched = entry.Channel == Channel.Witness;
            var so = changes.GetValueOrDefault((reason, entry.Person), new(entry.Person, watched, 0, 0));
            changes[(reason, entry.Person)] =
                so with { Watched = so.Watched && watched, Trust = so.Trust + entry.Trust, Fear = so.Fear + entry.Fear };
        }

        return [.. changes.GroupBy(pair => pair.Key.Reason, pair => pair.Value)
            .Select(group => new ReasonedChange(
                group.Key.Why,
                group.Key.Clearer,
                [.. group.OrderByDescending(change => Math.Abs(change.Trust) + Math.Abs(change.Fear))]))];
    }
}
