namespace TrustSim.Presentation.Pages;

/// <summary>The debrief's first page: how it ended, what people had to tell and whether they did, and the moment.</summary>
public static class WhatHappenedPage
{
    /// <summary>The share of the courage it takes from which on somebody was one step short of saying it.</summary>
    internal const double OneStepShort = .95;

    const double NearlyThere = .80;
    const double HalfWay = .50;

    public static Runs Title => Say.Runs("debrief.what-happened");

    public static Document Create(Debrief debrief) => Document.Page(Title, [.. Told(debrief, isAll: false), .. Moment(debrief)]);

    /// <summary>All but the moment.</summary>
    /// <param name="isAll">Whether the words of everything unsaid are quoted; else of what came nearest to being said.</param>
    public static IEnumerable<Block> Told(Debrief debrief, bool isAll) =>
    [
        new(BlockKind.Question, Sentence(debrief)),
        .. Tracks(debrief) is { } tracks ? [Block.Draw(tracks)] : (Block[])[],
        .. Unsaid(debrief).Take(isAll ? int.MaxValue : 1).SelectMany(record => Words(debrief, record)),
    ];

    /// <summary>The decision at which another answer would have made somebody speak, or without which somebody would not have.</summary>
    public static ImmutableArray<Block> Moment(Debrief debrief)
    {
        var heading = Block.Say(BlockKind.Heading, "debrief.the-moment");
        if (Unsaid(debrief).Any())
        {
            return debrief.Others.Hinge is { } hinge
                ? [heading, Named(debrief, hinge)]
                : [heading, Block.Say(BlockKind.Prose, "debrief.no-moment")];
        }

        return debrief.Others.Voiced is { } voiced
            ? [
                heading,
                Block.Say(BlockKind.Prose, "debrief.voiced", ("scene", debrief.Playthrough.SceneOf(voiced.Decision)),
                    ("names", Say.List(voiced.People.Select(who => NameOf(debrief, who))))),
            ]
            : [];
    }

    /// <summary>The decision that <see cref="Moment"/> names, from 1; null where it names none.</summary>
    public static int? MomentOf(Debrief debrief) => debrief.Others.Hinge?.Decision ?? debrief.Others.Voiced?.Decision;

    /// <summary>How it ended, and how much of that goes back to things that nobody said. Its weeks are the sum of the rows.</summary>
    public static Runs Sentence(Debrief debrief)
    {
        var work = Math.Round(debrief.Now.Work, 1, MidpointRounding.AwayFromZero);
        var landed = debrief.Risks.Where(record => record.Outcome == RiskOutcome.Landed).ToList();
        var (late, cost) = (Math.Abs(work), landed.Sum(SilenceOf));
        var (weeks, lost) = (Wording.InWeeks(debrief.Step(), late), Wording.InWeeks(debrief.Step(), cost));
        var (count, things) = (landed.Count, Say.InWords(landed.Count));
        if (!debrief.Playthrough.IsOver) return Say.Runs("debrief.so-far", ("work", Wording.Weeks(debrief.Step(), work)));
        if (count > 0)
        {
            // Tenths are summed as the rows show them, so a sum that reads the same counts as all of it.
            return work switch
            {
                < 0 when late >= cost - .001 => Say.Runs("debrief.late-through", ("weeks", weeks),
                    ("cost", cost), ("things", things), ("count", count)),
                < 0 => Say.Runs("debrief.late-beside", ("weeks", weeks), ("lost", lost), ("things", things), ("count", count)),
                0 => Say.Runs("debrief.on-plan-though", ("lost", lost), ("things", things), ("count", count)),
                _ => Say.Runs("debrief.early-though", ("weeks", weeks), ("lost", lost), ("things", things), ("count", count)),
            };
        }

        var isAllTold = debrief.Risks.Length > 0 && debrief.Risks.All(record => record.Outcome == RiskOutcome.Told);
        var sentence = work switch
        {
            < 0 => isAllTold ? Say.Runs("debrief.late-and-told", ("weeks", weeks)) : Say.Runs("debrief.late", ("weeks", weeks)),
            0 => Say.Runs(isAllTold ? "debrief.on-plan-and-told" : "debrief.on-plan"),
            _ => isAllTold ? Say.Runs("debrief.early-and-told", ("weeks", weeks)) : Say.Runs("debrief.early", ("weeks", weeks)),
        };
        // That all of it was told is true, and flatters where it took long.
        return isAllTold && debrief.Risks.MaxBy(record => record.Weeks) is { IsLate: true } last
            ? Runs.Join(" ", [
                sentence, Say.Runs("debrief.told-late", ("name", NameOf(debrief, last.By)), ("time", debrief.Step().InWords(last.Weeks))),
            ])
            : sentence;
    }

    /// <summary>The weeks that a row says, to a tenth: what silence cost over being told.</summary>
    public static double SilenceOf(RiskRecord record) => Math.Round(record.Silence, 1, MidpointRounding.AwayFromZero);

    /// <summary>What a risk is called.</summary>
    public static Runs NameOf(Risk risk) =>
        Runs.FromScenario(risk.Called.Length > 0 ? risk.Called : Episode.OwnId(risk.Id.Value).Replace('-', ' '));

