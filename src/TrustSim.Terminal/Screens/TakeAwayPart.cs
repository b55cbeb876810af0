namespace TrustSim.Terminal.Screens;

/// <summary>The end of the debrief. The player can select a question and write.</summary>
/// <param name="ask">Shows the screen for writing.</param>
sealed class TakeAwayPart(Debrief debrief, PlaySession session, Action<Screen> ask) : DebriefPart
{
    const string Quote = "▌ ";

    static string Beginning => TakeAwayPage.Beginning;

    int selected = -1;

    public override string Title => TakeAwayPage.Title.Plain;

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], Say.Text("bind.write"), Say.Text("take-away.write-help"), Write, selected >= 0),
        Binding.Arrows(selected < 0 ? Say.Text("setup.line") : Say.Text("bind.another"), Say.Text("take-away.point"), Move),
        Binding.Numbers(Asked.Length, null, Say.Text("take-away.point"), Toggle),
    ];

    public override int InSight => selected;

    ImmutableArray<(Runs Question, string? Answer)> Asked => TakeAwayPage.Asked(debrief, session.Tree);

    // One page that scrolls to the question pointed at: answers are of any length.
    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height, int decision, bool isBeside) => [Body(width)];

    ImmutableArray<Row> Body(int width)
    {
        width = Math.Min(width, WidestProse);
        return
        [
            .. TextWidth.Wrap(TakeAwayPage.Intro(debrief).Plain, width).Select(row => new Row(row, Style.Strong)),
            .. Asked.SelectMany((asked, option) => Item(asked.Question.Plain, asked.Answer, option, width)),
            .. TakeAwayPage.Before(debrief, session.Tree) is { IsEmpty: false } before ? [Row.Empty, .. Layout.Render(before, width)]
                : (Row[])[],
            Row.Empty,
            .. Layout.Render([new Block(BlockKind.Note, Wording.Practice)], width),
        ];
    }

    public override void OnOption(int option) => selected = Math.Clamp(option, 0, Asked.Length - 1);

    // Without arrows there has to be a way on from a question, too.
    void Toggle(int option)
    {
        if (option == selected) selected = -1;
        else OnOption(option);
    }

    void Move(int by) => OnOption(by < 0 && selected < 0 ? Asked.Length - 1 : selected + by);

    IEnumerable<Row> Item(string question, string? answer, int option, int width)
    {
        yield return Row.Empty;
        foreach (var row in TextWidth.Wrap(question, width))
            yield return new(row, option == selected ? Style.Selected : Style.Text, option);
        if (answer is not null && option == Asked.Length - 1 && Halves(answer) is var (when, then))
        {
            foreach (var row in Layout.Hanging(Say.Text("take-away.if"), Style.Dim, when, Style.Text, width, option)) yield return row;
            foreach (var row in Layout.Hanging(Say.Text("take-away.then-i"), Style.Dim, then, Style.Text, width, option)) yield return row;
            yield break;
        }

        // No question moves when it is pointed at: the sign stands before the answer.
        var lead = option == selected ? "► " : Quote;
        var style = option == selected ? Style.Strong : answer is null ? Style.Rule : Style.Trust;
        foreach (var row in TextWidth.Wrap(Run.Clean(answer ?? ""), width - Quote.Length))
            yield return new([new(lead, style), new(row, Style.Text)], option);
    }

    /// <summary>When, and what then; null where a commitment is put otherwise.</summary>
    static (string When, string Then)? Halves(string answer)
    {
        var text = Run.Clean(answer);
        var between = $", {TakeAwayPage.Then} ";
        return text.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase)
            && text.IndexOf(between, StringComparison.OrdinalIgnoreCase) is > 0 and var at
            ? (text[Beginning.Length..at], text[(at + between.Length)..])
            : null;
    }

    void Write()
    {
        var (question, answer) = Asked[selected];
        var isCommitment = selected == Asked.Length - 1;
        ask(
            new WriteScreen(TakeAwayPage.Title.Plain, question.Plain, answer ?? (isCommitment ? Beginning : ""), WriteScreen.Thought,
                Say.Text("bind.keep-it"), Keep));

        void Keep(string text)
        {
            // The beginning alone, which the screen provides, is not an answer.
            if (isCommitment && text == Beginning.Trim()) text = "";
            if (text == (answer ?? "")) return;
            if (isCommitment && TakeAwayPage.IsHalf(text))
            {
                var when =
                    text.EndsWith(TakeAwayPage.Then, StringComparison.OrdinalIgnoreCase) ? text
                        : $"{text.TrimEnd(' ', ',', '.', '…')}, {TakeAwayPage.Then}";
                ask(
                    new WriteScreen(TakeAwayPage.Title.Plain, Say.Text("take-away.and-then"), when + " ", WriteScreen.Thought,
                        Say.Text("bind.keep-it"),
                        Keep));
                return;
            }

            if (isCommitment) session.Commit(text);
            else session.Reflect(question.Plain, text);
        }
    }
}
