namespace TrustSim.Core.Play;

/// <summary>One reason and the people it moved, largest changes first.</summary>
/// <param name="Why">In the scenario's own words; empty where it gives none.</param>
/// <param name="Clearer">Whether the reason made expectations clearer or less clear; null where the reason is something else.</param>
public sealed record ReasonedChange(string Why, bool? Clearer, ImmutableArray<PersonChange> People);
