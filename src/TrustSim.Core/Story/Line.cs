using TrustSim.Core.Conditions;

namespace TrustSim.Core.Story;

/// <summary>Something a member of the team says, always or only when a condition holds.</summary>
public sealed record Line(MemberId Speaker, string Text, Condition? When);
