using TrustSim.Core.Workshops;

namespace TrustSim.Core.Bounds;

/// <summary>The ranges of all figures from outside. Options, imports, cohorts and journals take their ranges from here.</summary>
public static class Ranges
{
    /// <summary>Trust, fear, voice and clarity.</summary>
    public static NumberRange Level { get; } = new(Rehearsal.Least, Rehearsal.Most);

    /// <summary>Points by which one ledger entry moves a level. A single entry may exceed the net change.</summary>
    public static NumberRange LevelChange { get; } = new(-10 * Rehearsal.Most, 10 * Rehearsal.Most);

    /// <summary>Weeks of work ahead of plan, negative behind it. A scenario moves it by no more than a few weeks a decision.</summary>
    public static NumberRange Work { get; } = new(-1_000_000, 1_000_000);

    /// <summary>
    /// Decisions on one path, and the number of a decision; 0 stands for the start. A path's ledger grows with their square.
    /// </summary>
    public static NumberRange Decisions { get; } = new(0, 1_000, IsWhole: true);

    /// <summary>Weeks since the start. A decision takes at most a year.</summary>
    public static NumberRange Weeks { get; } = new(0, 10_000_000, IsWhole: true);

    /// <summary>Paths of one playthrough, and the number of a path.</summary>
    public static NumberRange PlayedPaths { get; } = new(1, 10_000, IsWhole: true);

    /// <summary>Versions of a scenario that one playthrough has used, one after the other.</summary>
    public static NumberRange ScenarioVersions { get; } = new(1, 1_000, IsWhole: true);

    /// <summary>People of a team with a prediction after a decision.</summary>
    public static NumberRange Team { get; } = new(0, 12, IsWhole: true);

    /// <summary>Weight of a key's acts of one polarity: a strong act counts 3, and a decision has a handful of acts.</summary>
    public static NumberRange KeyWeight { get; } = new(0, 10_000_000, IsWhole: true);

    /// <summary>Seconds of playing: three years without a pause.</summary>
    public static NumberRange Seconds { get; } = new(0, 100_000_000, IsWhole: true);

    /// <summary>Entries in one journal.</summary>
    public static NumberRange JournalEntries { get; } = new(0, 1_000_000, IsWhole: true);

    /// <summary>Versions of the laws, of this program and of later ones.</summary>
    public static NumberRange Laws { get; } = new(1, 1_000, IsWhole: true);

    /// <summary>People or tables that vote in a workshop.</summary>
    public static NumberRange Voters { get; } = new(1, Workshops.Voters.Most, IsWhole: true);

    /// <summary>Minutes that a workshop takes.</summary>
    public static NumberRange WorkshopMinutes { get; } = new(1, WorkshopSetup.MostMinutes, IsWhole: true);

    /// <summary>Minutes that a guide can plan for. A shorter workshop has no time for a decision and a debrief.</summary>
    public static NumberRange GuideMinutes { get; } = new(10, WorkshopSetup.MostMinutes, IsWhole: true);

    /// <summary>Seconds for which to look for what is not known yet.</summary>
    public static NumberRange SettlingSeconds { get; } = new(1, 86_400, IsWhole: true);

    /// <summary>Paths after which exploring stops.</summary>
    public static NumberRange ExploredPaths { get; } = new(1, 1_000_000_000_000, IsWhole: true);
}
