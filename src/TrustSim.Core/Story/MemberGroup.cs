namespace TrustSim.Core.Story;

/// <summary>Some people of the team under one id. An author writes the id in place of their ids; screens never show it.</summary>
/// <param name="Members">At least one, each once.</param>
public sealed record MemberGroup(string Id, ImmutableArray<MemberId> Members);
