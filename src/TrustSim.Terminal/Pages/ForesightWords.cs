using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;

namespace TrustSim.Terminal.Pages;

/// <summary>What the player expects of the answer that they are about to give.</summary>
static class ForesightWords
{
    public static string Describe(Scenario scenario, ImmutableArray<Prediction> said) => said.Length == scenario.Team.Length && said.All(one => one is { Trust: Move.Same, Fear: Move.Same })
        ? "You expect it to move nobody."
        : $"You expect: {string.Join("; ", said.Select(one => $"{Passage.Clean(scenario[one.Who].FirstName)}, {ForesightPage.Words(one)}"))}.";
}
