namespace TrustSim.Authoring.Format;

/// <summary>What came of opening a file that a scenario includes.</summary>
/// <param name="Bytes">What stands in it; null where it could not be read.</param>
/// <param name="Problem">Why not, to be read after "it cannot be included:"; null where it could.</param>
public sealed record OpenedFile(byte[]? Bytes, string? Problem)
{
    public const string NotThere = "there is no such file below the scenario's own folder";

    public static OpenedFile From(byte[] bytes) => new(bytes, null);

    public static OpenedFile Refused(string problem) => new(null, problem);
}
