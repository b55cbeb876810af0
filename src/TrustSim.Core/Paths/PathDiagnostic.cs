using System.Collections.Immutable;
using TrustSim.Core.Conditions;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Paths;

/// <summary>Something wrong with the roads through a scenario. What it concerns depends on its kind; the rest is null.</summary>
public sealed record PathDiagnostic(PathDiagnosticKind Kind)
{
    public SceneId? Scene { get; init; }

    /// <summary>All scenes that it concerns, where those are several.</summary>
    public ImmutableArray<SceneId> Scenes { get; init; } = [];

    public ChoiceId? Choice { get; init; }

    public Condition? Condition { get; init; }

    public MarkId? Mark { get; init; }

    public RiskId? Risk { get; init; }

    /// <summary>The other choice of the scene, that this one is measured by.</summary>
    public ChoiceId? Than { get; init; }

    public TrustKey? Key { get; init; }

    public Outcome? Outcome { get; init; }

    /// <summary>Meters that have to move for it to be a flaw: where one of them stands still, it may be so for that reason only.</summary>
    public ImmutableArray<Outcome> RestsOn { get; init; } = [];

    /// <summary>What the flaw's condition measures, and between what it was found; empty where it measures nothing.</summary>
    public ImmutableArray<Met> Met { get; init; } = [];

    /// <summary>The decisions of a road that shows it; null where the flaw is that no road does something.</summary>
    public ImmutableArray<Decision>? Witness { get; init; }
}
