namespace TrustSim.Lrs;

/// <summary>User and password for a learning record store. They never come from the command line, where others could see them.</summary>
static class Credentials
{
    public const string UserVariable = "TRUSTSIM_LRS_USER";
    public const string PasswordVariable = "TRUSTSIM_LRS_PASSWORD";

    const UnixFileMode ForOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public static Option<string?> Option() => new("--credentials")
    {
        Description = Say.Text("option.credentials", ("user", Runs.FromProgram(UserVariable)),
            ("password", Runs.FromProgram(PasswordVariable))),
        HelpName = "FILE",
    };

    /// <param name="file">Its first line contains <c>user:password</c>; null: read environment variables.</param>
    /// <returns>The value after <c>Basic</c>, null where there are no credentials; or a description of a mistake.</returns>
    public static (string? Basic, string? Problem) Create(string? file)
    {
        if (file is not null) return FromFile(file);
        var (user, password) = (Environment.GetEnvironmentVariable(UserVariable), Environment.GetEnvironmentVariable(PasswordVariable));
        if (string.IsNullOrEmpty(user) && string.IsNullOrEmpty(password)) return (null, null);
        if (string.IsNullOrEmpty(user))
            return (null,
                Say.Text("store.one-is-set", ("set", Runs.FromProgram(PasswordVariable)), ("unset", Runs.FromProgram(UserVariable))));
        if (password is null)
            return (null,
                Say.Text("store.one-is-set", ("set", Runs.FromProgram(UserVariable)), ("unset", Runs.FromProgram(PasswordVariable))));
        return user.Contains(':', StringComparison.Ordinal) ? (null, Say.Text("store.colon", ("user", Runs.FromProgram(UserVariable))))
            : (Encoded($"{user}:{password}"), null);
    }

    static (string? Basic, string? Problem) FromFile(string file)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ForOthers) != 0)
                return (null,
                    Say.Text("store.readable-by-others", ("file", Runs.FromName(file))));
            var line = File.ReadLines(file).FirstOrDefault() ?? "";
            return line.IndexOf(':', StringComparison.Ordinal) > 0 ? (Encoded(line), null)
                : (null, Say.Text("store.no-password", ("file", Runs.FromName(file))));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return (null, FileProblem.CannotRead(file, exception));
        }
    }

    static string Encoded(string credentials) => Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));
}
