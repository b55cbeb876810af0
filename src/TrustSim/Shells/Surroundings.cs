namespace TrustSim.Shells;

/// <summary>What the manual says beside the commands: exit codes and environment variables, each with its words in the catalogue.</summary>
static class Surroundings
{
    public static IReadOnlyList<(string Code, string Key)> ExitCodes { get; } =
    [
        ($"{ExitCode.Fine}", "exit.fine"), ($"{ExitCode.Diagnostics}", "exit.diagnostics"), ($"{ExitCode.CouldNot}", "exit.could-not"),
        ($"{ExitCode.OutOfAnswers}", "exit.out-of-answers"), ($"{ExitCode.Broken}", "exit.broken"),
        ($"{ExitCode.CannotWrite}", "exit.cannot-write"), ("128 + n", "exit.signal"),
    ];

    public static IReadOnlyList<(string Names, string Key)> Variables { get; } =
    [
        (DataFolder.HomeVariable, "variable.home"), (ScenarioLibrary.FoldersVariable, "variable.scenarios"),
        ("LC_ALL, LC_MESSAGES, LANG", "variable.language"), ("TRUSTSIM_MOUSE=off", "variable.mouse"),
        ("TRUSTSIM_PLAIN=1", "variable.plain"), ("ACCESSIBLE=1", "variable.accessible"),
        ("TRUSTSIM_LRS_USER, TRUSTSIM_LRS_PASSWORD", "variable.lrs"), ("NO_COLOR=1", "variable.no-color"),
        ("TRUSTSIM_MOTION=off", "variable.motion"),
    ];
}
