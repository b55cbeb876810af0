namespace TrustSim.Core.Review;

/// <summary>One other answer to one question of a playthrough, with every later answer the same scene and choice.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="Choice">The other answer.</param>
/// <param name="End">The playthrough after its last decision. It can stand at a further question.</param>
public sealed record OtherAnswer(int Decision, Choice Choice, Playthrough End);
