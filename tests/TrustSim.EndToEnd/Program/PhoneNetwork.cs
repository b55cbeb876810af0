using System.Diagnostics;

namespace TrustSim.EndToEnd.Program;

/// <summary>
/// A network of a test's own, in which the program has a private address. Phones are on the same machine: this tests the program, and not a
/// network.
/// </summary>
static class PhoneNetwork
{
    public const string Address = "192.168.77.1";

    /// <summary>Makes a network for a command.</summary>
    public static readonly string[] Unshare = ["--user", "--map-root-user", "--net"];

    /// <summary>The command of a shell in a network of its own.</summary>
    /// <param name="folder">Where the script for it is put; its path has no blanks.</param>
    public static string Shell(string folder)
    {
        var script = Path.Combine(folder, "network");
        File.WriteAllText(script,
            $"""
            PATH="$PATH:/usr/sbin:/sbin"
            ip link add phones0 type veth peer name phones1
            ip addr add {Address}/24 dev phones0
            for one in lo phones0 phones1; do ip link set $one up; done
            exec /bin/sh
            """);
        return $"unshare {string.Join(' ', Unshare)} /bin/sh {script}";
    }

    /// <summary>Runs a command in the network of a process.</summary>
    public static Answer Run(int process, params string[] command)
    {
        var start = new ProcessStartInfo(
            "nsenter", ["--preserve-credentials", "--user", "--net", "--target", $"{process}", "--", .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Answer.Of(start, "");
    }
}
