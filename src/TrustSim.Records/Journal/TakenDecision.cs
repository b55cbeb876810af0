using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>A decision on a branch.</summary>
/// <param name="At">When it was taken (UTC); null in a journal from before times were kept.</param>
/// <param name="Predictions">What the player expected of it, one a person.</param>
public sealed record TakenDecision(Decision Decision, DateTimeOffset? At, ImmutableArray<Prediction> Predictions);
