namespace TrustSim.Core;

/// <summary>What fills a hole of a refusal's text.</summary>
/// <param name="Number">Null where it is no number.</param>
/// <param name="Text">Null where it is a number or another refusal.</param>
/// <param name="Reason">What stands behind it; null where it is none.</param>
/// <param name="IsName">Whether the text is a name: of a file, or by which a scenario's file calls something. Else it is in the program's
/// words.</param>
public readonly record struct RefusalHole(long? Number, string? Text, Refusal? Reason, bool IsName)
{
    public static implicit operator RefusalHole(int number) => new(number, null, null, false);

    public static implicit operator RefusalHole(Refusal reason) => new(null, null, reason, false);

    public static RefusalHole FromName(string name) => new(null, name, null, true);

    /// <summary>Words of the program that are not in its catalogue, such as what the system says of a file.</summary>
    public static RefusalHole FromWords(string words) => new(null, words, null, false);

    public override string ToString() => Number?.ToString() ?? Text ?? $"{Reason}";
}
