namespace TrustSim.Core.Play;

/// <summary>An opened scene: the lines and the choices that its conditions allowed.</summary>
/// <param name="Meanwhile">Risks that somebody told or that landed in the weeks before the scene.</param>
/// <param name="Landing">Risks that landed with the scene.</param>
public sealed record SceneOpening(Scene Scene, Situation At, ImmutableArray<RiskNews> Meanwhile, ImmutableArray<RiskNews> Landing)
{
    /// <summary>The people who join the team as the scene opens, in the order of the file.</summary>
    public ImmutableArray<MemberId> Joining { get; init; } = [];

    /// <summary>The people who leave the team as the scene opens, in the order of the file.</summary>
    public ImmutableArray<MemberId> Leaving { get; init; } = [];

    /// <summary>The scene's text, with those of its parts whose conditions hold.</summary>
    public string Text { get; } = Scene.Parts.IsEmpty ? Scene.Text : TextPart.Join(Scene.Parts, At);

    /// <summary>The lines whose conditions hold.</summary>
    public ImmutableArray<Line> Lines { get; } = [.. Scene.Says.Where(line => line.When?.Holds(At) ?? true)];

    /// <summary>The choices that are open.</summary>
    public ImmutableArray<Choice> Choices { get; } = [.. Scene.Choices.Where(choice => choice.When?.Holds(At) ?? true)];

    public Phase Phase => Scene.Ending is not null ? Phase.Ending : Choices.IsEmpty ? Phase.Interlude : Phase.Deciding;
}
