namespace TrustSim.Core.Vocabulary;

/// <summary>A row of a vocabulary that fixes only the words of its members.</summary>
public sealed record NamedRow<TMember>(TMember Member, string Id) : INamedRow<TMember>
    where TMember : struct, Enum;
