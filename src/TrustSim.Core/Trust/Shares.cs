using System.Collections.Immutable;

namespace TrustSim.Core.Trust;

/// <summary>
/// Adds up points by cause, in the order in which the causes first appear: sums of doubles depend on their order, and the same play
/// has to give the same digits on every machine.
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
