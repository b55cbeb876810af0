namespace TrustSim.Core.Story;

/// <summary>A line of dialogue of a member of the team, always or under a condition.</summary>
public sealed record Line(MemberId Speaker, string Text, Condition? When);
