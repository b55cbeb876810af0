namespace TrustSim.Lrs;

/// <summary>A learning record store's answer to a batch of statements.</summary>
/// <param name="Why">The reason in words for the user; empty where the store took the batch.</param>
/// <param name="After">The wait that the store asks for; null where it does not say.</param>
sealed record Reply(ReplyKind Kind, string Why = "", TimeSpan? After = null);
