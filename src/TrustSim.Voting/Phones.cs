using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using TrustSim.Core;
using TrustSim.Voting.Network;

namespace TrustSim.Voting;

/// <summary>Phones in the local network, by a small web server. It listens on one private address, and only while votes are open.</summary>
/// <param name="clock">Tells which phones have gone silent, and how fast an address asks.</param>
public sealed class Phones(TimeProvider clock) : IPhones
{
    public IReadOnlyList<PhoneAddress> Addresses() => LocalAddresses.Read();

    public bool[,] Draw(string text) => ScanCode.Draw(text);

    public (IVotes? Votes, Refusal? Problem) Open(PhoneAddress address, Invitation invitation, VoteBox box, WordBox words)
    {
        foreach (var candidate in invitation.Port is { } given ? [given] : Ports.Free)
        {
            try
            {
                return (PhoneServer.Start(new(address.Address, candidate), invitation, box, words, clock), null);
            }
            catch (Exception exception) when (IsTaken(exception))
            {
                // Another program listens there.
            }
            catch (Exception exception) when (exception is SocketException or IOException)
            {
                return (null, new("refusal.no-such-address", ("address", RefusalHole.FromName(address.Address.ToString()))));
            }
        }

        return (null, new("refusal.port-taken", ("port", invitation.Port ?? Ports.First)));
    }

    // Windows denies ports that it keeps for itself.
    static bool IsTaken(Exception exception) =>
        exception.InnerException is AddressInUseException
            || exception is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied };
}
