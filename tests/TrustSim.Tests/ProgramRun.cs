using TrustSim.Commands;

namespace TrustSim.Tests;

/// <summary>A run of the program in this process, with its output and its exit code.</summary>
sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ProgramRun Of(params string[] args)
    {
        var (output, errors) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = CommandLine.Run(args, output, errors);
        return new(exitCode, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs it with TRUSTSIM_SCENARIOS set to these folders.</summary>
    public static ProgramRun With(string folders, params string[] args)
    {
        var before = Environment.GetEnvironmentVariable("TRUSTSIM_SCENARIOS");
        Environment.SetEnvironmentVariable("TRUSTSIM_SCENARIOS", folders);
        try
        {
            return Of(args);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TRUSTSIM_SCENARIOS", before);
        }
    }
}
