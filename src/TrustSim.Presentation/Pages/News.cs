namespace TrustSim.Presentation.Pages;

/// <summary>Bad news: in the voice of the person who tells it, or as an event; and its cost.</summary>
static class News
{
    /// <summary>By week, and within a week first what was told, then what nobody told.</summary>
    public static IEnumerable<RiskNews> InOrder(IEnumerable<RiskNews> news) =>
        news.OrderBy(one => one.Week).ThenBy(one => one.Outcome == RiskOutcome.Landed);

    /// <summary>Who joins the team and who leaves it as a scene opens.</summary>
    public static IEnumerable<Block> Moves(Scenario scenario, SceneOpening opening)
    {
        if (!opening.Leaving.IsEmpty)
            yield return Block.Say(BlockKind.Note, "play.leaves", ("count", opening.Leaving.Length),
                ("names", Wording.Names(scenario, opening.Leaving)));
        if (!opening.Joining.IsEmpty)
            yield return Block.Say(BlockKind.Note, "play.joins", ("count", opening.Joining.Length),
                ("names", Say.List(opening.Joining.Select(who => Runs.FromScenario(scenario[who].Name)))));
    }

    public static IEnumerable<Block> Passages(Playthrough play, IEnumerable<RiskNews> news, Meters meters)
    {
        var (scenario, laws) = (play.Scenario, play.Laws);
        foreach (var one in news)
        {
            var risk = scenario[one.Risk];
            var told = one.Outcome == RiskOutcome.Told;
            foreach (var block in told ? ScenePage.Speech(scenario[one.By], risk.Says)
                : Paragraphs.Split(risk.Lands).Select(text => Block.Quote(BlockKind.Prose, text)))
                yield return block;
            if (meters == Meters.Debrief) continue;
            var cost = laws[risk.Cost].Cost;
            yield return told
                ? Block.Say(BlockKind.Note, "play.told-in-time",
                    ("time", Wording.Time(scenario.Step(), cost * laws.Told)), ("instead", Wording.Time(scenario.Step(), cost)))
                : Block.Say(BlockKind.Note, "play.nobody-told", ("time", Wording.Time(scenario.Step(), cost)));
        }
    }
}
