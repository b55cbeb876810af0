namespace TrustSim.Presentation.Pages;

/// <summary>
/// The consequence of a decision: the event, news that somebody told or that landed, and the changes of each person with the reason.
/// </summary>
public static class ConsequencePage
{
    public static Document Create(Scenario scenario, Step step, Meters meters) =>
        new(Say.Runs("play.came-of-it"), Told(scenario, step, meters));

    public static ImmutableArray<Block> Told(Scenario scenario, Step step, Meters meters)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(Block.Quote(BlockKind.Chosen, step.Choice!.Text));
        page.AddRange(Paragraphs.Split(step.Choice.After).Select(text => Block.Quote(BlockKind.Prose, text)));
        page.AddRange(News.Passages(scenario, step.News, meters));
        if (meters == Meters.Debrief) return page.ToImmutable();

        page.Add(Block.Say(BlockKind.Heading, "play.what-it-did"));
        var before = page.Count;
        foreach (var effect in ChangeGrouping.From(step)) AddEffect(page, scenario, effect);
        if (step.Choice.Effects.Clarity is { } push)
            page.Add(
                Block.Say(BlockKind.Change, push.Up ? "play.clarity" : "play.clarity-less", ("points", Wording.WithSign(ClarityOf(step)))));
        if (step.Choice.Effects.Work is not null)
            page.Add(Block.Say(BlockKind.Change, "play.your-decision", ("work", Wording.WorkChange(WorkOf(step)))));
        if (Math.Abs(PaceOf(step)) >= .05) page.Add(Block.Say(BlockKind.Change, "play.pace", ("work", Wording.WorkChange(PaceOf(step)))));
        if (page.Count == before) page.Add(Block.Say(BlockKind.Change, "play.nothing-shows"));
        page.Add(
            Block.Say(BlockKind.Meter, "play.team", ("trust", step.Settled.Trust), ("fear", step.Settled.Fear),
                ("work", Wording.Weeks(step.Settled.Work))));
        return page.ToImmutable();
    }

    /// <summary>Returns the reason of an effect, from the scenario or from clarity. Empty where none is known.</summary>
    public static Runs Reason(ReasonedChange effect) =>
        effect.Clearer is { } clearer ? Say.Runs(clearer ? "play.clearer" : "play.vaguer") : Runs.FromScenario(effect.Why);

    static void AddEffect(ImmutableArray<Block>.Builder page, Scenario scenario, ReasonedChange effect)
    {
        var felt = effect.People.Where(change => Shows(change.Trust) || Shows(change.Fear)).ToList();
        if (felt.Count == 0) return;
        if (Reason(effect) is { IsEmpty: false } why) page.Add(new(BlockKind.Reason, why));
        var (aimedAt, watched) =
            (Changes(scenario, felt.Where(change => !change.Watched)), Changes(scenario, felt.Where(change => change.Watched)));
        // A line for each of the few people that it was aimed at; one line for all where it concerned everybody.
        if (aimedAt.Count <= 2) page.AddRange(aimedAt.Select(line => new Block(BlockKind.Change, line)));
        else page.Add(new(BlockKind.Change, Runs.Join("; ", aimedAt)));
        if (watched.Count > 0) page.Add(Block.Say(BlockKind.Change, "play.watched", ("changes", Runs.Join("; ", watched))));
    }

    static List<Runs> Changes(Scenario scenario, IEnumerable<PersonChange> changes) =>
        [.. changes.Select(change => Runs.FromScenario(scenario[change.Person].FirstName) + Runs.FromProgram(" ") + Points(change))];

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
