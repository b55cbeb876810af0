using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>The tree of roads of a play: to go over to another, look at two beside each other, or give one a name.</summary>
sealed class BranchesScreen : Screen
{
    const int Indent = 2;
    const int LongestName = 60;
    const string OneBranch =
        "There is one road so far. Whenever you take a decision back and decide otherwise, the road that you leave is kept here.";

    readonly PlaySession session;
    readonly Meters meters;
    readonly Action<Playthrough> onGo;
    ImmutableArray<BranchNode> nodes;
    OptionList options;

    public BranchesScreen(PlaySession session, Meters meters, Action<Playthrough> onGo)
    {
        (this.session, this.meters, this.onGo) = (session, meters, onGo);
        nodes = BranchNode.List(session.Tree);
        options = new([.. nodes.Select(node => node.Branch.Label)], nodes.ToList().FindIndex(IsCurrent));
    }

    public override string Title => "The roads of this play";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter], "go over to it", "go over to it and play on where it stands; the one you are on is kept", Go,
            !IsOnPointed),
        options.Arrows(IsOnPointed && nodes.Length > 1 ? "choose a path" : null, "choose a path"),
        options.Numbers(null, "choose a path"),
        new(
            KeyAction.Compare, [Press.Sign('C')], IsOnPointed ? null : "compare with yours",
            "look at it and the one you are on beside each other", Compare),
        new(KeyAction.Rename, [Press.Sign('N')], "name it", "give it a name", () => Name(Pointed.Branch)),
        new(KeyAction.Continue, [Press.Enter], null, "back", Shell.Pop, IsOnPointed),
        Esc("back", "back"),
    ];

    bool IsOnPointed => IsCurrent(Pointed);

    public override int InSight => options.Selected;

    BranchNode Pointed => nodes[options.Selected];

    public override void Shown() => nodes = BranchNode.List(session.Tree);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var (option, node) in nodes.Index())
        {
            if (option > 0) rows.Add(Row.Empty);
            // However many roads part from one another, there is room for words.
            var indent = new string(' ', Math.Min(node.Depth * Indent, width / 3));
            foreach (var (number, row) in Layout.Render(BranchesPage.Told(session, node, meters), width - indent.Length - Indent).Index())
            {
                var lead = option == options.Selected && number == 0 ? "▸ " : "  ";
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
            Shell.ShowStatus("This version of TrustSim cannot read its scenario.");
            return;
        }

        Shell.Pop();
        onGo(play);
    }

    void Name(Branch branch) =>
        Shell.Push(
            new WriteScreen($"A name for {branch.Label}", "What is this road to be called?", branch.Name ?? "", LongestName, "name it",
                name =>
    {
        session.RenameBranch(branch, name);
        Shown();
    }));

    void Compare()
    {
        if (IsOnPointed) Shell.ShowStatus("You are on this one. Point at another to compare it with.");
        else Shell.Push(new PageScreen(ComparePage.Create(session, session.Tree.Current, Pointed.Branch, meters)));
    }
}
