namespace TrustSim.Lrs;

/// <summary>Reads statements from a store, page by page, until it says that there are no more.</summary>
/// <param name="fetch">Reads a page; returns also where the next one is.</param>
sealed class Fetching(Func<Uri, CancellationToken, Task<(Reply Reply, string? More)>> fetch, Patience patience)
{
    /// <param name="first">The first page.</param>
    /// <returns>The reason for stopping early; null where all was read.</returns>
    /// <exception cref="OperationCanceledException">The user has stopped it.</exception>
    public async Task<string?> All(Uri first, CancellationToken stop)
    {
        var seen = new HashSet<Uri>();
        for (var page = first; ;)
        {
            if (!seen.Add(page)) return Say.Text("store.in-circles");
            string? more = null;
            var reply = await patience.Ask(async () =>
            {
                (var read, more) = await fetch(page, stop).ConfigureAwait(false);
                return read;
            }, stop).ConfigureAwait(false);
            if (reply.Kind != ReplyKind.Taken) return reply.Why;
            if (more is null) return null;
            // Another address would get the password.
            if (!Uri.TryCreate(first, more, out var next)
                || next.GetLeftPart(UriPartial.Authority) != first.GetLeftPart(UriPartial.Authority))
                return Say.Text("store.elsewhere", ("address", Runs.FromName(Quoted.From(more))));
            page = next;
        }
    }
}