    internal static Runs NameOf(Debrief debrief, MemberId person) => Runs.FromScenario(debrief.Playthrough.Scenario[person].FirstName);

    /// <summary>Everything that nobody said, what came nearest to being said first.</summary>
    static IEnumerable<RiskRecord> Unsaid(Debrief debrief) =>
        debrief.Risks.Where(record => record.Outcome != RiskOutcome.Told).OrderByDescending(record => record.Nearness);

    static TracksDrawing? Tracks(Debrief debrief)
    {
        if (debrief.Risks.IsEmpty) return null;
        return new(
            Say.Runs("debrief.had-to-tell"),
            Say.Runs("debrief.nearer"),
            [
                .. debrief.Risks.Select(record => new Track(
                    debrief.Step().At(record.Week), NameOf(debrief, record.By), NameOf(record.Risk),
                    record.Outcome == RiskOutcome.Told ? null : record.Nearness, Outcome(debrief, record))),
            ],
            [
                Block.Say(BlockKind.Heading, "debrief.had-to-tell"),
                .. debrief.Risks.Select(record => record.Outcome == RiskOutcome.Told
                    ? Block.Say(BlockKind.Change, "debrief.track-told", ("week", debrief.Step().At(record.Week).Capital()),
                        ("name", NameOf(debrief, record.By)),
                        ("what", NameOf(record.Risk)), ("outcome", Outcome(debrief, record)))
                    : Block.Say(BlockKind.Change, "debrief.track-unsaid", ("week", debrief.Step().At(record.Week).Capital()),
                        ("name", NameOf(debrief, record.By)),
                        ("what", NameOf(record.Risk)), ("near", Near(record)), ("outcome", Outcome(debrief, record)))),
            ]);
    }

    static Runs Outcome(Debrief debrief, RiskRecord record) => record.Outcome switch
    {
        RiskOutcome.Told => record.IsLate ? Say.Runs("debrief.told-you-after", ("time", debrief.Step().Whole(record.Weeks)))
            : Say.Runs("debrief.told-you"),
        RiskOutcome.Landed => Say.Runs("debrief.cost", ("weeks", Wording.InWeeks(debrief.Step(), SilenceOf(record)))),
        RiskOutcome.Kept => Say.Runs("debrief.still-unsaid"),
    };

    static Runs Near(RiskRecord record) => Say.Runs(record.Nearness switch
    {
        >= OneStepShort => "debrief.one-step",
        >= NearlyThere => "debrief.nearly",
        >= HalfWay => "debrief.half-way",
        _ => "debrief.far-off",
    });

    /// <summary>How near somebody was to saying it.</summary>
    /// <param name="nearness">The share of the courage that it takes.</param>
    internal static Runs Was(Runs name, double nearness) => nearness switch
    {
        >= OneStepShort => Say.Runs("debrief.was-one-step", ("name", name)),
        >= NearlyThere => Say.Runs("debrief.was-nearly", ("name", name)),
        >= HalfWay => Say.Runs("debrief.was-half-way", ("name", name)),
        _ => Say.Runs("debrief.was-far-off", ("name", name)),
    };

    static Block[] Words(Debrief debrief, RiskRecord record)
    {
        var name = NameOf(debrief, record.By);
        var unsaid = record.Weeks == 0
            ? Say.Runs("debrief.did-not-say", ("name", name))
            : Say.Runs("debrief.did-not-say-for", ("name", name),
                ("time", debrief.Step().InWords(record.Weeks)));
        return
        [
            new(BlockKind.Reason, Runs.Join(" ", [Was(name, record.Nearness), unsaid])),
            .. record.Risk.Says.Length == 0 ? [] : (Block[])[Block.Quote(BlockKind.Unsaid, record.Risk.Says)],
        ];
    }

    /// <summary>The moment in one paragraph: the scene and its question stand out.</summary>
    static Block Named(Debrief debrief, Hinge hinge)
    {
        var text = Runs.Join(" ", [Asked(debrief, hinge.Decision), Tells(debrief, hinge)]);
        var answer = Runs.FromScenario(debrief.Playthrough.Steps[hinge.Decision].Choice!.Text).Plain;
        var at = text.Plain.IndexOf(answer, StringComparison.Ordinal);
        // Neither the space before the answer nor its quotation mark belongs to the question.
        return new(BlockKind.Prose, text) { Bold = text.Plain[..Math.Max(0, at)].TrimEnd('“', '„', ' ').Length };
    }

    /// <summary>The scene, its question and the player's own answer.</summary>
    static Runs Asked(Debrief debrief, int number)
    {
        var step = debrief.Playthrough.Steps[number];
        return Say.Runs("debrief.moment-was", ("scene", debrief.Playthrough.SceneOf(number)),
            ("week", debrief.Step().At(step.Settled.Week)),
            ("ask", debrief.Playthrough.Scenario[step.Decision!.Value.Scene].Asked()), ("answer", Runs.FromScenario(step.Choice!.Text)));
    }

    static Runs Tells(Debrief debrief, Hinge hinge) => Say.Runs("debrief.other-answer",
        ("told", Say.List(hinge.Said.Select(news =>
            Say.Runs("debrief.tells-you", ("name", NameOf(debrief, news.By)), ("week", debrief.Step().At(news.Week)))))));
}
