namespace TrustSim;

/// <summary>What the program tells the one who called it.</summary>
static class ExitCode
{
    public const int Fine = 0;

    /// <summary>A scenario has findings.</summary>
    public const int Diagnostics = 1;

    /// <summary>Something could not be read, or the command makes no sense.</summary>
    public const int CouldNot = 2;

    /// <summary>The answers ended before the play, or the questions, did.</summary>
    public const int OutOfAnswers = 3;

    /// <summary>What it prints cannot be written (EX_IOERR of sysexits.h).</summary>
    public const int CannotWrite = 74;

    /// <summary>The program itself failed (EX_SOFTWARE of sysexits.h).</summary>
    public const int Broken = 70;
}
