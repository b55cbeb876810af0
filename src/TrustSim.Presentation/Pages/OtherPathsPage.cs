using System.Numerics;

namespace TrustSim.Presentation.Pages;

/// <summary>
/// The debrief's part on the other paths: the rank of this one among all, the paths that each decision opened and closed, and the decisive
/// ones.
/// </summary>
public static class OtherPathsPage
{
    // A larger number means nothing to readers.
    static readonly BigInteger Countless = BigInteger.Pow(10, 12);

    public static Runs Title => Say.Runs("other-paths.title");

    /// <param name="others">Null where no path reaches an end.</param>
    public static Document Create(Debrief debrief, OtherPaths? others) => Document.Page(Title, Told(debrief, others));

    public static IEnumerable<Block> Told(Debrief debrief, OtherPaths? others) => others is null ? Standing(debrief, null) :
    [
        .. Standing(debrief, others),
        .. others.Crossroads.SelectMany(at => Decision(debrief, others, at.Number)),
        .. Decided(debrief, others),
    ];

    /// <summary>Ranks the path among all, and compares it with the best and the worst of them.</summary>
    public static ImmutableArray<Block> Standing(Debrief debrief, OtherPaths? others)
    {
        if (others is null) return [Block.Say(BlockKind.Prose, "other-paths.none-ends")];
        if (others.Paths == BigInteger.One) return [Block.Say(BlockKind.Prose, "other-paths.only-one")];
        var isSample = others.Paths is null;
        return
        [
            new(BlockKind.Prose, Among(others)),
            Block.Say(BlockKind.Change, "other-paths.yours", ("figures", Wording.Figures(debrief.Step(), debrief.Now))),
            Block.Say(BlockKind.Change, isSample ? "other-paths.best-of-sample" : "other-paths.best",
                ("figures", Ends(debrief.Step(), others.Best))),
            Block.Say(BlockKind.Change, isSample ? "other-paths.worst-of-sample" : "other-paths.worst",
                ("figures", Ends(debrief.Step(), others.Worst))),
            .. Price(debrief, others) is { } price ? [new Block(BlockKind.Prose, price)] : (Block[])[],
        ];
    }

    /// <summary>Tells one decision: the possible ends before the answer and after it.</summary>
    /// <param name="number">From 1.</param>
    public static ImmutableArray<Block> Decision(Debrief debrief, OtherPaths others, int number)
    {
        var at = others.Crossroads[number - 1];
        var heading = DebriefPages.Heading(debrief.Playthrough, debrief.Playthrough.Steps[number]);
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(
            new(BlockKind.Reason, others.Pivotal.Contains(at) ? Runs.Join(" · ", [heading, Say.Runs("other-paths.pivotal")]) : heading));
        page.Add(Block.Quote(BlockKind.Chosen, at.Taken.Choice.Text));
        if (at.Ways.Length == 1) return [.. page, Block.Say(BlockKind.Change, "other-paths.no-other-answer")];
        page.Add(
            Block.Say(BlockKind.Change, "other-paths.on-average", ("before", at.Mean), ("after", at.Taken.Mean),
                ("swing", Wording.Tenths(at.Swing))));
        page.Add(Block.Say(
            BlockKind.Change, "other-paths.from-to",
            ("worst", at.Worst.Trust), ("best", at.Best.Trust), ("worst-after", at.Taken.Worst.Trust),
                ("best-after", at.Taken.Best.Trust)));
        page.AddRange(From(debrief, at, at.Best, isBest: true));
        page.AddRange(From(debrief, at, at.Worst, isBest: false));
        return page.ToImmutable();
    }

