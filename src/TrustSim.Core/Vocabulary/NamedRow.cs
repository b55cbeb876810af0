namespace TrustSim.Core.Vocabulary;

/// <summary>A row of a vocabulary about whose members nothing is fixed but their words.</summary>
public sealed record NamedRow<TMember>(TMember Member, string Id) : INamedRow<TMember>
    where TMember : struct, Enum;
