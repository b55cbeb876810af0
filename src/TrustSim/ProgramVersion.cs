using System.Reflection;

namespace TrustSim;

/// <summary>The program's version, with the commit that it was built from where it was built to be handed out.</summary>
static class ProgramVersion
{
    const int LettersOfCommit = 12;

    /// <summary><c>0.1.0</c></summary>
    public static string Number => Parts[0];

    /// <summary><c>0.1.0 (commit 18c66d32a3b1)</c></summary>
    public static string Whole => Parts is [var number, { Length: > 0 } commit]
        ? $"{number} (commit {commit[..Math.Min(LettersOfCommit, commit.Length)]})" : Number;

    static string[] Parts => field ??=
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', 2);
}
