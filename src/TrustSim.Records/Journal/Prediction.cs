using TrustSim.Core.Story;

namespace TrustSim.Records.Journal;

/// <summary>What the player expected a decision to do to somebody, said before its consequence was shown.</summary>
public sealed record Prediction(MemberId Who, Move Trust, Move Fear);
