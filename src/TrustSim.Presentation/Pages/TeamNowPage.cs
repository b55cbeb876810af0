namespace TrustSim.Presentation.Pages;

/// <summary>The debrief's second page: how freely each speaks first and now, what each told or kept, and what they remember.</summary>
public static class TeamNowPage
{
    const double Clear = 48;
    const double Open = .60;
    const double Closed = .30;

    public static Runs Title => Say.Runs("debrief.team-now");

    /// <param name="showsNumbers">Whether trust and fear stand in place of the phrases.</param>
    public static Document Create(Debrief debrief, bool showsNumbers = false) => Document.Page(Title, Told(debrief, showsNumbers));

    public static IEnumerable<Block> Told(Debrief debrief, bool showsNumbers) =>
    [
        new(BlockKind.Question, Left(debrief)),
        Block.Draw(Ladders(debrief, showsNumbers)),
        .. Memories(debrief) is { } memories ? [Block.Say(BlockKind.Heading, "debrief.remember"), Block.Draw(memories)] : (Block[])[],
    ];

    /// <summary>The team that the player leaves: whether it knows what to do, and whether it says what it sees.</summary>
    public static Runs Left(Debrief debrief)
    {
        var voice = TrustModel.Default.Voice(debrief.Now);
        var told = debrief.Risks.Where(record => record.Outcome == RiskOutcome.Told).ToList();
        if (voice >= Open && told.Count > 0 && told.Average(record => record.Weeks) >= RiskRecord.Late)
            return Say.Runs(debrief.Now.Clarity >= Clear ? "debrief.leave-clear-late" : "debrief.leave-unclear-late");
        return Say.Runs(debrief.Now.Clarity >= Clear
            ? voice >= Open ? "debrief.leave-clear-open" : voice >= Closed ? "debrief.leave-clear-some" : "debrief.leave-clear-closed"
            : voice >= Open ? "debrief.leave-unclear-open" : voice >= Closed ? "debrief.leave-unclear-some"
            : "debrief.leave-unclear-closed");
    }

    /// <summary>One person: the step of each decision, what they told or kept, and what they are afraid of.</summary>
    /// <param name="index">From 0, in the order of the file.</param>
    public static Document Card(Debrief debrief, int index, bool showsNumbers = false)
    {
        var person = debrief.People[index];
        var steps = debrief.OpennessOf(person.Member.Id);
        var name = Runs.FromScenario(person.Member.FirstName);
        return Document.Page(Runs.FromScenario(person.Member.Name),
        [
            .. TeamCard.About(person.Member),
            Block.Say(BlockKind.Heading, "debrief.week-by-week"),
            .. debrief.Timeline.Index()
                .Where(point => point.Index == 0 || steps[point.Index] != steps[point.Index - 1])
                .Select(point => Block.Say(BlockKind.Change, "debrief.step-since",
                    ("week", debrief.Step().At(point.Item.Team.Week).Capital()),
                    ("dots", Runs.FromProgram(Cells.DebriefCells.Dots(steps[point.Index]))), ("phrase", steps[point.Index].Phrase()))),
            .. showsNumbers ? [TeamCard.Figures(name, person.Now)] : (Block[])[],
            .. Moves(debrief.Step(), person)
                .Select(moved => Block.Say(BlockKind.Prose, "debrief.person-did", ("name", name), ("did", moved))),
            .. Did(debrief, person.Member.Id) is { IsEmpty: false } did
                ? [Block.Say(BlockKind.Prose, "debrief.person-did", ("name", name), ("did", did))]
                : (Block[])[],
            .. person.AfraidOf is { } fear
                ? [Block.Say(BlockKind.Prose, "debrief.afraid", ("name", name), ("fear", fear.Told()))]
                : (Block[])[],
        ]);
    }

