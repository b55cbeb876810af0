using TrustSim.Presentation.Analysis;

namespace TrustSim.Presentation.Guides;

/// <summary>The risks that somebody in the team knows and may never tell.</summary>
static class UntoldGuide
{
    public static IEnumerable<Block> Create(GuideSubject subject) =>
        [Block.Say(BlockKind.Part, "guide.untold"),
            Block.Say(BlockKind.Prose, "guide.untold-lead", ("unit", subject.Scenario.Step().One())),
            .. subject.Analysis.Risks.SelectMany(share => Create(subject, share))];

    static IEnumerable<Block> Create(GuideSubject subject, RiskShare share)
    {
        var risk = share.Risk;
        var (knowing, cost) = (Wording.Names(subject.Scenario, risk.KnownBy), Laws.Default[risk.Cost].Cost);
        yield return Block.Say(BlockKind.Heading, "guide.knows", ("names", knowing), ("count", risk.KnownBy.Distinct().Count()));
        yield return Block.Say(BlockKind.Speech, "debrief.quoted",
            ("words", Runs.FromScenario(risk.Says))) with { Label = Say.Runs("guide.would-sound") };
        yield return Block.Say(BlockKind.Change, "guide.untold-costs", ("cost", cost), ("told", cost * Laws.Default.Told),
            ("units", subject.Scenario.Step().Many()),
            ("fates", Fates(share)));
        yield return Block.Say(
            BlockKind.Change, "guide.untold-since",
            ("since", risk.From is { } from ? GuideWords.Title(subject.Scenario[from]) : Say.Runs("ledger.the-start")),
                ("courage", GuideWords.Courage(risk.Courage)), ("due", Due(subject, share)));
        if (risk.DueWeeks is null && risk.DueScene is null) yield break;
        foreach (var text in Paragraphs.Split(risk.Lands)) yield return Block.Quote(BlockKind.Prose, text);
    }

    static Runs Fates(RiskShare share)
    {
        var fates = new[]
        {
            (share.Told, Words: Say.Runs("guide.is-told-on", ("share", AnalysisWords.Percent(share.Told)))),
            (share.Landed, Words: Say.Runs("guide.lands-on", ("share", AnalysisWords.Percent(share.Landed)))),
            (share.Kept, Words: Say.Runs("guide.is-kept-on", ("share", AnalysisWords.Percent(share.Kept)))),
        }.Where(fate => fate.Item1 > 0).Select(fate => fate.Words).ToList();
        return fates.Count == 0 ? Say.Runs("guide.begins-on-none") : Say.Runs("guide.of-all-paths", ("fates", Say.List(fates)));
    }

    static Runs Due(GuideSubject subject, RiskShare share) => share.Risk switch
    {
        { DueWeeks: { } weeks } => Say.Runs("guide.lands-later", ("weeks", subject.Scenario.Step().Whole(weeks))),
        { DueScene: { } scene } => Say.Runs("guide.lands-with", ("scene", GuideWords.Title(subject.Scenario[scene]))),
        _ => Say.Runs("guide.never-lands"),
    };
}
