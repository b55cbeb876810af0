namespace TrustSim.Core.Play;

/// <summary>An opened scene: the lines and the choices that its conditions allowed.</summary>
/// <param name="Meanwhile">Risks that somebody told or that landed in the weeks before the scene.</param>
/// <param name="Landing">Risks that landed with the scene.</param>
public sealed record SceneOpening(Scene Scene, Situation At, ImmutableArray<RiskNews> Meanwhile, ImmutableArray<RiskNews> Landing)
{
    /// <summary>The lines whose conditions hold.</summary>
    public ImmutableArray<Line> Lines { get; } = [.. Scene.Says.Where(line => line.When?.Holds(At) ?? true)];

    /// <summary>The choices that are open.</summary>
    public ImmutableArray<Choice> Choices { get; } = [.. Scene.Choices.Where(choice => choice.When?.Holds(At) ?? true)];

    public Phase Phase => Scene.Ending is not null ? Phase.Ending : Choices.IsEmpty ? Phase.Interlude : Phase.Deciding;
}
