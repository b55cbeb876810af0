namespace TrustSim.Presentation.Pages;

/// <summary>The debrief, part by part. Each part is a page of a screen; what it tells without its heading goes into reports as
/// well.</summary>
public static class DebriefPages
{
    /// <summary>All that can be said without exploring other paths or asking what the player wrote.</summary>
    public static ImmutableArray<Document> Create(Debrief debrief) => [.. Found(debrief), TakeAwayPage.Create(debrief, null)];

    /// <summary>What there is to find in the playthrough itself.</summary>
    public static ImmutableArray<Document> Found(Debrief debrief) =>
        [WhatHappenedPage.Create(debrief), TeamNowPage.Create(debrief), TrustKeysPage.Create(debrief)];

    public static Document OfKeys(Debrief debrief) =>
        Document.Page(Say.Runs("debrief.keys", ("number", Say.InWords(TrustKeyTable.All.Length))), DebriefKeys.Told(debrief));

    public static Document NotTold(Debrief debrief) => Document.Page(Say.Runs("debrief.not-told"), DebriefNews.Told(debrief));

    /// <summary>The decision that the debrief's first page leads back to, from 1: the moment, and in a prologue the first decision; null:
    /// none.</summary>
    public static int? GoBackTo(Debrief debrief) =>
        debrief.Playthrough.Scenario.About.IsPrologue ? 1 : WhatHappenedPage.MomentOf(debrief);

    /// <summary>Where the team stands at the end, in one line.</summary>
    public static Block Standing(Debrief debrief) => Block.Say(
        BlockKind.Meter, "debrief.at-the-end",
        ("trust", debrief.Now.Trust), ("fear", debrief.Now.Fear), ("voice", 100 * TrustModel.Default.Voice(debrief.Now)),
            ("clarity", debrief.Now.Clarity),
        ("work", Wording.Weeks(debrief.Step(), debrief.Now.Work)), ("left", TeamNowPage.Left(debrief)));

    /// <summary>2. Week 3 · the title of its scene.</summary>
    public static Runs Heading(Playthrough play, Step step) => Say.Runs(
        "debrief.decision", ("number", step.Number), ("week", play.Step().At(step.Week).Capital()),
            ("scene", play.SceneOf(step.Number)));

    /// <summary>What a decision was made of, and what people still feel of it.</summary>
    public static IEnumerable<Block> Why(Debrief debrief, int number)
    {
        var step = debrief.Playthrough.Steps[number];
        foreach (var act in step.Choice!.Effects.Acts) yield return new(BlockKind.Change, ActLine(debrief.Playthrough.Scenario, act));
        foreach (var repair in step.Choice.Effects.Repairs)
            yield return new(BlockKind.Change,
                Say.Runs("debrief.repair", ("key", repair.Of.Name()), ("by", repair.By.Name())) + Because(repair.Why));
        if (GaveBack(debrief, step) is { } gave) yield return gave;
        if (GoesBack(debrief, number) is { IsEmpty: false } goesBack) yield return new(BlockKind.Change, goesBack);
    }

    /// <summary>": and the reason in the scenario's words", where it gives one.</summary>
    internal static Runs Because(string why) => why.Length == 0 ? Runs.Empty : Runs.FromProgram(": ") + Runs.FromScenario(why);

    static Runs ActLine(Scenario scenario, Act act)
    {
        var parts = new List<Runs> { Say.Runs("debrief.key-act", ("key", act.Key.Name()), ("signs", SignsOf(act))) };
        if (!act.Toward.IsEmpty)
            parts.Add(Say.Runs("debrief.toward", ("names", Wording.Names(scenario, act.Toward))));
        if (!act.SeenBy.IsEmpty)
            parts.Add(Say.Runs("debrief.before-people", ("names", Wording.Names(scenario, act.SeenBy))));
        else if (act.Audience != Audience.Team) parts.Add(Say.Runs($"debrief.seen-{act.Audience.Id()}"));
        return Runs.Join(", ", parts) + Because(act.Why);
    }

    /// <summary>What an answer does with a key, and why: Take the hit ▲▲▲: the reason.</summary>
    public static Runs Told(Act act) => act.Why.Length == 0
        ? Say.Runs("debrief.key-act", ("key", act.Key.Name()), ("signs", SignsOf(act)))
        : Say.Runs("debrief.key-act-why", ("key", act.Key.Name()), ("signs", SignsOf(act)), ("why", Runs.FromScenario(act.Why)));

    static Runs SignsOf(Act act) => Runs.FromProgram(TrustKeysPage.SignOf(act.Polarity, act.Strength).Text);

    static double MeanOf(Debrief debrief, Func<PersonRecord, ImmutableArray<Contribution>> meter, int decision) =>
        debrief.People.Sum(
            person => meter(person).Where(part => part.Decision == decision).Sum(part => part.Points)) / debrief.People.Length;

    static Runs GoesBack(Debrief debrief, int number)
    {
        var trust = Wording.WithSign(MeanOf(debrief, person => person.Trust, number));
        var fear = Wording.WithSign(MeanOf(debrief, person => person.Fear, number));
        var weeks = debrief.Playthrough.Ledger.Work.Where(entry => entry.Decision == number).Sum(entry => entry.Weeks);
        // Where next to nothing goes back to a decision, nothing is said of it: it may be the one that silenced somebody.
        List<Runs> sentences = [];
        if ((trust.Plain, fear.Plain) != ("0", "0")) sentences.Add(Say.Runs("debrief.goes-back", ("trust", trust), ("fear", fear)));
        if (Math.Abs(weeks) >= .05) sentences.Add(Wording.WorkChange(debrief.Step(), weeks));
        return Runs.Join(" ", sentences);
    }

    /// <summary>What a repair gave back is booked to the breach that it mended; here it is told where it was done.</summary>
    static Block? GaveBack(Debrief debrief, Step step)
    {
        var trust = step.Ledger.Moods.Where(entry => entry.Channel == Channel.Repair).Sum(entry => entry.Trust) / debrief.People.Length;
        return trust < .5 ? null : Block.Say(BlockKind.Change, "debrief.gave-back", ("trust", trust));
    }
}
