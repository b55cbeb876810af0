namespace TrustSim.Presentation.Guides;

/// <summary>The plan of the time, and the parts to drop first when the group is late.</summary>
static class TimeGuide
{
    public static IEnumerable<Block> Create(GuideSubject subject) =>
    [
        Block.Say(BlockKind.Part, "guide.time"),
        Block.Draw(Table(subject)),
        .. Left(subject),
        .. Cuts(subject) is { Count: > 0 } cuts
            ? [Block.Say(BlockKind.Heading, "guide.when-late"),
                .. cuts.Select((cut, index) => Block.Say(BlockKind.Change, "guide.cut", ("number", index + 1), ("cut", cut)))]
            : (Block[])[],
        Block.Say(BlockKind.Reason, "guide.debrief-keeps", ("time", GuideWords.InMinutes(DebriefGuide.Time(subject.Plan)))),
        .. subject.Setup.Way == BallotWay.Hands ? [new(BlockKind.Note, Vote(subject))] : (Block[])[],
    ];

    static TableDrawing Table(GuideSubject subject)
    {
        var (plan, from) = (subject.Plan, TimeSpan.Zero);
        return new(
            Say.Runs("guide.time-table"),
            [
                Column.Figure("guide.column-from"), Column.RowHead("guide.column-what"), Column.Figure("guide.column-read"),
                    Column.Figure("guide.column-talk"), Column.Figure("guide.column-vote"),
                Column.Figure("guide.column-after"), Column.Figure("guide.column-all"),
            ],
            [
                Row(Say.Runs("guide.welcome"), [plan.Opening], plan.Opening),
                .. subject.Planned.Where(planned => planned.Decision.IsPlayed).Select(planned => Row(
                    planned.Decision.IsTold
                        ? Say.Runs("guide.decision-told", ("scene", GuideWords.Decision(subject, planned.Decision, planned.Scenes)))
                        : GuideWords.Decision(subject, planned.Decision, planned.Scenes),
                    [planned.Decision.Read, planned.Decision.Talk, planned.Decision.Vote, planned.Decision.After],
                    planned.Decision.Whole)),
                Row(Say.Runs("guide.ending"), [plan.Ending], plan.Ending),
                Row(Say.Runs("guide.card-debrief"), [], DebriefGuide.Time(plan)),
            ]);

        TableRow Row(Runs what, TimeSpan[] parts, TimeSpan whole)
        {
            var begins = Runs.FromProgram($"{(int)from.TotalHours}:{from.Minutes:00}");
            from += whole;
            return new(
                [begins, what, .. Enumerable.Range(0, 4).Select(i => (Cell)(i < parts.Length ? GuideWords.Minutes(parts[i]) : Runs.Empty)),
                    GuideWords.Minutes(whole)]);
        }
    }

    static IEnumerable<Block> Left(GuideSubject subject)
    {
        if (subject.Plan.Decisions.IsEmpty) yield return Block.Say(BlockKind.Prose, "guide.only-read");
        if (subject.Plan.Decisions.Count(decision => decision is { IsTold: true, IsPlayed: true }) is > 0 and var told)
            yield return Block.Say(BlockKind.Prose, "guide.told", ("count", told));
        if (subject.Plan.FirstLeftOut is not { } first) yield break;
        yield return Block.Say(
            BlockKind.Prose, "guide.no-time-for",
            ("count", subject.Plan.Decisions.Length - first.Number + 1), ("number", first.Number),
                ("scene", GuideWords.Titles(subject.Planned.First(planned => planned.Decision == first).Scenes)));
    }

    /// <summary>Returns the parts to drop, the least important first.</summary>
    static List<Runs> Cuts(GuideSubject subject)
    {
        var voted = subject.Planned.Where(planned => planned.Decision.IsVoted).ToList();
        var cuts =
            voted.Where(planned => planned.Decision.Talk > TimeSpan.Zero).OrderBy(planned => planned.Weight)
                .ThenByDescending(planned => planned.Decision.Number).Take(2)
            .Select((planned, index) => Say.Runs(
                index == 0 ? "guide.vote-without-talk-first" : "guide.vote-without-talk",
                ("number", planned.Decision.Number), ("scene", GuideWords.Titles(planned.Scenes)),
                    ("time", GuideWords.InMinutes(planned.Decision.Talk)))).ToList();
        if (voted.Skip(1).OrderBy(planned => planned.Weight).FirstOrDefault() is { Scenes.IsDefault: false } least)
        {
            var saved = least.Decision.Whole - WorkshopPlan.TimeToTell(subject.Pacing, least.Decision.Number);
            cuts.Add(Say.Runs("guide.tell-it", ("number", least.Decision.Number), ("scene", GuideWords.Titles(least.Scenes)),
                ("time", GuideWords.InMinutes(saved))));
        }

        return cuts;
    }

    static Runs Vote(GuideSubject subject)
    {
        var (hands, secret) = (subject.Plan, subject.InSecret);
        if (VoteOf(hands) is not { } byHands || VoteOf(secret) is not { } inSecret) return Say.Runs("guide.nothing-to-vote");
        var (counted, passedOn) = (GuideWords.InMinutes(byHands), GuideWords.InMinutes(inSecret));
        if (counted == passedOn || inSecret < byHands)
            return Say.Runs("guide.secret-no-longer", ("count", subject.People));
        return secret.Votes < hands.Votes
            ? Say.Runs("guide.secret-longer-and-fewer", ("count", subject.People), ("secret", passedOn), ("hands", counted),
                ("decisions", Wording.Decisions(secret.Votes)))
            : Say.Runs("guide.secret-longer", ("count", subject.People), ("secret", passedOn), ("hands", counted));

        static TimeSpan? VoteOf(WorkshopPlan plan) => plan.Decisions.FirstOrDefault(decision => decision.IsVoted)?.Vote;
    }
}
