namespace TrustSim.Core.Paths.Counting;

/// <summary>A path to an end.</summary>
/// <param name="Choices">Its choices, by index.</param>
sealed record FoundPath(int[] Choices, PathEnd End)
{
    public NamedPath Name(CompiledScenario map) => new(
        map.DecisionsOf(Choices), End.Ending < 0 ? null : map.Scenes[End.Ending].Source, End.Trust, End.Fear, End.Work);
}
