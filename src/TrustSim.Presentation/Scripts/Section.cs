namespace TrustSim.Presentation.Scripts;

/// <summary>A section of a script: the people, what they know, or one scene.</summary>
/// <param name="Facts">What a reader has to know of the whole section, such as when a scene opens.</param>
sealed record Section(Runs Title, ImmutableArray<Runs> Facts, ImmutableArray<Passage> Passages);
