using System.Net;
using System.Net.Sockets;

namespace TrustSim.EndToEnd.Program;

/// <summary>Listens on this machine for calls.</summary>
sealed class Ear : IDisposable
{
    static readonly byte[] Nothing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();

    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly Task listening;
    int calls;

    public Ear()
    {
        listener.Start();
        listening = Listen();
    }

    /// <summary>The address of the listener, as host and port.</summary>
    public string Address => listener.LocalEndpoint.ToString()!;

    /// <summary>Number of calls, including those still in the queue.</summary>
    public int Calls => Volatile.Read(ref calls) + (listener.Pending() ? 1 : 0);

    public void Dispose()
    {
        listener.Stop();
        listening.Wait();
    }

    async Task Listen()
    {
        while (true)
        {
            try
            {
                using var caller = await listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref calls);
                // Do not wait for a browser that opens a connection in advance and sends nothing.
                await caller.GetStream().WriteAsync(Nothing);
            }
            catch (IOException)
            {
                // The caller hung up.
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
