namespace TrustSim.Presentation.Pages;

/// <summary>
/// What other answers would have done, all else the same: who would have spoken, and who would have kept quiet. It gives answers away.
/// </summary>
public static class OtherAnswersPage
{
    public static Runs Title => Say.Runs("debrief.more-answers");

    public static Document Create(Debrief debrief) => Document.Page(Title,
    [
        Block.Say(BlockKind.Prose, debrief.Others.Counted.IsEmpty ? "debrief.no-other-answers" : "debrief.all-else-the-same"),
        .. debrief.Others.Counted.GroupBy(other => other.Decision).SelectMany(decision => (Block[])
        [
            new(BlockKind.Heading, MorePages.Taken(debrief, decision.Key)),
            .. decision.SelectMany(other => Instead(debrief, other)),
        ]),
        .. debrief.Others.EndingTurn is { End.Ending.Ending: { } ending } turn
            ? [
                Block.Say(BlockKind.Prose, "debrief.ending-turn", ("decision", debrief.DecisionName(turn.Decision)),
                    ("answer", Runs.FromScenario(turn.Choice.Text)), ("ending", Runs.FromScenario(ending))),
            ]
            : (Block[])[],
    ]);

    static IEnumerable<Block> Instead(Debrief debrief, OtherAnswer other)
    {
        var risks = other.End.Team.Risks.Select(risk => (Risk: other.End.Scenario[risk.Id], Speaks: risk.Outcome == RiskOutcome.Told,
            IsAsBefore: risk.Outcome == RiskOutcome.Told == (debrief.Playthrough.Team[risk.Id]?.Outcome == RiskOutcome.Told))).ToList();
        ImmutableArray<Evidence> changed =
        [
            .. risks.Where(risk => !risk.IsAsBefore).OrderByDescending(risk => risk.Speaks).Select(risk => new Evidence(
                new(risk.Speaks ? Tone.Told : Tone.Kept, risk.Speaks ? "●" : "○", Runs.Empty), Runs.Empty,
                Sentence(debrief, other.End, risk.Risk, risk.Speaks).Capital())),
        ];
        yield return Block.Say(BlockKind.Reason, "debrief.instead", ("answer", Runs.FromScenario(other.Choice.Text)));
        if (!changed.IsEmpty)
            yield return Block.Draw(new EvidenceDrawing(changed, [.. changed.Select(one => new Block(BlockKind.Change, one.Text))]));
        var same = risks.Where(risk => risk.IsAsBefore).OrderByDescending(risk => risk.Speaks)
            .Select(risk => Sentence(debrief, other.End, risk.Risk, risk.Speaks)).ToList();
        if (same.Count > 0) yield return Block.Say(BlockKind.Change, "debrief.as-it-was", ("what", Runs.Join("; ", same)));
        yield return new(BlockKind.Change, Result(debrief, other.End).Capital());
    }

    /// <summary>Who tells you of something, or who keeps it back.</summary>
    static Runs Sentence(Debrief debrief, Playthrough end, Risk risk, bool speaks)
    {
        var what = WhatHappenedPage.NameOf(risk);
        if (!speaks)
            return Say.Runs("debrief.would-keep", ("names", Wording.Names(end.Scenario, risk.KnownBy)), ("what", what),
                ("count", risk.KnownBy.Distinct().Count()));
        var news = end.Ledger.News.First(news => news.Risk == risk.Id);
        return Say.Runs("debrief.would-tell", ("name", WhatHappenedPage.NameOf(debrief, news.By)), ("what", what),
            ("week", debrief.Step().At(news.Week)));
    }

    static Runs Result(Debrief debrief, Playthrough end)
    {
        var finish = Say.Runs("debrief.would-finish", ("work", Wording.Weeks(debrief.Step(), end.Team.Work)));
        return (end.Ending is { Ending: { } ending } reached && reached.Id != debrief.Playthrough.Ending?.Id
            ? Runs.Join("; ", [finish, Say.Runs("debrief.would-end", ("ending", Runs.FromScenario(ending)))]) : finish)
            + Runs.FromProgram(".");
    }
}
