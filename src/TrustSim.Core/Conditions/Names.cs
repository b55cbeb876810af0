namespace TrustSim.Core.Conditions;

/// <summary>The names that a scenario declares. A condition may use no others.</summary>
/// <param name="Choices">For each scene, its choices.</param>
public sealed record Names(
    IReadOnlySet<string> Members,
    IReadOnlySet<string> Risks,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Choices,
    IReadOnlySet<string> Flags,
    IReadOnlySet<string> Counters);
