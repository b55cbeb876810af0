namespace TrustSim.Core.Trust;

/// <summary>A person's opening levels and reactions.</summary>
/// <param name="Trust">Opening trust, 0–100.</param>
/// <param name="Fear">Opening fear, 0–100.</param>
/// <param name="Gains">Factor on trust gained.</param>
/// <param name="Losses">Factor on trust lost.</param>
/// <param name="Threat">Factor on fear raised.</param>
/// <param name="Voice">Readiness to speak, all else equal; the voice curve adds it to its argument.</param>
/// <param name="Cares">Keys that weigh more with this person.</param>
public sealed record Disposition(
    Temperament Member, double Trust, double Fear, double Gains, double Losses, double Threat, double Voice, ImmutableArray<TrustKey> Cares)
    : IRow<Temperament>;