    static LaddersDrawing Ladders(Debrief debrief, bool showsNumbers)
    {
        var rows = debrief.People.Select(person =>
        {
            var steps = debrief.OpennessOf(person.Member.Id);
            return (Person: person, Ladder: new Ladder(
                Runs.FromScenario(person.Member.FirstName), steps[0], steps[^1],
                showsNumbers ? Say.Runs("debrief.figures", ("trust", person.Now.Trust), ("fear", person.Now.Fear)) : null,
                Runs.Join("; ",
                    [.. Moves(debrief.Step(), person), .. Did(debrief, person.Member.Id) is { IsEmpty: false } did ? [did] : (Runs[])[]])));
        }).ToList();
        return new(
            Say.Runs("debrief.first"), Say.Runs("debrief.now"), [.. rows.Select(row => row.Ladder)],
            [
                .. rows.Select(row => Block.Say(BlockKind.Change, "debrief.person-steps",
                    ("name", row.Ladder.Who), ("first", row.Ladder.First.Phrase()), ("now", row.Ladder.Now.Phrase()),
                    ("more", Runs.Join("", [
                        .. row.Ladder.Figures is { } figures ? [Runs.FromProgram(", ") + figures] : (Runs[])[],
                        .. row.Ladder.Did.IsEmpty ? [] : (Runs[])[Runs.FromProgram("; ") + row.Ladder.Did],
                    ])))),
            ]);
    }

    /// <summary>When somebody joined the team, and when they left it. Of a person who has left, the last step is the one they left
    /// with.</summary>
    public static IEnumerable<Runs> Moves(StepUnit step, PersonRecord person)
    {
        if (person.Joined is { } joined) yield return Say.Runs("debrief.joined", ("week", step.At(joined)));
        if (person.Left is { } left) yield return Say.Runs("debrief.left", ("week", step.At(left)));
    }

    /// <summary>What somebody told the player, and what they kept to themselves; empty where they had nothing to tell.</summary>
    public static Runs Did(Debrief debrief, MemberId who) => Runs.Join("; ",
        debrief.Risks.Where(record => record.Outcome == RiskOutcome.Told ? record.By == who : record.Risk.KnownBy.Contains(who))
            .Select(record => record.Outcome == RiskOutcome.Told
                ? Say.Runs("debrief.told-of", ("what", WhatHappenedPage.NameOf(record.Risk)), ("week", debrief.Step().At(record.Week)))
                : Say.Runs("debrief.kept-back", ("what", WhatHappenedPage.NameOf(record.Risk)),
                    ("time", debrief.Step().Whole(record.Weeks)))));

    static EvidenceDrawing? Memories(Debrief debrief)
    {
        if (debrief.Memories.IsEmpty) return null;
        var said = debrief.Memories.Select(memory => (memory.IsGood, Text: Words(debrief, memory))).ToList();
        return new(
            [
                .. said.Select(memory => new Evidence(
                    memory.IsGood ? new(Tone.Honoured, "▲", Say.Runs("debrief.gladly"))
                        : new(Tone.Against, "▼", Say.Runs("debrief.not-gladly")),
                    Runs.Empty, memory.Text)),
            ],
            [
                .. said.Select(memory => new Block(BlockKind.Change,
                    memory.IsGood ? Say.Runs("debrief.remembered-gladly", ("what", memory.Text))
                        : Say.Runs("debrief.remembered", ("what", memory.Text)))),
            ]);
    }

    static Runs Words(Debrief debrief, Memory memory)
    {
        var step = debrief.Playthrough.Steps[memory.Decision];
        var (scene, week, who) = (
            debrief.Playthrough.SceneOf(memory.Decision), debrief.Step().At(step.Settled.Week), Who(debrief, memory));
        return memory.Why.Length == 0
            ? Say.Runs("debrief.memory-bare", ("scene", scene), ("week", week), ("who", who))
            : Say.Runs("debrief.memory", ("scene", scene), ("week", week), ("who", who), ("why", Runs.FromScenario(memory.Why)));
    }

    /// <summary>Everyone of whom a memory is true. Whoever was hit is not said to have watched.</summary>
    static Runs Who(Debrief debrief, Memory memory)
    {
        var (hit, watched) = (Group(debrief, memory.Hit), Group(debrief, memory.Watched));
        return memory.Watched.IsEmpty ? hit.Capital()
            : memory.Hit.IsEmpty ? Say.Runs("debrief.who-watched", ("names", watched)).Capital()
            : Say.Runs("debrief.hit-and-watched", ("names", hit), ("others", watched)).Capital();
    }

    /// <summary>A few people by name, more by number, and everybody together.</summary>
    static Runs Group(Debrief debrief, ImmutableArray<MemberId> people)
    {
        const int ByName = 3;
        var number = Say.InWords(people.Length);
        return people.Length > 1 && people.Length == debrief.People.Length ? Say.Runs("debrief.all-of-them", ("number", number))
            : people.Length <= ByName ? Say.List(people.Select(who => WhatHappenedPage.NameOf(debrief, who)))
            : Say.Runs("debrief.number-of-them", ("number", number));
    }
}
