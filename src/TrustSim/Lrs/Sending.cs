namespace TrustSim.Lrs;

/// <summary>Sends statements in batches until a store has all of them, or there is a reason to stop.</summary>
/// <param name="send">Sends a batch.</param>
/// <param name="say">Receives messages for the user during sending.</param>
sealed class Sending(Func<IReadOnlyList<XapiStatement>, CancellationToken, Task<Reply>> send, Receipts receipts, TimeProvider clock,
    Action<string> say)
{
    public const int MostStatements = 50;
    public const int MostBytes = 256 * 1024;

    readonly Patience patience = new(clock, say);
    readonly List<(XapiStatement, string)> refused = [];
    string? problem;

    /// <summary>Number of statements that the store has taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Number of statements that the store had already with different content: an alias may have changed since.</summary>
    public int Known { get; private set; }

    /// <summary>The statements that the store refused, with the reasons.</summary>
    public IReadOnlyList<(XapiStatement Statement, string Why)> Refused => refused;

    /// <summary>Sends all statements without a receipt.</summary>
    /// <returns>The reason for stopping early; null where the store has answered all of them.</returns>
    public async Task<string?> Send(IEnumerable<XapiStatement> statements, CancellationToken stop)
    {
        foreach (var batch in Batches(statements.Where(statement => !receipts.Has(statement))))
        {
            await Settle(batch, stop).ConfigureAwait(false);
            if (problem is not null) break;
        }

        return problem;
    }

    async Task Settle(IReadOnlyList<XapiStatement> batch, CancellationToken stop)
    {
        if (problem is not null) return;
        var reply = await patience.Ask(() => send(batch, stop), stop).ConfigureAwait(false);
        switch (reply.Kind)
        {
            case ReplyKind.Taken:
                receipts.Add(batch);
                Taken += batch.Count;
                break;
            case ReplyKind.Known when batch.Count == 1:
                receipts.Add(batch);
                Known++;
                break;
            case ReplyKind.Refused when batch.Count == 1:
                refused.Add((batch[0], reply.Why));
                break;
            case ReplyKind.Known or ReplyKind.Refused:
                // A store takes all of a batch or none. Halving the batch finds the refused statements.
                await Settle([.. batch.Take(batch.Count / 2)], stop).ConfigureAwait(false);
                await Settle([.. batch.Skip(batch.Count / 2)], stop).ConfigureAwait(false);
                break;
            case ReplyKind.Later or ReplyKind.Never:
                problem = reply.Why;
                break;
        }
    }

    static IEnumerable<List<XapiStatement>> Batches(IEnumerable<XapiStatement> statements)
    {
        var (batch, bytes) = (new List<XapiStatement>(), 0);
        foreach (var statement in statements)
        {
            // Include the separators between statements.
            var size = Encoding.UTF8.GetByteCount(statement.Json) + 4;
            if (batch.Count == MostStatements || batch.Count > 0 && bytes + size > MostBytes)
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(statement);
            bytes += size;
        }

        if (batch.Count > 0) yield return batch;
    }
}
