using TrustSim.Core.Text;

namespace TrustSim.Lrs;

/// <summary>Where a learning record store takes statements.</summary>
static class Address
{
    const string Statements = "statements";

    /// <param name="isInsecure">Whether the user wants others on the way to be able to read along.</param>
    /// <returns>Either the address or why it is none.</returns>
    public static (Uri? Statements, string? Problem) Create(string url, bool isInsecure)
    {
        var shown = Quoted.From(url);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps
            || uri.Host.Length == 0)
            return (null,
                $"'{shown}' is no address of a learning record store. It begins with https://, as in https://lrs.example.org/xapi/");
        // The shell keeps what is typed, and others see it in the list of processes.
        if (uri.UserInfo.Length > 0)
            return (null,
                $"The address must not hold a password. Put it into {Credentials.UserVariable} and {Credentials.PasswordVariable}, or "
                    + $"into a file: --credentials FILE");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            return (null, $"'{shown}' has a question mark or a # in it. Give the address that its xAPI lies below.");
        if (uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback && !isInsecure)
            return (null,
                $"'{shown}' is not encrypted: everybody on the way could read the password and the plays. Use https://, or say "
                    + $"--insecure if you mean it.");
        var path = uri.AbsolutePath.TrimEnd('/');
        if (!path.EndsWith("/" + Statements, StringComparison.Ordinal)) path = $"{path}/{Statements}";
        return (new UriBuilder(uri.Scheme, uri.Host, uri.Port, path).Uri, null);
    }
}
