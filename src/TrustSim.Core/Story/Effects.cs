using System.Collections.Immutable;

namespace TrustSim.Core.Story;

/// <summary>Effects of one decision, in the terms of the trust model.</summary>
/// <param name="Clarity">Whether the decision makes expectations and ownership clearer or less clear.</param>
/// <param name="Work">Work that the decision adds or takes this week.</param>
public sealed record Effects(ImmutableArray<Act> Acts, ImmutableArray<Repair> Repairs, Push? Clarity, Push? Work)
{
    public static Effects None { get; } = new([], [], null, null);
}
