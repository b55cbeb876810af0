namespace TrustSim.Lrs;

/// <summary>The address of a learning record store's statements resource.</summary>
static class Address
{
    const string Statements = "statements";

    public static Option<bool> InsecureOption() => new("--insecure") { Description = Say.Text("option.insecure") };

    /// <param name="isInsecure">Whether the user accepts an unencrypted connection.</param>
    /// <returns>Either the address, or the reason why it is invalid.</returns>
    public static (Uri? Statements, string? Problem) Create(string url, bool isInsecure)
    {
        var shown = Quoted.From(url);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps
            || uri.Host.Length == 0)
            return (null,
                Say.Text("store.no-address", ("address", Runs.FromName(shown))));
        // The shell's history and the process list would expose a password in the address.
        if (uri.UserInfo.Length > 0)
            return (null,
                Say.Text("store.password-in-address", ("user", Runs.FromProgram(Credentials.UserVariable)),
                    ("password", Runs.FromProgram(Credentials.PasswordVariable))));
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            return (null, Say.Text("store.query-in-address", ("address", Runs.FromName(shown))));
        if (uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback && !isInsecure)
            return (null,
                Say.Text("store.not-encrypted", ("address", Runs.FromName(shown))));
        var path = uri.AbsolutePath.TrimEnd('/');
        if (!path.EndsWith("/" + Statements, StringComparison.Ordinal)) path = $"{path}/{Statements}";
        return (new UriBuilder(uri.Scheme, uri.Host, uri.Port, path).Uri, null);
    }
}
