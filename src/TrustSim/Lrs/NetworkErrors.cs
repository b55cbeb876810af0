using System.Net.Sockets;
using System.Security.Authentication;

namespace TrustSim.Lrs;

/// <summary>Describes in plain words why a connection failed. The framework's messages are for programmers.</summary>
static class NetworkErrors
{
    /// <summary>Returns the reason as a sentence: <c>It refuses the connection.</c></summary>
    public static string Describe(Exception exception) => exception.GetBaseException() switch
    {
        AuthenticationException => NotTrusted,
        SocketException socket => Describe(socket.SocketErrorCode),
        _ when exception.InnerException is AuthenticationException => NotTrusted,
        _ => Describe((exception as HttpRequestException)?.HttpRequestError ?? (exception as HttpIOException)?.HttpRequestError
            ?? HttpRequestError.Unknown),
    };

    static string NotTrusted => Say.Text("store.not-trusted");
    static string NoSuchName => Say.Text("store.no-such-name");
    static string Broken => Say.Text("store.broken");

    static string Describe(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => Say.Text("store.refuses"),
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery => NoSuchName,
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown =>
            Say.Text("store.no-way"),
        SocketError.TimedOut => Say.Text("store.no-answer"),
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => Broken,
        _ => Say.Text("store.system-error", ("number", (int)error)),
    };

    static string Describe(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => NoSuchName,
        HttpRequestError.ConnectionError => Say.Text("store.unreachable"),
        HttpRequestError.SecureConnectionError => NotTrusted,
        HttpRequestError.ProxyTunnelError => Say.Text("store.proxy"),
        HttpRequestError.ResponseEnded => Broken,
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded =>
            Say.Text("store.no-store-answer"),
        _ => Broken,
    };
}
