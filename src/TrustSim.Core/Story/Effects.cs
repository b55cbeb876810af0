namespace TrustSim.Core.Story;

/// <summary>Effects of one decision, in the terms of the trust model.</summary>
/// <param name="Clarity">Whether the decision makes expectations and ownership clearer or less clear.</param>
/// <param name="Work">Work that the decision adds or takes this week.</param>
/// <param name="SameWeek">Whether no week passes with the decision, so that the next one falls into the same week.</param>
public sealed record Effects(ImmutableArray<Act> Acts, ImmutableArray<Repair> Repairs, Push? Clarity, Push? Work, bool SameWeek = false)
{
    public static Effects None { get; } = new([], [], null, null);
}
