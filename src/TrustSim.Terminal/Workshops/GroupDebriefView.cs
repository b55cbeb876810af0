using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>What the room's play came to, part by part, with the votes in it; at the end each table writes down one thing that it will
/// do.</summary>
sealed class GroupDebriefView : GroupView
{
    readonly ImmutableArray<GroupDebriefPart> parts;
    int part;
    int pointed = -1;

    public GroupDebriefView(GroupScreen screen)
        : base(screen) =>
        parts = [.. GroupDebriefSequence.Create(Workshop), new("One thing to do about it", Commitments)];

    bool IsLast => part == parts.Length - 1;

    ImmutableArray<string> Committers => [.. Workshop.Committers];

    public override string Title => $"Debrief · {part + 1} of {parts.Length} · {parts[part].Title}";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], "write", "write it down", () => Write(Committers[pointed]), IsLast && pointed >= 0),
        Binding.Arrows(pointed < 0 ? "point at who has decided" : "another", "point at a table", Move, IsLast),
        new(
            KeyAction.Continue, [Press.Enter], IsLast ? null : "next part", "the next page, then the next part", Continue,
            !IsLast || pointed < 0),
        Binding.Numbers(parts.Length, Screen.IsTurning ? null : "parts", "go to a part", Go),
    ];

    public override bool EnterTurns => pointed < 0;

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height) => parts[part].Pages(width, height);

    public override void OnOption(int option)
    {
        if (IsLast) pointed = Math.Clamp(option, 0, Committers.Length - 1);
    }

    void Move(int by) => OnOption(by < 0 && pointed < 0 ? Committers.Length - 1 : pointed + by);

    void Continue()
    {
        if (IsLast) Screen.Shell.ShowStatus("This was the last part. ↑↓ points at who has decided what to do.");
        else Go(part + 1);
    }

    void Go(int to)
    {
        (part, pointed) = (to, -1);
        Screen.ToFirstPage();
    }

    void Write(string who) => Screen.Write(
        $"{Run.Clean(who)}: one thing to do about it", "What will you do differently at work, when, and how will somebody see it?",
        text => Screen.Do(new WorkshopAct.Commit(who, text)), Workshop.Commitments.GetValueOrDefault(who, ""));

    ImmutableArray<ImmutableArray<Row>> Commitments(int width, int height)
    {
        var lead =
            ProjectorPages.Render(
                [new(BlockKind.Prose, Runs.FromProgram($"Agree {(Workshop.Group.Voters.AreTables ? "at each table " : "")}on one thing "
                    + $"that you will do differently at work, and when. It is kept here, and stands in the report."))], width, 8)[0];
        var items = Committers.SelectMany((who, index) => Item(who, index, width)).ToList();
        var room = Math.Max(2, height - lead.Length - 2);
        // What is pointed at stays in sight.
        var first =
            pointed < 0 ? 0 : Math.Clamp(items.FindLastIndex(row => row.Option == pointed) - room + 1, 0, Math.Max(0, items.Count - room));
        return [[.. lead, Row.Empty, .. items.Skip(first).Take(room)]];
    }

    IEnumerable<Row> Item(string who, int index, int width)
    {
        var text = Workshop.Commitments.TryGetValue(who, out var written) ? Run.Clean(written) : "…";
        return Layout.Hanging($" {(index == pointed ? '▸' : ' ')} {Run.Clean(who)}: ", Style.Strong, text,
            index == pointed ? Style.Selected : Style.Text, Math.Min(width, Layout.WidestProse), index);
    }
}
