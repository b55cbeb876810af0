using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>The tree of roads of a play: to go over to another, look at two beside each other, or give one a name.</summary>
sealed class RoadsScreen : Screen
{
    const int Indent = 2;
    const int LongestName = 60;
    const string OneRoad = "There is one road so far. Whenever you take a decision back and decide otherwise, the road that you leave is kept here.";

    readonly PlayRecord record;
    readonly Meters meters;
    readonly Action<Playthrough> onGo;
    ImmutableArray<RoadBranch> branches;
    OptionList roads;

    public RoadsScreen(PlayRecord record, Meters meters, Action<Playthrough> onGo)
    {
        (this.record, this.meters, this.onGo) = (record, meters, onGo);
        branches = RoadBranch.Of(record.Tree);
        roads = new([.. branches.Select(branch => branch.Road.Label)], branches.ToList().FindIndex(IsCurrent));
    }

    public override string Title => "The roads of this play";

    public override string Keys => branches.Length == 1
        ? "N name it · ? help · Esc back"
        : IsCurrent(Pointed) ? "↑↓ choose a road · N name it · ? help · Esc back" : "Enter go over to it · C compare with yours · N name it · ? help · Esc back";

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("↑ ↓ 1-9", "choose a road"),
        ("Enter", "go over to it and play on where it stands; the one you are on is kept"),
        ("C", "look at it and the one you are on beside each other"),
        ("N", "give it a name"),
        ("Esc", "back"),
    ];

    public override int InSight => roads.Selected;

    RoadBranch Pointed => branches[roads.Selected];

    public override void Shown() => branches = RoadBranch.Of(record.Tree);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var (option, branch) in branches.Index())
        {
            if (option > 0) rows.Add(Row.Empty);
            // However many roads part from one another, there is room for words.
            var indent = new string(' ', Math.Min(branch.Depth * Indent, width / 3));
            foreach (var (number, row) in Layout.Of(RoadsPage.Passages(record, branch, meters), width - indent.Length - Indent).Index())
            {
                var lead = option == roads.Selected && number == 0 ? "▸ " : "  ";
                rows.Add(new([new Span(indent, Ink.Dim), new Span(lead, Ink.Strong), .. option == roads.Selected ? row.Spans.Select(span => span with { Ink = Ink.Selected }) : row.Spans], option));
            }
        }

        return branches.Length > 1 ? rows.ToImmutable() : [.. rows, Row.Empty, .. Layout.Of([new Passage(Role.Note, OneRoad)], width)];
    }

    public override bool OnKey(Key key)
    {
        if (roads.OnKey(key)) return true;
        if (key == Key.Enter) Go();
        else
        {
            switch (char.ToLowerInvariant((char)key.AsRune.Value))
            {
                case 'c': Compare(); break;
                case 'n': Name(Pointed.Road); break;
                default: return false;
            }
        }

        return true;
    }

    public override void OnOption(int option) => roads.Select(option);

    bool IsCurrent(RoadBranch branch) => branch.Road.Number == record.Tree.Current.Number;

    void Go()
    {
        if (IsCurrent(Pointed))
        {
            Shell.Pop();
            return;
        }

        if (record.GoOver(Pointed.Road) is not { } play)
        {
            Shell.Say("This version of TrustSim cannot read its scenario.");
            return;
        }

        Shell.Pop();
        onGo(play);
    }

    void Name(Road road) => Shell.Push(new WriteScreen($"A name for {road.Label}", "What is this road to be called?", road.Name ?? "", LongestName, "name it", name =>
    {
        record.Call(road, name);
        Shown();
    }));

    void Compare()
    {
        if (IsCurrent(Pointed)) Shell.Say("You are on this one. Point at another to compare it with.");
        else Shell.Push(new PageScreen(ComparePage.Of(record, record.Tree.Current, Pointed.Road, meters)));
    }
}
