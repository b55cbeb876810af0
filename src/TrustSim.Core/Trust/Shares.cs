namespace TrustSim.Core.Trust;

/// <summary>
/// Adds up points by cause and keeps the causes in order of first appearance. A sum of doubles depends on its order, and equal playthroughs
/// must give equal digits on every machine.
/// </summary>
sealed class Shares(ImmutableArray<Share> shares)
{
    readonly List<Share> shares = [.. shares];

    public int Count => shares.Count;

    public Share this[int index] => shares[index];

    public void Add(Cause cause, double points)
    {
        for (var i = 0; i < shares.Count; i++)
        {
            if (shares[i].Cause != cause) continue;
            shares[i] = new(cause, shares[i].Points + points);
            return;
        }

        shares.Add(new(cause, points));
    }

    public ImmutableArray<Share> Close() => [.. shares];
}
