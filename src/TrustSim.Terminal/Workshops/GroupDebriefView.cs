namespace TrustSim.Terminal.Workshops;

/// <summary>
/// The outcome of the group's playthrough, part by part, with the votes. At the end each table writes down its commitment.
/// </summary>
sealed class GroupDebriefView : GroupView
{
    readonly ImmutableArray<GroupDebriefPart> parts;
    int part;
    int pointed = -1;

    public GroupDebriefView(GroupScreen screen)
        : base(screen) =>
        parts = [.. GroupDebriefSequence.Create(Workshop), new(Say.Text("group.part-commitment"), Commitments)];

    bool IsLast => part == parts.Length - 1;

    ImmutableArray<string> Committers => [.. Workshop.Committers];

    public override string Title =>
        Say.Text("group.debrief-title", ("part", part + 1), ("parts", parts.Length), ("title", Runs.FromProgram(parts[part].Title)));

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], Say.Text("bind.write"), Say.Text("bind.write-down"), () => Write(Committers[pointed]),
            IsLast && pointed >= 0),
        Binding.Arrows(pointed < 0 ? Say.Text("group.point-at-committer") : Say.Text("bind.another"), Say.Text("group.point-at-table"),
            Move, IsLast),
        new(
            KeyAction.Continue, [Press.Enter], IsLast ? null : Say.Text("bind.next-part"), Say.Text("group.next-page-then-part"), Continue,
            !IsLast || pointed < 0),
        new(KeyAction.Parts, [Press.Sign('G')], parts.Length > 9 && !Screen.IsTurning ? Say.Text("group.parts") : null,
            Say.Text("group.parts-help"), ListParts),
        Binding.Numbers(parts.Length, Screen.IsTurning ? null : Say.Text("bind.parts"), Say.Text("bind.go-to-part"), Go),
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
        if (IsLast) Screen.Shell.ShowStatus(Say.Text("group.last-part"));
        else Go(part + 1);
    }

    public override string TurningHelp => Say.Text("group.next-page-then-part");

    public override bool ReadsOn()
    {
        if (!IsLast) Go(part + 1);
        return true;
    }

    public override void ReadsBack()
    {
        if (part == 0) return;
        Go(part - 1);
        Screen.ToLastPage();
    }

    void ListParts() => Screen.Ask(Say.Text("notes.debrief"), Say.Text("group.which-part"),
        [.. parts.Select((each, index) => $"{index + 1} · {each.Title}")], Go);

    void Go(int to)
    {
        (part, pointed) = (to, -1);
        Screen.ToFirstPage();
    }

    void Write(string who) => Screen.Write(
        Say.Text("group.commitment-of", ("who", Runs.FromPlayer(who))), Say.Text("group.commitment-question"),
        text => Screen.Do(new WorkshopAct.Commit(who, text)), Workshop.Commitments.GetValueOrDefault(who, ""));

    ImmutableArray<ImmutableArray<Row>> Commitments(int width, int height)
    {
        var lead =
            ProjectorPages.Render(
                [new(BlockKind.Prose, Say.Runs(Workshop.Group.Voters.AreTables ? "group.agree-at-tables" : "group.agree"))], width, 8)[0];
        var items = Committers.SelectMany((who, index) => Item(who, index, width)).ToList();
        var rows = Math.Max(2, height - lead.Length - 2);
        // The selected line stays visible.
        var first =
            pointed < 0 ? 0 : Math.Clamp(items.FindLastIndex(row => row.Option == pointed) - rows + 1, 0, Math.Max(0, items.Count - rows));
        return [[.. lead, Row.Empty, .. items.Skip(first).Take(rows)]];
    }

    IEnumerable<Row> Item(string who, int index, int width)
    {
        var text = Workshop.Commitments.TryGetValue(who, out var written) ? Run.Clean(written) : "…";
        return Layout.Hanging($" {(index == pointed ? '►' : ' ')} {Run.Clean(who)}: ", Style.Strong, text,
            index == pointed ? Style.Selected : Style.Text, Math.Min(width, Layout.WidestProse), index);
    }
}
