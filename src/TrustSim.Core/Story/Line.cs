namespace TrustSim.Core.Story;

/// <summary>A line of dialogue of a member of the team or of somebody outside it, always or under a condition.</summary>
public sealed record Line(MemberId Speaker, string Text, Condition? When);
