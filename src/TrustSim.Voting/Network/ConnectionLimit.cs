using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Connections;

namespace TrustSim.Voting.Network;

/// <summary>How many connections an address may hold open, so that one device cannot take them all.</summary>
sealed class ConnectionLimit
{
    /// <summary>Connections of all addresses. A browser opens up to six.</summary>
    public const int Most = 2000;

    /// <summary>Connections of one address, behind which all phones of a group may be.</summary>
    public const int MostOfOne = 1250;

    readonly ConcurrentDictionary<IPAddress, int> open = [];

    /// <summary>Goes before the server’s own handling of a connection.</summary>
    public ConnectionDelegate Before(ConnectionDelegate next) => async connection =>
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address ?? IPAddress.None;
        try
        {
            if (open.AddOrUpdate(address, 1, (_, count) => count + 1) > MostOfOne) connection.Abort();
            else await next(connection);
        }
        finally
        {
            open.AddOrUpdate(address, 0, (_, count) => count - 1);
            open.TryRemove(new(address, 0));
        }
    };
}
