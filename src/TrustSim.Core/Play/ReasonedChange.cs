using System.Collections.Immutable;

namespace TrustSim.Core.Play;

/// <summary>One reason and whom it moved, those it moved most first.</summary>
/// <param name="Why">In the scenario's own words; empty where it gives none.</param>
public sealed record ReasonedChange(string Why, ImmutableArray<PersonChange> People);
