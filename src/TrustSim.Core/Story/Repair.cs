using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>Making up for earlier acts against a key.</summary>
public sealed record Repair(Key Of, Amends By, Seen Seen, string Why);
