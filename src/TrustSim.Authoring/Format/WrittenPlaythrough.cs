namespace TrustSim.Authoring.Format;

/// <summary>An expected playthrough and its place in the file.</summary>
public sealed record WrittenPlaythrough(ExpectedPlaythrough Play, Place Place)
{
    internal Place? EndingAt { get; init; }

    internal Place? StopsAt { get; init; }
}
