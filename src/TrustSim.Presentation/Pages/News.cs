namespace TrustSim.Presentation.Pages;

/// <summary>Bad news: in the voice of the person who tells it, or as an event; and its cost.</summary>
static class News
{
    /// <summary>By week, and within a week first what was told, then what nobody told.</summary>
    public static IEnumerable<RiskNews> InOrder(IEnumerable<RiskNews> news) =>
        news.OrderBy(one => one.Week).ThenBy(one => one.Outcome == RiskOutcome.Landed);

    public static IEnumerable<Block> Passages(Scenario scenario, IEnumerable<RiskNews> news, Meters meters)
    {
        foreach (var one in news)
        {
            var risk = scenario[one.Risk];
            var told = one.Outcome == RiskOutcome.Told;
            foreach (var block in told ? ScenePage.Speech(scenario[one.By], risk.Says)
                : Paragraphs.Split(risk.Lands).Select(text => Block.Quote(BlockKind.Prose, text)))
                yield return block;
            if (meters == Meters.Debrief) continue;
            var cost = Laws.Default[risk.Cost].Cost;
            yield return Block.Say(BlockKind.Note, told ? "play.told-in-time" : "play.nobody-told",
                ("work", Wording.WorkChange(told ? -cost * Laws.Default.Told : -cost)));
        }
    }
}
