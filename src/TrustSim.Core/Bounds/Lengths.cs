namespace TrustSim.Core.Bounds;

/// <summary>
/// Greatest lengths of texts from outside, in UTF-16 characters. Options, imports, cohorts and journals take their limits from here.
/// </summary>
public static class Lengths
{
    /// <summary>The name in exports of somebody's playthroughs.</summary>
    public const int Alias = 60;

    /// <summary>The name of a path or a table.</summary>
    public const int Name = 200;

    /// <summary>An id of a scenario, a scene, a choice, a person or a risk, or a word of a project vocabulary.</summary>
    public const int Id = 200;

    /// <summary>A text that somebody writes in a debrief, or a note.</summary>
    public const int Note = 100_000;

    /// <summary>Any text of a scenario, including its title: as many characters as all of its files may have.</summary>
    public const int ScenarioText = 4 * 1024 * 1024;

    /// <summary>A whole scenario as a journal holds it: its files as JSON, which may take six characters for one.</summary>
    public const int KeptScenario = 6 * ScenarioText;
}
