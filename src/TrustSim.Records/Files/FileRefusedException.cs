namespace TrustSim.Records.Files;

/// <summary>This program itself refuses to read or write a file.</summary>
/// <param name="reason">The reason, as a clause for the user.</param>
public sealed class FileRefusedException(Refusal reason) : IOException($"{reason}")
{
    public Refusal Reason => reason;
}
