using System.Collections.Immutable;

namespace TrustSim.Core.Story;

/// <summary>What one decision does, in the model's own words.</summary>
/// <param name="Clarity">Whether people know better or worse afterwards what is expected and who owns what.</param>
/// <param name="Work">What it pays this week, or costs.</param>
public sealed record Effects(ImmutableArray<Act> Acts, ImmutableArray<Repair> Repairs, Push? Clarity, Push? Work)
{
    public static Effects None { get; } = new([], [], null, null);
}
