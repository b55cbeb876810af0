namespace TrustSim.Lrs;

/// <summary>What a learning record store said to a batch of statements.</summary>
/// <param name="Why">In words for the user; empty where it was taken.</param>
/// <param name="After">How long it asks to wait; null where it does not say.</param>
sealed record Reply(ReplyKind Kind, string Why = "", TimeSpan? After = null);
