namespace TrustSim.Presentation.Workshops;

/// <summary>The group's debrief in words, the same on the projector and in reports.</summary>
public static class GroupDebriefPages
{
    public static Runs SplitTitle => Say.Runs("workshop.split");

    public static Runs MinorityTitle => Say.Runs("workshop.minority");

    public static Runs HalvesTitle => Say.Runs("workshop.halves");

    /// <summary>Tells the first and the latest state of a group's playthrough.</summary>
    public static ImmutableArray<Block> Ends(WorkshopReview review)
    {
        var (opening, now) = (review.Debrief.Opening, review.Debrief.Now);
        return
        [
            Block.Say(BlockKind.Prose, "workshop.went", ("trust", opening.Trust), ("trust-now", now.Trust), ("fear", opening.Fear),
                ("fear-now", now.Fear), ("work", Wording.Weeks(review.Debrief.Step(), now.Work))),
            Block.Say(BlockKind.Prose, "workshop.where-did-it-turn", ("unit", review.Debrief.Step().One())),
        ];
    }

    /// <summary>Tells one decision: its votes, and its effect on trust and fear.</summary>
    public static ImmutableArray<Block> Decision(WorkshopReview review, GroupDecision decision)
    {
        var step = review.Group.Playthrough.Steps[decision.Number];
        return
        [
            new(BlockKind.Title, Title(review, decision)),
            Block.Say(BlockKind.Chosen, "workshop.chosen",
                ("letter", WorkshopWording.LetterOf(decision.Decision.Choice, decision.Offered)),
                    ("choice", Runs.FromScenario(step.Choice!.Text))),
            decision.Last is { } last
                ? Block.Say(BlockKind.Change, "workshop.votes-and-by", ("tally", WorkshopWording.Tally(last)),
                    ("by", WorkshopWording.By(decision.By)))
                : Block.Say(BlockKind.Change, "workshop.told"),
            .. Shift(decision),
            Became(review, step),
        ];
    }

    /// <summary>Tells the decision with least agreement, the group's answer, and its consequence.</summary>
    public static Document Split(WorkshopReview review) => Document.Page(SplitTitle, SplitTold(review));

    public static IEnumerable<Block> SplitTold(WorkshopReview review)
    {
        if (review.Group.Decisions.IsEmpty) return [Block.Say(BlockKind.Prose, "workshop.nothing-decided")];
        if (review.Group.Decisions.All(decision => decision.IsTold)) return [Block.Say(BlockKind.Prose, "workshop.nothing-voted")];
        if (review.Split.IsEmpty) return
            [
                WorkshopWording.Unless(review.Group,
                    Block.Say(BlockKind.Prose, "workshop.nowhere-split", ("two", WorkshopWording.PickedAtRandom))),
            ];
        return review.Split.SelectMany(decision =>
        {
            var step = review.Group.Playthrough.Steps[decision.Number];
            return (Block[])
            [
                new(BlockKind.Reason, Title(review, decision)),
                Block.Say(BlockKind.Change, "workshop.votes-and-agreement", ("tally", WorkshopWording.Tally(decision.Ballots[^1])),
                    ("agreement", WorkshopWording.Agreement(decision.Ballots[^1]))),
                .. Shift(decision),
                Block.Say(
                    BlockKind.Chosen, "workshop.chosen-by",
                    ("letter", WorkshopWording.LetterOf(decision.Decision.Choice, decision.Offered)),
                        ("by", WorkshopWording.By(decision.By)), ("choice", Runs.FromScenario(step.Choice!.Text))),
                Became(review, step),
                .. decision.Remarks.Select(remark => Said(decision, remark)),
            ];
        });
    }

    /// <summary>Tells the end of the minority's path, and the notes that proved important.</summary>
    public static Document Minority(WorkshopReview review) => Document.Page(MinorityTitle, MinorityTold(review));

    public static IEnumerable<Block> MinorityTold(WorkshopReview review) =>
    [
        .. review.Minority is { } path ? MinorityPath(review, path)
            : [WorkshopWording.Unless(review.Group, Block.Say(BlockKind.Prose,
                review.Overruled.Any(overruled => overruled.Votes > 0) ? "workshop.minority-same" : "workshop.no-minority"))],
        .. review.Overruled.Where(overruled => overruled.Mattered).SelectMany(Mattered),
        .. review.Overruled.Where(overruled => !overruled.Mattered && !overruled.Said.IsEmpty)
            .SelectMany(overruled => overruled.Said.Select(text => Said(overruled.Decision, new(overruled.Choice.Id, text)))),
    ];

    /// <summary>Tells the two halves side by side.</summary>
    public static Document Halves(Workshop workshop) => Document.Page(HalvesTitle, HalvesTold(workshop));

    public static IEnumerable<Block> HalvesTold(Workshop workshop) => [.. workshop.Groups.Select(Half), .. Parted(workshop)];

