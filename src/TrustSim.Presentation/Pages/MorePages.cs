namespace TrustSim.Presentation.Pages;

/// <summary>More, behind the debrief's four pages: the line, other answers, two paths side by side, reasons to play again.</summary>
public static class MorePages
{
    public static Runs LineTitle => Say.Runs("debrief.more-line");

    /// <summary>Trust, fear and work over the weeks, and the decision that is pointed at.</summary>
    /// <param name="decision">From 1; 0: none.</param>
    /// <param name="grown">How much of the bars is drawn, 0 to 1.</param>
    public static ImmutableArray<Block> Line(Debrief debrief, int decision, double grown = 1)
    {
        var points = debrief.Timeline;
        return
        [
            Block.Draw(new CourseDrawing(
                [
                    .. points.Select(point => new CoursePoint(
                        point.Team.Trust, point.Team.Fear, point.Team.Work, point.Label,
                        [
                            .. debrief.Risks.Where(record => record.Week == point.Team.Week && record.Outcome != RiskOutcome.Kept)
                                .Select(record => (record.Outcome == RiskOutcome.Told, WhatHappenedPage.NameOf(record.Risk))),
                        ])),
                ],
                debrief.PointOf(decision),
                [
                    .. points.Where(point => !point.Decisions.IsEmpty || point == points[0]).Select(point => Block.Say(
                        BlockKind.Change, "debrief.course", ("week", debrief.Step().At(point.Team.Week).Capital()),
                        ("figures", Wording.Figures(debrief.Step(), point.Team)))),
                ])
                {
                    Grown = grown,
                }),
            .. decision < 1 ? [] : (Block[])[new(BlockKind.Prose, Taken(debrief, decision))],
        ];
    }

    /// <summary>Endings seen, and scenes not yet seen with whom they need.</summary>
    public static ImmutableArray<Block> ToFind(Scenario scenario, Discoveries found)
    {
        var needs = found.ScenesNotSeen.Where(unseen => !unseen.Needs.IsEmpty)
            .Select(unseen => Needs(scenario, unseen)).Distinct().ToList();
        var number = Say.InWords(found.ScenesNotSeen.Length).Capital();
        return
        [
            .. found.Endings < 2 ? [] : (Block[])
            [
                Block.Say(BlockKind.Heading, "debrief.endings-found", ("seen", found.EndingsSeen.Length), ("all", found.Endings)),
                Block.Draw(new EvidenceDrawing(
                    [
                        .. found.EndingsSeen.Select(scene => Ending(Tone.Told, "●", Runs.FromScenario(scene.Ending!))),
                        .. Enumerable.Repeat(
                            Ending(Tone.None, "○", Say.Runs("debrief.ending-hidden")), found.Endings - found.EndingsSeen.Length),
                    ],
                    [.. found.EndingsSeen.Select(scene => Block.Quote(BlockKind.Change, scene.Ending!))])),
            ],
            .. found.ScenesNotSeen.IsEmpty ? [] : (Block[])
            [
                Block.Say(BlockKind.Heading, "debrief.scenes-not-seen"),
                new(BlockKind.Prose, Runs.Join(" ", [
                    Say.Runs("debrief.scenes-number", ("number", number), ("count", found.ScenesNotSeen.Length)),
                    .. needs,
                ])),
            ],
        ];
    }

    static Evidence Ending(Tone tone, string mark, Runs title) => new(new(tone, mark, Runs.Empty), Runs.Empty, title);

    /// <summary>What the scenario practises. It is told after play alone, since it gives answers away.</summary>
    /// <param name="heading">The kind of the heading.</param>
    public static ImmutableArray<Block> Practises(Scenario scenario, BlockKind heading = BlockKind.Heading) =>
        scenario.About.Objectives.IsEmpty ? [] :
    [
        Block.Say(heading, "debrief.practises"),
        .. scenario.About.Objectives.Select(objective => Block.Item(Runs.FromScenario(objective))),
    ];

    /// <summary>What a player has met of a scenario on all paths of all games.</summary>
    /// <param name="session">Null where nothing is kept: this path alone.</param>
    public static Discoveries Discovered(Playthrough play, PlaySession? session) => Discoveries.From(play.Scenario,
        session is null ? [play] : session.AllPaths.Prepend(play));

    /// <summary>"2 of 5 endings found"; null where the scenario has fewer than two.</summary>
    public static Runs? EndingsFound(Discoveries found) => found.Endings < 2 ? null
        : Say.Runs("debrief.endings-of", ("seen", found.EndingsSeen.Length), ("all", found.Endings));

    /// <summary>Two paths side by side, headed by who told and who kept quiet.</summary>
    public static SideBySideDrawing SideBySide((Runs Label, Debrief Debrief) first, (Runs Label, Debrief Debrief) second)
    {
        var (one, two) = (first.Debrief, second.Debrief);
        SideBySideRow[] outcomes =
        [
            new(Say.Runs("debrief.row-told"), WhoTold(one), WhoTold(two)),
            new(Say.Runs("debrief.row-kept"), WhoKept(one), WhoKept(two)),
            new(Say.Runs("debrief.row-finished"), Wording.Weeks(one.Step(), one.Now.Work), Wording.Weeks(two.Step(), two.Now.Work)),
        ];
        return new((first.Label, second.Label), [.. outcomes, SideBySideRow.Gap, .. People(step => DotsOf(step) + step.Phrase())],
        [
            .. outcomes.Concat(People(Wording.Phrase)).Select(row => Block.Say(BlockKind.Change, "debrief.side-by-side",
                ("head", row.Head), ("first-path", first.Label), ("first", row.First), ("second-path", second.Label),
                ("second", row.Second))),
        ]);

        IEnumerable<SideBySideRow> People(Func<Openness, Runs> told) => one.People.Select(person => person.Member)
            .Where(member => two.People.Any(other => other.Member.Id == member.Id)).Select(member => new SideBySideRow(
                Runs.FromScenario(member.FirstName), told(one.OpennessOf(member.Id)[^1]), told(two.OpennessOf(member.Id)[^1])));
    }

    internal static Runs Taken(Debrief debrief, int number)
    {
        var step = debrief.Playthrough.Steps[number];
        return Say.Runs("debrief.taken", ("number", number),
            ("scene", debrief.Playthrough.SceneOf(number)), ("week", debrief.Step().At(step.Settled.Week)),
            ("answer", Runs.FromScenario(step.Choice!.Text)));
    }

    static Runs Needs(Scenario scenario, UnseenScene unseen) => Runs.Join(" ", unseen.Needs.Select(risk =>
        Say.Runs("debrief.needs-told",
            ("names", Wording.AnyOf(scenario, scenario[risk].KnownBy)))));

    static Runs WhoTold(Debrief debrief) =>
        Names(debrief, debrief.Risks.Where(record => record.Outcome == RiskOutcome.Told).Select(record => record.By));

    static Runs WhoKept(Debrief debrief) =>
        Names(debrief, debrief.Risks.Where(record => record.Outcome != RiskOutcome.Told).SelectMany(record => record.Risk.KnownBy));

    static Runs Names(Debrief debrief, IEnumerable<MemberId> people)
    {
        var names = people.Distinct().Select(who => WhatHappenedPage.NameOf(debrief, who)).ToList();
        return names.Count == 0 ? Say.Runs("debrief.nobody") : Runs.Join(", ", names);
    }

    static Runs DotsOf(Openness step) => Runs.FromProgram(Cells.DebriefCells.Dots(step) + "  ");
}