    /// <summary>Tells the decisive decisions, with the rule that finds them.</summary>
    public static ImmutableArray<Block> Decided(Debrief debrief, OtherPaths others)
    {
        var heading = Block.Say(BlockKind.Heading, "other-paths.decided-most");
        if (others.Paths is null) return [heading, Block.Say(BlockKind.Prose, "other-paths.not-all-explored")];
        return
        [
            heading,
            Block.Say(BlockKind.Prose, "other-paths.how-it-counts"),
            .. others.Pivotal.Select(
                at =>
                    Block.Say(BlockKind.Change, "other-paths.swing", ("decision", debrief.DecisionName(at.Number)),
                        ("swing", Wording.Tenths(at.Swing)))),
            .. others.Pivotal.IsEmpty ? [Block.Say(BlockKind.Change, "other-paths.none-decided")] : (Block[])[],
            Block.Say(BlockKind.Note, "other-paths.looks-ahead"),
        ];
    }

    static Runs Among(OtherPaths others)
    {
        var sentences = new List<Runs>
        {
            others.Paths is not { } paths ? Say.Runs("other-paths.sampled")
                : paths > Countless ? Say.Runs("other-paths.countless")
                : Say.Runs("other-paths.counted", ("paths", Runs.FromProgram(Say.Number(paths, "N0")))),
        };
        if (others is { Less: { } less, More: { } more })
        {
            sentences.Add(others.Paths is null
                ? Say.Runs("other-paths.shares-about", ("less", Share(less, isSample: true)), ("more", Share(more, isSample: true)),
                    ("error", Math.Max(1, Math.Ceiling(others.Error * 100))))
                : Say.Runs("other-paths.shares", ("less", Share(less, isSample: false)), ("more", Share(more, isSample: false))));
            if (1 - less - more >= .005) sentences.Add(Say.Runs("other-paths.rest"));
        }

        return Runs.Join(" ", sentences);
    }

    static Runs Share(double share, bool isSample) => share switch
    {
        0 => Say.Runs("other-paths.share-none"),
        < .005 => Say.Runs("other-paths.share-few"),
        > .995 and < 1 => Say.Runs("other-paths.share-most"),
        _ => Say.Runs(isSample ? "other-paths.share-about" : "other-paths.share", ("percent", share * 100)),
    };

    static Runs Ends(StepUnit step, NamedPath path)
    {
        var figures = Say.Runs("word.figures", ("trust", path.Trust), ("fear", path.Fear), ("work", Wording.Weeks(step, path.Work)));
        return path.Ending?.Ending is { } ending
            ? Say.Runs("other-paths.ends-in", ("figures", figures), ("ending", Runs.FromScenario(ending))) : figures;
    }

    /// <summary>Tells the gain and the price of the path with most trust, which is not a better path for that.</summary>
    static Runs? Price(Debrief debrief, OtherPaths others)
    {
        var best = others.Best;
        var late = debrief.Now.Work - best.Work;
        if (best.Trust - debrief.Now.Trust <= .5) return others.Paths is null ? null : Say.Runs("other-paths.no-more-trust");
        return late >= .05 ? Say.Runs("other-paths.price", ("time", Wording.Time(debrief.Step(), late))) : null;
    }

    /// <summary>Tells the best or the worst path from a decision on. Nothing is worse than what was answered: that is not said.</summary>
    static IEnumerable<Block> From(Debrief debrief, DecisionPoint at, NamedPath path, bool isBest)
    {
        var taken = path.Decisions[at.Number - 1];
        var work = Work(debrief, path);
        if (taken == at.Decision)
            return isBest ? [Block.Say(BlockKind.Change, "other-paths.best-same", ("trust", path.Trust), ("work", work))] : [];
        var answer = Runs.FromScenario(at.Ways.Single(way => way.Choice.Id == taken.Choice).Choice.Text);
        return [Block.Say(BlockKind.Change, isBest ? "other-paths.best-answers" : "other-paths.worst-answers", ("answer", answer),
            ("trust", path.Trust), ("work", work))];
    }

    static Runs Work(Debrief debrief, NamedPath path)
    {
        var more = path.Work - debrief.Now.Work;
        return Math.Abs(more) < .05 ? Say.Runs("other-paths.as-much-work")
            : Say.Runs(more > 0 ? "other-paths.more-work" : "other-paths.less-work", ("weeks", Wording.InWeeks(debrief.Step(), more)));
    }
}
