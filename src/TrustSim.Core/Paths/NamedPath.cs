namespace TrustSim.Core.Paths;

/// <summary>One whole path and its end.</summary>
/// <param name="Ending">Null: the story stops without an ending.</param>
public sealed record NamedPath(ImmutableArray<Decision> Decisions, Scene? Ending, double Trust, double Fear, double Work)
{
    internal static NamedPath From(Playthrough play) =>
        new([.. play.Decisions], play.Ending, play.Team.Trust, play.Team.Fear, play.Team.Work);
}
