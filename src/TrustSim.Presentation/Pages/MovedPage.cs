namespace TrustSim.Presentation.Pages;

/// <summary>What a decision did to each person, with its reasons, in figures; and to clarity and work.</summary>
public static class MovedPage
{
    /// <summary>Each reason with the people that it moved; the heading first, the state of the team last.</summary>
    public static ImmutableArray<ImmutableArray<Block>> Parts(Scenario scenario, Step step)
    {
        Block[] rest =
        [
            .. step.Choice!.Effects.Clarity is { } push
                ? [Block.Say(BlockKind.Change, push.Up ? "play.clarity" : "play.clarity-less",
                    ("points", Wording.WithSign(ClarityOf(step))))]
                : (Block[])[],
            .. step.Choice.Effects.Work is not null
                ? [new Block(BlockKind.Change, Wording.WorkChange(scenario.Step(), WorkOf(step)))]
                : (Block[])[],
            .. Math.Abs(PaceOf(step)) >= .05
                ? [Block.Say(BlockKind.Change, PaceOf(step) < 0 ? "play.pace-lost" : "play.pace-won",
                    ("unit", scenario.Step().One()), ("time", Wording.Time(scenario.Step(), PaceOf(step))))]
                : (Block[])[],
        ];
        var felt = ChangeGrouping.From(step).Select(effect => Effect(scenario, effect)).Where(part => !part.IsEmpty).ToList();
        if (felt.Count == 0 && rest.Length == 0) rest = [Block.Say(BlockKind.Change, "play.nothing-shows")];
        return
        [
            [Block.Say(BlockKind.Heading, "play.what-it-did")],
            .. felt,
            .. rest.Length == 0 ? [] : (ImmutableArray<Block>[])[[.. rest]],
            [Block.Say(BlockKind.Meter, "play.team", ("trust", step.Settled.Trust), ("fear", step.Settled.Fear),
                ("work", Wording.Weeks(scenario.Step(), step.Settled.Work)))],
        ];
    }

    static ImmutableArray<Block> Effect(Scenario scenario, ReasonedChange effect)
    {
        var felt = effect.People.Where(change => Shows(change.Trust) || Shows(change.Fear)).ToList();
        if (felt.Count == 0) return [];
        var (aimedAt, watched) =
            (felt.Where(change => !change.Watched).ToList(), Together(scenario, felt.Where(change => change.Watched)));
        return
        [
            .. ConsequencePage.Reason(effect) is { IsEmpty: false } why ? [new Block(BlockKind.Reason, why)] : (Block[])[],
            // A line for each of the few people that it was aimed at; one line for all where it concerned everybody.
            .. aimedAt.Count <= 2
                ? aimedAt.Select(change => new Block(BlockKind.Change, NameOf(scenario, change) + Runs.FromProgram(" ") + Points(change)))
                : [new Block(BlockKind.Change, Runs.Join("; ", Together(scenario, aimedAt)))],
            .. watched.Count > 0
                ? [Block.Say(BlockKind.Change, "play.watched", ("changes", Runs.Join("; ", watched)))] : (Block[])[],
        ];
    }

    /// <summary>What happened to several people, said once for all to whom the same happened.</summary>
    static List<Runs> Together(Scenario scenario, IEnumerable<PersonChange> changes) =>
    [
        .. changes.GroupBy(Points).Select(same => (same.Count() > 1 && same.Count() == scenario.Team.Length
            ? Say.Runs("debrief.all-of-them", ("number", Say.InWords(scenario.Team.Length))).Capital()
            : Say.List(same.Select(change => NameOf(scenario, change)))) + Runs.FromProgram(" ") + same.Key),
    ];

    static Runs NameOf(Scenario scenario, PersonChange change) => Runs.FromScenario(scenario[change.Person].FirstName);

    static Runs Points(PersonChange change) => (Shows(change.Trust), Shows(change.Fear)) switch
    {
        (true, true) => Say.Runs("play.trust-and-fear", ("trust", Wording.WithSign(change.Trust)), ("fear", Wording.WithSign(change.Fear))),
        (true, false) => Say.Runs("play.trust", ("trust", Wording.WithSign(change.Trust))),
        (false, _) => Say.Runs("play.fear", ("fear", Wording.WithSign(change.Fear))),
    };

    static bool Shows(double points) => Math.Abs(points) >= .5;

    static double ClarityOf(Step step) => step.Ledger.Clarity.Where(entry => entry.Decision == step.Number).Sum(entry => entry.Points);

    static double WorkOf(Step step) => step.Ledger.Work.Where(entry => entry.Decision == step.Number).Sum(entry => entry.Weeks);

    static double PaceOf(Step step) =>
        step.Ledger.Work.Where(entry => entry.Week == step.Settled.Week && entry.Decision is null && entry.Risk is null)
            .Sum(entry => entry.Weeks);
}
