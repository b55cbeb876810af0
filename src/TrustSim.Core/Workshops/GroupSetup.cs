namespace TrustSim.Core.Workshops;

/// <summary>A group that plays: the room, or one half of it.</summary>
public sealed record GroupSetup(string Name, Voters Voters);
