namespace TrustSim.Core.Story;

/// <summary>A scenario's description in the library and the briefing.</summary>
/// <param name="Minutes">Duration of a first playthrough, in minutes.</param>
/// <param name="You">The player's role.</param>
public sealed record About(
    string Id,
    string Title,
    string Summary,
    int Minutes,
    string You,
    ImmutableArray<string> Objectives,
    ImmutableArray<string> Keywords)
{
    /// <summary>A word before it begins, such as "A patient is harmed."; empty: none.</summary>
    public string Warning { get; init; } = "";

    /// <summary>Questions of the scenario's own for the debrief, beside the program's.</summary>
    public ImmutableArray<string> Debrief { get; init; } = [];

    /// <summary>Notes for whoever leads a group; no player and no group sees them.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Counters of what can be spent besides trust and work. Only the analysis looks at them; play shows no figures of
    /// them.</summary>
    public ImmutableArray<MarkId> Currencies { get; init; } = [];

    /// <summary>What a step of time is called on screens and in reports.</summary>
    public StepUnit Step { get; init; } = StepUnit.Week;

    /// <summary>Moments and prologues count in no figures about scenarios.</summary>
    public ScenarioKind Kind { get; init; }

    public bool IsMoment => Kind == ScenarioKind.Moment;

    public bool IsPrologue => Kind == ScenarioKind.Prologue;

    /// <summary>Whether decisions are numbered and meters have figures: not in a moment, which has no meters, nor in a prologue, which
    /// names them at its end.</summary>
    public bool HasFigures => Kind == ScenarioKind.Scenario;

    /// <summary>The titles of a campaign's episodes, in their order; empty: this is no campaign.</summary>
    public ImmutableArray<string> Episodes { get; init; } = [];

    /// <summary>The scenario's place on home, from 1; scenarios without one (null) follow, by name.</summary>
    public int? Order { get; init; }

    /// <summary>The tag of the language that it is written in; null where the file does not say it.</summary>
    public string? Language { get; init; }
}
