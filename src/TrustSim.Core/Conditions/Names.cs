namespace TrustSim.Core.Conditions;

/// <summary>What a scenario has names for, so that a condition that names anything else can be refused where it stands.</summary>
/// <param name="Choices">For each scene, its choices.</param>
public sealed record Names(
    IReadOnlySet<string> Members,
    IReadOnlySet<string> Risks,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Choices,
    IReadOnlySet<string> Flags,
    IReadOnlySet<string> Counters);
