namespace TrustSim.Tests.Arguments;

/// <summary>Phrases of the command-line parser, the file system and the JSON reader. None of them may reach a user.</summary>
static class FrameworkPhrases
{
    static readonly string[] All =
    [
        "Cannot parse argument", "as expected type", "System.", "Nullable", "Required argument missing", "Required command", "is required",
            "was not matched", "Did you mean one of the following",
        "Must be one of", "not recognized", "Unrecognized", "Response file", "expects a single argument", "Could not find",
            "Access to the path", "is denied", "Parameter '", "Object reference",
        "Sequence contains", "JSON value", "LineNumber", "BytePosition", "Specified argument", "Specified file",
            "No such file or directory", "No space left on device", "Is a directory", "Exception", "   at ",
        "symbolic links", "cannot be null", "an empty string", "Arithmetic", "Invalid argument", "Permission denied", "Broken pipe",
            "being used by another process",
    ];

    /// <summary>Fails where the run's output contains one of them.</summary>
    public static void ShouldBeAbsentFrom(ProgramRun run, string called)
    {
        var said = run.Output + run.Errors;
        All.Where(phrase => said.Contains(phrase, StringComparison.Ordinal)).ShouldBeEmpty($"{called}:\n{said}");
        run.ExitCode.ShouldBeLessThanOrEqualTo(3, called);
    }
}