    static Block Half(Group group)
    {
        var (name, decisions, team) = (Runs.FromPlayer(group.Name), Wording.Decisions(group.Decisions.Length), group.Playthrough.Team);
        return group.Playthrough.Ending?.Ending is { } ending
            ? Block.Say(BlockKind.Prose, "workshop.half-ended", ("name", name), ("decisions", decisions),
                ("figures", Wording.Figures(group.Playthrough.Step(), team)), ("ending", Runs.FromScenario(ending)))
            : Block.Say(BlockKind.Prose, "workshop.half", ("name", name), ("decisions", decisions),
                ("figures", Wording.Figures(group.Playthrough.Step(), team)));
    }

    /// <summary>Tells the first question that the halves answered differently.</summary>
    static IEnumerable<Block> Parted(Workshop workshop)
    {
        var (one, other) = (workshop.Groups[0], workshop.Groups[1]);
        var parted = one.Decisions.Zip(other.Decisions).FirstOrDefault(pair => pair.First.Decision != pair.Second.Decision);
        if (parted.First is null)
        {
            yield return Block.Say(BlockKind.Prose,
                one.Decisions.IsEmpty || other.Decisions.IsEmpty ? "workshop.one-half-undecided" : "workshop.halves-agree");
            yield break;
        }

        yield return Block.Say(BlockKind.Prose, "workshop.halves-part", ("number", parted.First.Number));
        foreach (var (group, decision) in new[] { (one, parted.First), (other, parted.Second) })
        {
            yield return Block.Say(
                BlockKind.Change, "workshop.half-answered",
                ("name", Runs.FromPlayer(group.Name)),
                    ("choice",
                        Runs.FromScenario(
                            workshop.Scenario[decision.Decision.Scene].Choices.Single(
                                choice => choice.Id == decision.Decision.Choice).Text)));
        }
    }

    static IEnumerable<Block> MinorityPath(WorkshopReview review, MinorityPath path)
    {
        var decision = review.Group.Decisions[path.From - 1];
        var (own, other) = (review.Debrief.Now, path.Playthrough.Team);
        var text = review.Group.Playthrough.Scenario[decision.Decision.Scene].Choices.Single(each => each.Id == path.Choice).Text;
        yield return Block.Say(
            BlockKind.Prose, "workshop.minority-wanted",
            ("number", path.From), ("votes", decision.Ballots[^1].Of(path.Choice)), ("cast", decision.Ballots[^1].Cast),
                ("letter", WorkshopWording.LetterOf(path.Choice, decision.Offered)), ("choice", Runs.FromScenario(text)));
        yield return path.IsWhole
            ? Block.Say(BlockKind.Prose, "workshop.minority-ends", ("trust", other.Trust), ("fear", other.Fear), ("own-trust", own.Trust),
                ("own-fear", own.Fear))
            : Block.Say(BlockKind.Prose, "workshop.minority-stops", ("trust", other.Trust), ("fear", other.Fear));
        var told = path.ToldOnlyHere(review.Group.Playthrough).Select(id => review.Group.Playthrough.Scenario[id]).ToList();
        if (told.Count > 0) yield return Block.Say(BlockKind.Prose, "workshop.minority-told");
        foreach (var risk in told)
        {
            yield return new(BlockKind.Speech, Say.Runs("debrief.quoted", ("words", Runs.FromScenario(risk.Says))),
                Say.Runs("workshop.epilogue-known-by", ("names", Wording.Names(review.Group.Playthrough.Scenario, risk.KnownBy))));
        }
    }

    static IEnumerable<Block> Mattered(Overruled overruled)
    {
        var letter = WorkshopWording.LetterOf(overruled.Choice.Id, overruled.Decision.Offered);
        yield return Block.Say(BlockKind.Reason, "workshop.would-have-mattered", ("number", overruled.Decision.Number), ("letter", letter),
            ("votes", overruled.Votes), ("cast", overruled.Decision.Ballots[^1].Cast));
        foreach (var text in overruled.Said) yield return Block.Say(BlockKind.Change, "debrief.quoted", ("words", Runs.FromPlayer(text)));
        yield return Block.Say(BlockKind.Change, "workshop.paths-behind", ("letter", letter), ("points", overruled.Points!.Value));
    }

    static Block Said(GroupDecision decision, Remark remark) => Block.Say(
        BlockKind.Change, "workshop.remark", ("letter", WorkshopWording.LetterOf(remark.Choice, decision.Offered)),
            ("number", decision.Number), ("words", Runs.FromPlayer(remark.Text)));

    static Runs Title(WorkshopReview review, GroupDecision decision) =>
        Say.Runs("workshop.decision", ("number", decision.Number),
            ("scene", Runs.FromScenario(review.Group.Playthrough.Scenario[decision.Decision.Scene].InBrief())));

    static IEnumerable<Block> Shift(GroupDecision decision) =>
        decision.Shift is { } shift ? [new(BlockKind.Change, WorkshopWording.Shift(shift, decision.Offered))] : [];

    static Block Became(WorkshopReview review, Step step) =>
        Block.Say(BlockKind.Change, "workshop.that-week", ("unit", review.Debrief.Step().One()),
            ("trust", Wording.WithSign(step.Settled.Trust - step.Before.Trust)),
            ("fear", Wording.WithSign(step.Settled.Fear - step.Before.Fear)));
}
