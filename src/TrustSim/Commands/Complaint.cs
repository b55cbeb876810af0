namespace TrustSim.Commands;

/// <summary>How a command says what it cannot do.</summary>
static class Complaint
{
    /// <returns>The exit code of the command.</returns>
    public static int Complain(this TextWriter errors, string problem, int exitCode = ExitCode.CouldNot)
    {
        errors.WriteLine(ControlCharacters.Escape(problem));
        return exitCode;
    }
}
