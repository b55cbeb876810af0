using System.Text;
using TrustSim.Core.Text;
using TrustSim.Records.Files;

namespace TrustSim.Lrs;

/// <summary>How the program names itself to a learning record store. Never on the command line, where others could see it.</summary>
static class Credentials
{
    public const string UserVariable = "TRUSTSIM_LRS_USER";
    public const string PasswordVariable = "TRUSTSIM_LRS_PASSWORD";

    const UnixFileMode ForOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <param name="file">Holds <c>user:password</c> in its first line; null: the environment is asked.</param>
    /// <returns>What stands behind <c>Basic</c>, null where there is nothing to say; or why there is a mistake.</returns>
    public static (string? Basic, string? Problem) Create(string? file)
    {
        if (file is not null) return FromFile(file);
        var (user, password) = (Environment.GetEnvironmentVariable(UserVariable), Environment.GetEnvironmentVariable(PasswordVariable));
        if (string.IsNullOrEmpty(user) && string.IsNullOrEmpty(password)) return (null, null);
        if (string.IsNullOrEmpty(user)) return (null, $"{PasswordVariable} is set, and {UserVariable} is not.");
        if (password is null) return (null, $"{UserVariable} is set, and {PasswordVariable} is not.");
        return user.Contains(':', StringComparison.Ordinal) ? (null, $"{UserVariable} must not hold a colon.")
            : (Encoded($"{user}:{password}"), null);
    }

    static (string? Basic, string? Problem) FromFile(string file)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ForOthers) != 0)
                return (null,
                    $"Others on this machine can read '{ControlCharacters.Escape(file)}'. Make it yours alone with: chmod 600 {ControlCharacters.Escape(file)}");
            var line = File.ReadLines(file).FirstOrDefault() ?? "";
            return line.IndexOf(':', StringComparison.Ordinal) > 0 ? (Encoded(line), null)
                : (null, $"'{ControlCharacters.Escape(file)}' has no user:password in its first line.");
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return (null, $"'{ControlCharacters.Escape(file)}' cannot be read: {ControlCharacters.Escape(FileErrors.Describe(exception))}");
        }
    }

    static string Encoded(string credentials) => Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials));
}
