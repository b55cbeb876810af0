namespace TrustSim.Core.Bounds;

/// <summary>How long texts from outside may be, in characters (UTF-16). Options, imports, cohorts and journals ask here and nowhere
/// else.</summary>
public static class Lengths
{
    /// <summary>The name under which somebody's playthroughs are exported.</summary>
    public const int Alias = 60;

    /// <summary>The name that somebody gives to a path or a table.</summary>
    public const int Name = 200;

    /// <summary>An id of a scenario, a scene, a choice, a person or a risk, and words of our own vocabularies.</summary>
    public const int Id = 200;

    /// <summary>What somebody writes in a debrief, or wants to be remembered.</summary>
    public const int Note = 100_000;

    /// <summary>Any text of a scenario, its title too: as many characters as all of its files may have.</summary>
    public const int ScenarioText = 4 * 1024 * 1024;

    /// <summary>A whole scenario as a journal holds it: its files as JSON, where a character may take six.</summary>
    public const int KeptScenario = 6 * ScenarioText;
}
