namespace TrustSim.Lrs;

/// <summary>Asks a busy store again, a little later each time.</summary>
/// <param name="say">Receives messages for the user while it waits.</param>
sealed class Patience(TimeProvider clock, Action<string> say)
{
    /// <summary>Most attempts for one request.</summary>
    public const int MostTries = 6;

    /// <summary>Longest automatic wait. If a store asks for a longer one, the user has to try again.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public async Task<Reply> Ask(Func<Task<Reply>> ask, CancellationToken stop)
    {
        for (var tried = 1; ; tried++)
        {
            var reply = await ask().ConfigureAwait(false);
            if (reply.Kind != ReplyKind.Later || tried == MostTries) return reply;
            var backOff = TimeSpan.FromSeconds(1 << (tried - 1));
            var wait = reply.After is { } after && after > backOff ? after : backOff;
            if (wait > LongestWait)
                return reply with { Why =
                        Say.Text("store.left-alone", ("why", Runs.FromProgram(reply.Why ?? "")),
                            ("minutes", Math.Ceiling(wait.TotalMinutes))) };
            say(Say.Text("store.again", ("why", Runs.FromProgram(reply.Why ?? "")), ("seconds", Math.Ceiling(wait.TotalSeconds))));
            await Task.Delay(wait, clock, stop).ConfigureAwait(false);
        }
    }
}
