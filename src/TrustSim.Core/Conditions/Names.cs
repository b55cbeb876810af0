namespace TrustSim.Core.Conditions;

/// <summary>The names that a scenario declares. A condition may use no others.</summary>
/// <param name="Choices">For each scene, its choices.</param>
public sealed record Names(
    IReadOnlySet<string> Members,
    IReadOnlySet<string> Risks,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Choices,
    IReadOnlySet<string> Flags,
    IReadOnlySet<string> Counters)
{
    /// <summary>People outside the team, who have no meters.</summary>
    public IReadOnlySet<string> Others { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>What a step of time is called in this file; null where the file names a unit that there is not.</summary>
    public StepUnit? Step { get; init; } = StepUnit.Week;

    /// <summary>The groups of people, by their ids.</summary>
    public IReadOnlyDictionary<string, MemberGroup> Groups { get; init; } = ImmutableDictionary<string, MemberGroup>.Empty;

    /// <summary>Names that the file does not have or may not have. They stand for ids that cannot be one, so that nothing else is reported
    /// where others refer to those; no hint names them.</summary>
    public IReadOnlySet<string> Recovered { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The names that a hint may give.</summary>
    public IEnumerable<string> Offered(IEnumerable<string> known) =>
        Recovered.Count == 0 ? known : known.Where(name => !Recovered.Contains(name));
}
