namespace TrustSim.Records.Voting;

/// <summary>The network that a group joins. It is in memory only: no file has its name or its password.</summary>
/// <param name="Password">Empty: the network is open.</param>
public sealed record Wifi(string Name, string Password)
{
    /// <summary>Greatest length of a name.</summary>
    public const int LongestName = 32;

    /// <summary>Greatest length of a password.</summary>
    public const int LongestPassword = 63;

    /// <summary>What phones read from a code to join it.</summary>
    public string Code =>
        Password.Length == 0 ? $"WIFI:T:nopass;S:{Escaped(Name)};;" : $"WIFI:T:WPA;S:{Escaped(Name)};P:{Escaped(Password)};;";

    static string Escaped(string text) =>
        string.Concat(text.Select(sign => sign is '\\' or ';' or ',' or ':' or '"' ? $"\\{sign}" : $"{sign}"));
}
