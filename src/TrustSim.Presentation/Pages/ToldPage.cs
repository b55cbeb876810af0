namespace TrustSim.Presentation.Pages;

/// <summary>What stands on the wall of the story around a decision that the facilitator tells: little enough to read out.</summary>
public static class ToldPage
{
    /// <summary>The page, without the question and its answers.</summary>
    public static IEnumerable<Block> Create(Playthrough play) => play.Phase == Phase.Consequence ? Outcome(play) : Scene(play);

    static IEnumerable<Block> Outcome(Playthrough play) =>
    [
        Block.Quote(BlockKind.Chosen, play.Current.Choice!.Text),
        .. Said(ToldText.Sentence(play.Current.Outcome)),
        .. Told(play, play.Current.News),
    ];

    static IEnumerable<Block> Scene(Playthrough play)
    {
        var opening = play.Scene!;
        return
        [
            .. Told(play, News.InOrder(opening.Meanwhile.Concat(opening.Landing))),
            .. News.Moves(play.Scenario, opening),
            .. Said(ToldText.Scene(opening)),
        ];
    }

    static IEnumerable<Block> Told(Playthrough play, IEnumerable<RiskNews> news) => news.SelectMany(one =>
    {
        var risk = play.Scenario[one.Risk];
        return one.Outcome == RiskOutcome.Told ? ScenePage.Speech(play.Scenario[one.By], ToldText.Sentence(risk.Says))
            : Said(ToldText.Sentence(risk.Lands));
    });

    static IEnumerable<Block> Said(string text) => text.Length > 0 ? [Block.Quote(BlockKind.Prose, text)] : [];
}
