namespace TrustSim;

/// <summary>The exit codes of the program.</summary>
static class ExitCode
{
    public const int Fine = 0;

    /// <summary>A scenario has diagnostics.</summary>
    public const int Diagnostics = 1;

    /// <summary>A file could not be read, or the command makes no sense.</summary>
    public const int CouldNot = 2;

    /// <summary>The answers ended before the playthrough, or before the questions.</summary>
    public const int OutOfAnswers = 3;

    /// <summary>What it prints cannot be written (EX_IOERR of sysexits.h).</summary>
    public const int CannotWrite = 74;

    /// <summary>The program itself failed (EX_SOFTWARE of sysexits.h).</summary>
    public const int Broken = 70;
}
