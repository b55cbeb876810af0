using System.Diagnostics;

namespace TrustSim.EndToEnd.Program;

/// <summary>A real browser without a window.</summary>
static class Browser
{
    public const string Tool = "chromium";

    /// <summary>Opens a file and returns the page after all scripts have run; the errors hold the browser's complaints.</summary>
    public static Answer Open(string file, string folder)
    {
        Machine.Require(Machine.WhyNoBrowser);
        var start = new ProcessStartInfo(Tool,
        [
            // The browser's sandbox does not work inside a container, and the page comes from this test.
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run",
            $"--user-data-dir={Path.Combine(folder, "browser")}", "--enable-logging=stderr", "--virtual-time-budget=2000", "--dump-dom",
                new Uri(file).AbsoluteUri,
        ])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Answer.Of(start, "", TimeSpan.FromMinutes(2));
    }
}
