using System.Collections.Immutable;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>Where a person starts and how they take things.</summary>
/// <param name="Trust">Opening trust, 0–100.</param>
/// <param name="Fear">Opening fear, 0–100.</param>
/// <param name="Gains">Factor on trust gained.</param>
/// <param name="Losses">Factor on trust lost.</param>
/// <param name="Threat">Factor on fear raised.</param>
/// <param name="Voice">How readily this person speaks, all else equal; added to the argument of the voice curve.</param>
/// <param name="Cares">Keys that weigh more.</param>
public sealed record Disposition(
    Temperament Member, double Trust, double Fear, double Gains, double Losses, double Threat, double Voice, ImmutableArray<TrustKey> Cares)
    : IRow<Temperament>;
