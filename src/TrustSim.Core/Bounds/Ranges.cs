using TrustSim.Core.Play;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Bounds;

/// <summary>The ranges of all figures that come from outside. Options, imports, cohorts and journals ask here and nowhere else.</summary>
public static class Ranges
{
    /// <summary>Trust, fear, voice and clarity.</summary>
    public static NumberRange Level { get; } = new(Rehearsal.Least, Rehearsal.Most);

    /// <summary>By how much one entry of the ledger moves a level. One may move it further than another leaves it.</summary>
    public static NumberRange LevelChange { get; } = new(-10 * Rehearsal.Most, 10 * Rehearsal.Most);

    /// <summary>Weeks of work ahead of plan, negative behind it. No story moves it by more than a few weeks a decision.</summary>
    public static NumberRange Work { get; } = new(-1_000_000, 1_000_000);

    /// <summary>Decisions on one path, and the number of one; 0 stands for the start. The ledger of a path grows with their
    /// square.</summary>
    public static NumberRange Decisions { get; } = new(0, 1_000, IsWhole: true);

    /// <summary>Weeks that have gone by. A decision takes at most a year.</summary>
    public static NumberRange Weeks { get; } = new(0, 10_000_000, IsWhole: true);

    /// <summary>Paths of one playthrough, and the number of one.</summary>
    public static NumberRange PlayedPaths { get; } = new(1, 10_000, IsWhole: true);

    /// <summary>Texts of one scenario that a playthrough went over to, one after the other.</summary>
    public static NumberRange ScenarioVersions { get; } = new(1, 1_000, IsWhole: true);

    /// <summary>People of a team, of whom something is expected after a decision.</summary>
    public static NumberRange Team { get; } = new(0, 12, IsWhole: true);

    /// <summary>How much a key was touched on one side: a strong act counts 3, and a decision has a handful of acts.</summary>
    public static NumberRange KeyWeight { get; } = new(0, 10_000_000, IsWhole: true);

    /// <summary>Seconds at play: three years without a pause.</summary>
    public static NumberRange Seconds { get; } = new(0, 100_000_000, IsWhole: true);

    /// <summary>Entries in one journal.</summary>
    public static NumberRange JournalEntries { get; } = new(0, 1_000_000, IsWhole: true);

    /// <summary>People who vote in a workshop, and tables that do.</summary>
    public static NumberRange Voters { get; } = new(1, Workshops.Voters.Most, IsWhole: true);

    /// <summary>Minutes that a workshop takes.</summary>
    public static NumberRange WorkshopMinutes { get; } = new(1, WorkshopSetup.MostMinutes, IsWhole: true);

    /// <summary>Minutes that a guide can plan for: shorter ones have no room for a decision and a debrief.</summary>
    public static NumberRange GuideMinutes { get; } = new(10, WorkshopSetup.MostMinutes, IsWhole: true);

    /// <summary>Paths after which exploring stops.</summary>
    public static NumberRange ExploredPaths { get; } = new(1, 1_000_000_000_000, IsWhole: true);
}
