namespace TrustSim.Core.Trust;

/// <summary>Strength of the fear that a key raises, and the usual kind of breach of an act against it.</summary>
public sealed record KeyLaw(TrustKey Member, double Fear, Breach Breach) : IRow<TrustKey>;
