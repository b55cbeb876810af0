using System.Net.Sockets;
using System.Security.Authentication;

namespace TrustSim.Lrs;

/// <summary>Says in plain words why another machine could not be spoken to. What the framework says is for programmers.</summary>
static class NetworkErrors
{
    /// <summary>The reason as a sentence: <c>It refuses the connection.</c></summary>
    public static string Describe(Exception exception) => exception.GetBaseException() switch
    {
        AuthenticationException => NotTrusted,
        SocketException socket => Describe(socket.SocketErrorCode),
        _ when exception.InnerException is AuthenticationException => NotTrusted,
        _ => Describe((exception as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown),
    };

    const string NotTrusted = "Its certificate is not one to be trusted, or it speaks no encryption that this machine knows.";
    const string NoSuchName = "There is no machine of that name.";
    const string Broken = "The connection broke off.";

    static string Describe(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => "It refuses the connection: is the store running, and is the port the right one?",
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery => NoSuchName,
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown =>
            "There is no way to it: is this machine connected?",
        SocketError.TimedOut => "It does not answer.",
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => Broken,
        _ => $"The system cannot reach it (error {(int)error}).",
    };

    static string Describe(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => NoSuchName,
        HttpRequestError.ConnectionError => "It cannot be reached.",
        HttpRequestError.SecureConnectionError => NotTrusted,
        HttpRequestError.ProxyTunnelError => "The proxy does not let it through.",
        HttpRequestError.ResponseEnded => Broken,
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded =>
            "What it answers is no answer of a store.",
        _ => Broken,
    };
}
