namespace TrustSim.Core.Vocabulary;

/// <summary>What a scenario is: a whole one; a moment of a few minutes; or the prologue that shows how to play.</summary>
public enum ScenarioKind
{
    Scenario,
    Moment,
    Prologue,
}

/// <summary>The table of the kinds.</summary>
public static class ScenarioKindTable
{
    public static MemberTable<ScenarioKind, NamedRow<ScenarioKind>> Rows { get; } = new(
        new(ScenarioKind.Scenario, "scenario"),
        new(ScenarioKind.Moment, "moment"),
        new(ScenarioKind.Prologue, "prologue"));

    public static string Id(this ScenarioKind kind) => Rows[kind].Id;
}
