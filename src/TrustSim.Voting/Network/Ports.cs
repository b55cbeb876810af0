namespace TrustSim.Voting.Network;

/// <summary>The ports to try.</summary>
static class Ports
{
    public const int First = 8080;

    const int Tried = 100;

    // Browsers open no page at these: https://fetch.spec.whatwg.org/#port-blocking, from 8080 upward.
    static readonly int[] Blocked = [10080];

    /// <summary>From 8080 upward, 100 of them.</summary>
    public static IEnumerable<int> Free => Enumerable.Range(First, Tried).Except(Blocked);
}
