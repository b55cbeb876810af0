namespace TrustSim.Core;

/// <summary>What fills a hole of a refusal's text.</summary>
/// <param name="Number">Null where it is no number.</param>
/// <param name="Name">The name of a file, or a word of a file or of the system; null where it is none.</param>
/// <param name="Part">Another text of the catalogue, such as the reason behind it; null where it is none.</param>
public readonly record struct RefusalHole(long? Number, string? Name, Refusal? Part)
{
    public static implicit operator RefusalHole(int number) => new(number, null, null);

    public static implicit operator RefusalHole(long number) => new(number, null, null);

    public static implicit operator RefusalHole(Refusal part) => new(null, null, part);

    public static RefusalHole FromName(string name) => new(null, name, null);

    public override string ToString() => Number?.ToString() ?? Name ?? $"{Part}";
}
