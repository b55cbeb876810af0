using System.Diagnostics;

namespace TrustSim.EndToEnd.Program;

/// <summary>Packages from npm, stored outside the repository for all runs on this machine.</summary>
static class Npm
{
    /// <summary>The folder in which these packages are installed, each as <c>name@version</c>.</summary>
    public static string Folder(params string[] packages)
    {
        var folder =
            Path.Combine(Path.GetTempPath(),
                $"trustsim-npm-{Environment.UserName}-{string.Join('-', packages).Replace('@', '-').Replace('/', '-')}");
        if (Directory.Exists(folder)) return folder;
        var making = Directory.CreateTempSubdirectory("trustsim-npm-").FullName;
        var start =
            new ProcessStartInfo("npm",
                ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", making,
                    .. packages])
        {
            WorkingDirectory = making,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var answer = Answer.Of(start, "", TimeSpan.FromMinutes(5));
        if (answer.ExitCode != 0)
            throw new InvalidOperationException($"npm could not install {string.Join(", ", packages)}:\n{answer.Output}{answer.Errors}");
        // Move the folder only when it is complete, so that a cancelled run leaves nothing half done.
        Directory.Move(making, folder);
        return folder;
    }
}
