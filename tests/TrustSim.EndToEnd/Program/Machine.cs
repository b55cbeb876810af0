using System.Diagnostics;

namespace TrustSim.EndToEnd.Program;

/// <summary>The tools of this machine that these tests need.</summary>
static class Machine
{
    /// <summary>The reason why this machine cannot publish and drive the program; null where it can.</summary>
    public static string? WhyNot { get; } =
        !OperatingSystem.IsLinux() ? "these tests read /proc and drive tmux, which takes Linux"
        : !Has("clang") ? "clang is missing, which Native AOT links with"
        : !CanLinkZlib() ? "the headers of zlib are missing, which Native AOT links with (zlib1g-dev)"
        : !Has("tmux") ? "tmux is missing, which plays the terminal"
        : null;

    /// <summary>The reason why this machine cannot run packages for node; null where it can.</summary>
    public static string? WhyNoNode { get; } =
        !Has("node") ? "node is missing, which the YAML language server, Mermaid and the xAPI validator run on (nodejs)"
        : !Has("npm") ? "npm is missing, which installs them"
        : null;

    /// <summary>The reason why this machine cannot draw graphs; null where it can.</summary>
    public static string? WhyNoGraphviz { get; } = Has("dot") ? null : "dot is missing, which draws graphs (graphviz)";

    /// <summary>The reason why this machine cannot open pages; null where it can.</summary>
    public static string? WhyNoBrowser { get; } =
        Has(Browser.Tool) ? null : $"{Browser.Tool} is missing, which opens pages ({Browser.Tool})";

    /// <summary>The reason why this machine cannot open documents; null where it can.</summary>
    public static string? WhyNoOffice { get; } =
        Has(Office.Tool) ? null : $"{Office.Tool} is missing, which opens documents (libreoffice-writer-nogui)";

    /// <summary>The reason why this machine cannot make and install packages of Debian; null where it can.</summary>
    public static string? WhyNoPackages { get; } =
        Has("dpkg-deb") && Has("dpkg") && Has("bash") ? null : "dpkg is missing, which makes and installs packages of Debian (dpkg)";

    /// <summary>The reason why this machine cannot read screens aloud; null where it can.</summary>
    public static string? WhyNoScreenReader { get; } =
        Has(ScreenReader.Tool) ? null : $"{ScreenReader.Tool} is missing, which reads screens aloud ({ScreenReader.Tool})";

    /// <summary>The reason why this machine cannot make a network of its own for a test; null where it can.</summary>
    public static string? WhyNoNetwork { get; } =
        !Has("curl") ? "curl is missing, which plays the phones (curl)"
        : !HasInSbin("ip") ? "ip is missing, which makes a network (iproute2)"
        : !CanUnshare() ? "this machine lets nobody make a network of one’s own (unshare --net)"
        : null;

    /// <summary>Skips the test where a tool is missing, or fails it where the caller requires all tests to run.</summary>
    public static void Require() => Require(WhyNot);

    /// <summary>Does the same for one tool.</summary>
    public static void Require(string? lack)
    {
        if (lack is not { } reason) return;
        if (Environment.GetEnvironmentVariable("TRUSTSIM_REQUIRE_ALL") == "1") Assert.Fail($"This test cannot run: {reason}.");
        Assert.Skip($"This test cannot run: {reason}.");
    }

    static bool Has(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    static bool HasInSbin(string tool) => Has(tool) || File.Exists($"/usr/sbin/{tool}") || File.Exists($"/sbin/{tool}");

    static bool CanUnshare()
    {
        if (!OperatingSystem.IsLinux() || !Has("unshare")) return false;
        using var unshare = Process.Start(
            new ProcessStartInfo("unshare", [.. PhoneNetwork.Unshare, "true"]) { RedirectStandardError = true })!;
        unshare.StandardError.ReadToEnd();
        unshare.WaitForExit();
        return unshare.ExitCode == 0;
    }

    static bool CanLinkZlib()
    {
        using var clang =
            Process.Start(
                new ProcessStartInfo("clang",
                    ["-shared", "-x", "c", "/dev/null", "-lz", "-o", "/dev/null"]) { RedirectStandardError = true })!;
        clang.StandardError.ReadToEnd();
        clang.WaitForExit();
        return clang.ExitCode == 0;
    }
}
