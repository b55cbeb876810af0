namespace TrustSim.Presentation.Guides;

/// <summary>The plan of the debrief: its topics, their minutes, and their questions.</summary>
static class DebriefGuide
{
    // In less time than this, five parts would be five headings.
    static readonly TimeSpan EnoughForAll = TimeSpan.FromMinutes(10);

    const int PeopleAtATable = 5;

    /// <summary>The time reserved for the debrief, and the spare time.</summary>
    public static TimeSpan Time(WorkshopPlan plan) => plan.Debrief + plan.Spare;

    public static IEnumerable<Block> Create(GuideSubject subject)
    {
        var (time, begun) = (Time(subject.Plan), TimeSpan.Zero);
        ImmutableArray<Talk> talks = [.. Talks(subject).Where(talk => time >= EnoughForAll || talk.IsNeeded)];
        var all = talks.Sum(talk => talk.Share);
        return
        [
            Block.Say(BlockKind.Part, "guide.debrief", ("time", GuideWords.InMinutes(time))),
            Block.Say(BlockKind.Prose, "guide.debrief-lead"),
            .. time < EnoughForAll ? [Block.Say(BlockKind.Note, "guide.debrief-short")] : (Block[])[],
            Block.Draw(new TableDrawing(
                Say.Runs("guide.debrief-table"),
                [Column.RowHead("guide.column-part"), Column.Figure("guide.column-minutes"), Column.Plain("guide.column-ask")],
                [.. talks.Select(talk => Row(talk, Length(talk)))])),
        ];

        // Round the end of each part and not its length, so that the parts add up to the whole.
        TimeSpan Length(Talk talk)
        {
            var (from, to) = (Rounded(begun), Rounded(begun + time * (talk.Share / all)));
            begun += time * (talk.Share / all);
            return to - from;
        }

        static TimeSpan Rounded(TimeSpan time) =>
            TimeSpan.FromMinutes(Math.Round(time.TotalMinutes * 2, MidpointRounding.AwayFromZero) / 2);
    }

    /// <param name="Share">Weight among the parts, for dividing the time.</param>
    /// <param name="IsNeeded">Whether it stays when there is little time.</param>
    sealed record Talk(Runs Name, double Share, bool IsNeeded, ImmutableArray<Runs> Asks);

    static IEnumerable<Talk> Talks(GuideSubject subject)
    {
        yield return new(Say.Runs("guide.talk-line"), 5, true, 
        [
            Say.Runs("guide.talk-line-show", ("unit", subject.Scenario.Step().One()), ("units", subject.Scenario.Step().Many())),
            Say.Runs("guide.talk-line-ask", ("unit", subject.Scenario.Step().One())),
        ]);
        yield return new(Say.Runs("workshop.split"), 4, false, [Say.Runs("guide.talk-split-ask"), Say.Runs("guide.talk-split-outvoted")]);
        yield return new(Say.Runs("guide.talk-untold"), 5, true,
        [
            Say.Runs(subject.Scenario.Risks.IsEmpty ? "guide.talk-untold-none" : "guide.talk-untold-read"),
                Say.Runs("guide.talk-untold-ask"), Say.Runs("guide.talk-untold-work"),
        ]);
        yield return new(Say.Runs("debrief.keys", ("number", Say.InWords(TrustKeyTable.All.Length))), 3, false,
        [
            Say.Runs("guide.talk-keys-name", ("keys", Say.List(TrustKeyTable.All.Select(key => key.Name())))),
                Say.Runs("guide.talk-keys-ask"),
        ]);
        var tables = subject.Tables > 0 ? subject.Tables : Math.Max(1, (int)Math.Round(subject.People / (double)PeopleAtATable));
        yield return tables == 1
            ? new(Say.Runs("guide.talk-commitment"), 4, true,
                [Say.Runs("guide.talk-commitment-write"), Say.Runs("guide.talk-commitment-read")])
            : new(Say.Runs("guide.talk-commitments"), 4, true,
            [
                Say.Runs("guide.talk-commitments-write", ("tables", tables), ("people", Math.Round(subject.People / (double)tables))),
                    Say.Runs("guide.talk-commitment-read"),
            ]);
    }

    static TableRow Row(Talk talk, TimeSpan length) =>
        new(new Cell(talk.Name) { IsStrong = true }, GuideWords.Minutes(length), Cell.Empty with { More = talk.Asks })
    {
        InWords = [Block.Say(BlockKind.Reason, "guide.talk-in-words", ("name", talk.Name), ("time", GuideWords.InMinutes(length))),
            .. talk.Asks.Select(Block.Item)],
    };
}
