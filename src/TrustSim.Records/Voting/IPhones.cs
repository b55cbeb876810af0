using System.Net;

namespace TrustSim.Records.Voting;

/// <summary>The way from this machine to the phones around it. Nothing listens before <see cref="Open"/>.</summary>
public interface IPhones
{
    /// <summary>The private addresses of this machine, the likeliest first; empty where it is in no local network.</summary>
    IReadOnlyList<PhoneAddress> Addresses();

    /// <summary>Listens for phones.</summary>
    /// <param name="box">Keeps the votes.</param>
    /// <param name="words">Keeps what people write, until the facilitator has read it.</param>
    /// <returns>The votes, or the reason why nothing can listen there.</returns>
    (IVotes? Votes, Refusal? Problem) Open(PhoneAddress address, Invitation invitation, VoteBox box, WordBox words);

    /// <summary>A code to be scanned, as dark and light cells with its quiet zone; true is dark.</summary>
    bool[,] Draw(string text);
}

/// <summary>An address of this machine in a local network.</summary>
/// <param name="Address">A private IPv4 address.</param>
/// <param name="Network">The name of its interface: <c>wlan0</c>.</param>
public sealed record PhoneAddress(IPAddress Address, string Network);
