namespace TrustSim.Authoring.Format;

/// <summary>The content of a file: the scenario and its expected playthroughs.</summary>
sealed record ScenarioDocument(Scenario Scenario, ImmutableArray<WrittenPlaythrough> Plays);
