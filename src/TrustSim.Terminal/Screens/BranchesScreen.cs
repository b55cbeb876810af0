namespace TrustSim.Terminal.Screens;

/// <summary>The tree of paths of a playthrough. The player can switch to another path, compare two, or name one.</summary>
sealed class BranchesScreen : Screen
{
    const int Indent = 2;
    const int LongestName = 60;
    static string OneBranch => Say.Text("branches.only-one");

    readonly PlaySession session;
    readonly Meters meters;
    readonly Action<Playthrough> onGo;
    readonly AnswersKey? answers;
    ImmutableArray<BranchNode> nodes;
    OptionList options;

    /// <param name="debrief">The debrief from which the player comes; null: they are still playing.</param>
    public BranchesScreen(PlaySession session, Meters meters, Action<Playthrough> onGo, Debrief? debrief = null)
    {
        answers = debrief is null ? null : new(debrief);
        (this.session, this.meters, this.onGo) = (session, meters, onGo);
        nodes = BranchNode.List(session.Tree);
        options = new([.. nodes.Select(node => BranchesPage.LabelOf(node.Branch).Plain)], nodes.ToList().FindIndex(IsCurrent));
    }

    public override string Title => Say.Text("branches.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter], Say.Text("branches.go"), Say.Text("branches.go-help"), Go,
            !IsOnPointed),
        options.Arrows(IsOnPointed && nodes.Length > 1 ? Say.Text("bind.choose") : null, Say.Text("branches.choose")),
        options.Numbers(null, Say.Text("branches.choose")),
        new(
            KeyAction.Compare, [Press.Sign('C')], IsOnPointed ? null : Say.Text("branches.compare"),
            Say.Text("branches.compare-help"), Compare),
        .. answers is null ? [] : (Binding[])[answers.Bind(Shell)],
        new(KeyAction.Rename, [Press.Sign('L')], Say.Text("branches.name"), Say.Text("branches.name-help"), () => Name(Pointed.Branch)),
        new(KeyAction.Continue, [Press.Enter], null, Say.Text("bind.back"), Shell.Pop, IsOnPointed),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    bool IsOnPointed => IsCurrent(Pointed);

    public override int InSight => options.Selected;

    BranchNode Pointed => nodes[options.Selected];

    public override void Shown() => nodes = BranchNode.List(session.Tree);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var (option, node) in nodes.Index().Skip(options.First).Take(options.Shown))
        {
            if (option > options.First) rows.Add(Row.Empty);
            // Limit the indent, so that the text of deep paths still fits.
            var indent = new string(' ', Math.Min(node.Depth * Indent, width / 3));
            foreach (var (number, row) in Layout.Render(BranchesPage.Told(session, node, meters), width - indent.Length - Indent).Index())
            {
                var lead = option == options.Selected && number == 0 ? "► " : "  ";
                rows.Add(
                    new(
                        [new Span(indent, Style.Dim), new Span(lead, Style.Strong),
                            .. option == options.Selected ? row.Spans.Select(span => span with { Style = Style.Selected }) : row.Spans],
                                option));
            }
        }

        return nodes.Length > 1 ? rows.ToImmutable()
            : [.. rows, Row.Empty, .. Layout.Render([new Block(BlockKind.Note, Runs.FromProgram(OneBranch))], width)];
    }

    public override void OnOption(int option) => options.Select(option);

    bool IsCurrent(BranchNode node) => node.Branch.Number == session.Tree.Current.Number;

    void Go()
    {
        if (session.SwitchTo(Pointed.Branch) is not { } play)
        {
            Shell.ShowStatus(Say.Text("branches.newer"));
            return;
        }

        Shell.Pop();
        onGo(play);
    }

    void Name(Branch branch) =>
        Shell.Push(
            new WriteScreen(Say.Text("branches.name-title", ("path", BranchesPage.LabelOf(branch))), Say.Text("branches.name-question"),
                branch.Name ?? "", LongestName, Say.Text("branches.name"),
                name =>
    {
        session.RenameBranch(branch, name);
        Shown();
    }));

    void Compare()
    {
        if (IsOnPointed) Shell.ShowStatus(Say.Text("branches.on-it"));
        else Shell.Push(new PageScreen(ComparePage.Create(session, session.Tree.Current, Pointed.Branch, meters)));
    }
}
