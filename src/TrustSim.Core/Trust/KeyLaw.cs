using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>How strongly fear answers to a key, and the usual kind of breach when somebody works against it.</summary>
public sealed record KeyLaw(TrustKey Member, double Fear, Breach Breach) : IRow<TrustKey>;
