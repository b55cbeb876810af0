using System.Diagnostics;

namespace TrustSim.EndToEnd.Program;

/// <summary>What this machine has of what these tests need.</summary>
static class Machine
{
    /// <summary>Why the program cannot be published and driven here; null where it can.</summary>
    public static string? WhyNot { get; } =
        !OperatingSystem.IsLinux() ? "these tests read /proc and drive tmux, which takes Linux"
        : !Has("clang") ? "clang is missing, which Native AOT links with"
        : !CanLinkZlib() ? "the headers of zlib are missing, which Native AOT links with (zlib1g-dev)"
        : !Has("tmux") ? "tmux is missing, which plays the terminal"
        : null;

    /// <summary>Why what others wrote for node cannot be run here; null where it can.</summary>
    public static string? WhyNoNode { get; } =
        !Has("node") ? "node is missing, which the YAML language server, Mermaid and the xAPI validator run on (nodejs)"
        : !Has("npm") ? "npm is missing, which installs them"
        : null;

    /// <summary>Why no graph can be drawn here; null where one can.</summary>
    public static string? WhyNoGraphviz { get; } = Has("dot") ? null : "dot is missing, which draws graphs (graphviz)";

    /// <summary>Why no page can be opened here; null where one can.</summary>
    public static string? WhyNoBrowser { get; } =
        Has(Browser.Tool) ? null : $"{Browser.Tool} is missing, which opens pages ({Browser.Tool})";

    /// <summary>Skips the test where something is missing; fails it where the one who started it wants all of them run.</summary>
    public static void Require() => Require(WhyNot);

    /// <summary>The same for one lack.</summary>
    public static void Require(string? lack)
    {
        if (lack is not { } reason) return;
        if (Environment.GetEnvironmentVariable("TRUSTSIM_REQUIRE_ALL") == "1") Assert.Fail($"This test cannot run: {reason}.");
        Assert.Skip($"This test cannot run: {reason}.");
    }

    static bool Has(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

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
