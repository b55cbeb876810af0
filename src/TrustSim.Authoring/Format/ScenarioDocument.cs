using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Format;

/// <summary>What a file holds: the scenario, and what its author expects of it.</summary>
sealed record ScenarioDocument(Scenario Scenario, ImmutableArray<WrittenPlaythrough> Plays);
