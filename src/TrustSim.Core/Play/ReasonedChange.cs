using System.Collections.Immutable;

namespace TrustSim.Core.Play;

/// <summary>One reason and whom it moved, those it moved most first.</summary>
/// <param name="Why">In the scenario's own words; empty where it gives none.</param>
/// <param name="Clearer">Whether people know better, or less well, what is expected of them, where that is the reason; null where it is
/// not.</param>
public sealed record ReasonedChange(string Why, bool? Clearer, ImmutableArray<PersonChange> People);
