using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;

namespace TrustSim.Core.Play;

/// <summary>A scene as it opened: what was said and what could be chosen, given how things stood.</summary>
/// <param name="Meanwhile">Risks that were told or landed in the weeks that passed before it opened.</param>
/// <param name="Landing">Risks that landed with it.</param>
public sealed record SceneOpening(Scene Scene, Situation At, ImmutableArray<RiskNews> Meanwhile, ImmutableArray<RiskNews> Landing)
{
    /// <summary>The lines that are heard.</summary>
    public ImmutableArray<Line> Lines { get; } = [.. Scene.Says.Where(line => line.When?.Holds(At) ?? true)];

    /// <summary>The choices that are open.</summary>
    public ImmutableArray<Choice> Choices { get; } = [.. Scene.Choices.Where(choice => choice.When?.Holds(At) ?? true)];

    public Phase Phase => Scene.Ending is not null ? Phase.Ending : Choices.IsEmpty ? Phase.Interlude : Phase.Deciding;
}
