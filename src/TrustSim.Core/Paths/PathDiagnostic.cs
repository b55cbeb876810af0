namespace TrustSim.Core.Paths;

/// <summary>A diagnostic about the paths through a scenario. Its kind decides which properties apply; the others are null.</summary>
public sealed record PathDiagnostic(PathDiagnosticKind Kind)
{
    public SceneId? Scene { get; init; }

    /// <summary>All scenes that the diagnostic concerns, where there are several.</summary>
    public ImmutableArray<SceneId> Scenes { get; init; } = [];

    public ChoiceId? Choice { get; init; }

    public Condition? Condition { get; init; }

    public MarkId? Mark { get; init; }

    public RiskId? Risk { get; init; }

    /// <summary>The other choice of the scene with which the diagnostic compares this one.</summary>
    public ChoiceId? Than { get; init; }

    public MemberId? Member { get; init; }

    public TrustKey? Key { get; init; }

    /// <summary>The repair that the diagnostic concerns.</summary>
    public Repair? Repair { get; init; }

    public Outcome? Outcome { get; init; }

    /// <summary>The place among the answers, from 1, at which the best one stands so often.</summary>
    public int Place { get; init; }

    /// <summary>In how many decisions it stands there.</summary>
    public int Times { get; init; }

    /// <summary>Of how many decisions that have a best answer.</summary>
    public int Of { get; init; }

    /// <summary>The share of paths, 0–1.</summary>
    public double Share { get; init; }

    /// <summary>Meters that must move for the diagnostic to hold. A meter that stands still may be its only cause.</summary>
    public ImmutableArray<Outcome> RestsOn { get; init; } = [];

    /// <summary>The quantities of the diagnostic's condition and their ranges; empty where it measures none.</summary>
    public ImmutableArray<Met> Met { get; init; } = [];

    /// <summary>How sure a diagnostic is that rests on random playthroughs; null where it rests on every path.</summary>
    public Sampled? Sampled { get; init; }

    /// <summary>The number of visits of one scene up to which it is proved; null where it is proved of every path.</summary>
    public int? Visits { get; init; }

    /// <summary>The ranges on the paths that were tried, where not every path was.</summary>
    public ImmutableArray<Met> Tried { get; init; } = [];

    /// <summary>Whether the question is if the condition can hold; else, if it can fail.</summary>
    public bool CanHold { get; init; }

    /// <summary>Whether the ranges are bounds that no path leaves, and that need not be met.</summary>
    public bool IsBounded { get; init; }

    /// <summary>The decisions of a path that shows the diagnostic; null where the diagnostic says that no path does something.</summary>
    public ImmutableArray<Decision>? Witness { get; init; }
}
