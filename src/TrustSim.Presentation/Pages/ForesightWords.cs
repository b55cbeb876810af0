namespace TrustSim.Presentation.Pages;

/// <summary>Texts about the player's predictions for the next answer.</summary>
public static class ForesightWords
{
    public static Runs Describe(Playthrough play, ImmutableArray<Prediction> said) =>
        said.Length == play.Team.People.Length && said.All(one => one is { Trust: Move.Same, Fear: Move.Same })
        ? Say.Runs("foresight.nobody")
        : Say.Runs("foresight.expected", ("all", Runs.Join("; ", said.Select(one => Say.Runs("foresight.of-one",
            ("name", Runs.FromScenario(play.Scenario[one.Who].FirstName)), ("moves", ForesightPage.Words(one)))))));
}
