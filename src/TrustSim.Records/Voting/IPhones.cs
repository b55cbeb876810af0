using System.Net;

namespace TrustSim.Records.Voting;

/// <summary>The way from this machine to the phones around it. Nothing listens before <see cref="Open"/>.</summary>
public interface IPhones
{
    /// <summary>The private addresses of this machine, the likeliest first; empty where it is in no local network.</summary>
    IReadOnlyList<PhoneAddress> Addresses();

    /// <summary>Listens for phones.</summary>
    /// <param name="code">As <see cref="PhoneCode"/> describes it.</param>
    /// <param name="port">The port of an earlier sitting; null: the first free one from 8080 on.</param>
    /// <param name="box">Keeps the votes.</param>
    /// <returns>The votes, or the reason why nothing can listen there.</returns>
    (IVotes? Votes, Refusal? Problem) Open(PhoneAddress address, string code, int? port, VoteBox box);
}

/// <summary>An address of this machine in a local network.</summary>
/// <param name="Address">A private IPv4 address.</param>
/// <param name="Network">The name of its interface: <c>wlan0</c>.</param>
public sealed record PhoneAddress(IPAddress Address, string Network);
