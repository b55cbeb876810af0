namespace TrustSim.Core.Workshops;

/// <summary>Setup of a playing group: the whole workshop, or one half of it.</summary>
public sealed record GroupSetup(string Name, Voters Voters);
