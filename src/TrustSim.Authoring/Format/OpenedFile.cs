namespace TrustSim.Authoring.Format;

/// <summary>Result of opening an included file.</summary>
/// <param name="Bytes">Content of the file; null where it could not be read.</param>
/// <param name="Reason">Why the file could not be read, to follow "it cannot be included:"; null where it was read.</param>
public sealed record OpenedFile(byte[]? Bytes, string? Reason)
{
    public const string NotThere = "there is no such file below the scenario's own folder";

    public static OpenedFile From(byte[] bytes) => new(bytes, null);

    public static OpenedFile Refused(string reason) => new(null, reason);
}
