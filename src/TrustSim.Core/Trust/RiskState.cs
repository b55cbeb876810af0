using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>A risk that has begun.</summary>
/// <param name="Due">The week at whose end it lands; null: it waits for a scene, or for ever.</param>
/// <param name="Quiet">1 where nobody has said a word yet; 1 − this is what has been heard of it.</param>
public sealed record RiskState(RiskId Id, ImmutableArray<MemberId> KnownBy, Strength Courage, Strength Cost, int? Due, double Quiet,
    RiskOutcome Outcome);
