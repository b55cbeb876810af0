namespace TrustSim.Terminal.Workshops;

/// <summary>Tables vote one after the other, and can correct themselves until the vote closes.</summary>
sealed class TablesView(GroupScreen screen) : GroupView(screen)
{
    int at = NextOpen(screen.Desk.Workshop.Open!, -1);

    Ballot Ballot => Workshop.Open!;

    ImmutableArray<string> Tables => Workshop.Group.Voters.Tables;

    public override string Title => Say.Text("vote.tables-title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Pick, [Press.Letters(Ballot.Choices.Length), Press.Digits(Ballot.Choices.Length)],
            Ballot.IsFull ? null : Say.Text("vote.tables-vote"),
            Say.Text("vote.tables-vote-help"),
            stroke => Vote(stroke.Option)),
        new(KeyAction.Pick, [Press.Sign('0')], Ballot.IsFull ? null : Say.Text("vote.none"), Say.Text("vote.none-help"), () => Vote(-1)),
        new(KeyAction.Continue, [Press.Enter], Ballot.IsFull ? Say.Text("vote.show-result") : Say.Text("vote.close"),
            Say.Text("vote.close-help"), Screen.Close),
        Closing,
        Binding.Arrows(
            Ballot.IsFull ? Say.Text("vote.tables-correct") : Say.Text("bind.another"), Say.Text("group.point-at-table"),
                by => at = Math.Clamp(at + by, 0, Tables.Length - 1)),
    ];

    public override string? PagesLabel => Say.Text("vote.the-answers");

    public override bool EnterTurns => false;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height)
    {
        IReadOnlyList<Row> above =
        [
            new($"  {Standing}", Style.Strong),
            Row.Empty,
        ];
        // The selected table stays visible, however many there are.
        var rows = Math.Max(1, height - above.Count);
        var first = Math.Clamp(at - rows / 2, 0, Math.Max(0, Tables.Length - rows));
        var left = height - above.Count - Tables.Length - 1;
        var answers = OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, Math.Max(1, left));
        if (answers.Length == 1 && answers[0].Length <= left)
            return [[.. above, .. Tables.Select((table, index) => Line(table, index, width)), Row.Empty, .. answers[0]]];
        return
        [
            [.. above, .. Tables.Select((table, index) => Line(table, index, width)).Skip(first).Take(rows)],
            .. Under(above, height, rest => OptionCards.Render(Question.Answers(Workshop.Playthrough), -1, width, rest)),
        ];
    }

    string Standing => Ballot.IsFull ? Say.Text("vote.tables-all")
        : Say.Text("vote.tables-some", ("cast", Ballot.Cast), ("voters", Ballot.Voters));

    Row Line(string table, int index, int width) => new(
        [
            new Span($" {(index == at ? '►' : ' ')} {(Ballot.Votes.ContainsKey(index) ? '●' : '○')} ", Style.Strong),
            new Span(TextWidth.Fit(Run.Clean(table), width - 5), index == at ? Style.Selected : Style.Text),
        ]);

    void Vote(int option)
    {
        var table = Runs.FromPlayer(Tables[at]);
        var isAgain = Ballot.Votes.ContainsKey(at);
        if (!Screen.Do(new WorkshopAct.Cast(at, option < 0 ? null : Ballot.Choices[option]))) return;
        Screen.Shell.ShowStatus(
            isAgain ? Say.Text("vote.table-corrected", ("table", table)) : Say.Text("vote.table-is-in", ("table", table)));
        at = NextOpen(Ballot, at);
    }

    /// <summary>Returns the next table that has not voted, else any that has not.</summary>
    static int NextOpen(Ballot ballot, int from)
    {
        var open = Enumerable.Range(0, ballot.Voters).Where(table => !ballot.Votes.ContainsKey(table)).ToList();
        return open.Count == 0 ? Math.Max(0, from) : open.FirstOrDefault(table => table > from, open[0]);
    }
}
