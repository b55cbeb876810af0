namespace TrustSim.Terminal.Workshops;

/// <summary>The group's view of one stage, page by page, and its keys.</summary>
abstract class GroupView(GroupScreen screen)
{
    protected GroupScreen Screen { get; } = screen;

    protected GroupDesk Desk => Screen.Desk;

    protected Workshop Workshop => Screen.Desk.Workshop;

    public abstract string Title { get; }

    /// <summary>What stands in the head in place of the scenario's title, where it fits; null: nothing.</summary>
    public virtual string? Head => null;

    /// <summary>Where one is, at the right end of the head; may be empty.</summary>
    public virtual string Place => "";

    /// <summary>Whether the head says which of its pages is shown.</summary>
    public virtual bool CountsPages => true;

    /// <summary>The keys of this stage; the screen adds those of all stages.</summary>
    public abstract IReadOnlyList<Binding> Bindings { get; }

    /// <summary>The label of Enter where it turns to the next page.</summary>
    public virtual string TurningLabel => Say.Text("bind.next-page");

    /// <summary>The label of the other pages in the bar; null: the bar omits them.</summary>
    public virtual string? PagesLabel => null;

    /// <summary>Whether Enter first turns to the next page, if there is one.</summary>
    public virtual bool EnterTurns => true;

    /// <summary>V closes a vote at any time, whatever Enter does.</summary>
    protected Binding Closing => new(KeyAction.Vote, [Press.Sign('V')], null, Say.Text("vote.close-help"), Screen.Close);

    /// <summary>How long the view moves when it appears; zero: not at all.</summary>
    public virtual TimeSpan MotionTime => TimeSpan.Zero;

    /// <summary>Returns at least one page.</summary>
    public abstract ImmutableArray<ImmutableArray<Row>> Pages(int width, int height);

    /// <summary>What PgDn and its like do, in a sentence.</summary>
    public virtual string TurningHelp => Say.Text("group.turn-pages");

    /// <summary>A clicker goes on from the last page.</summary>
    /// <returns>Whether anything follows that takes nothing from the group: more to read, and no answer.</returns>
    public virtual bool ReadsOn() => false;

    /// <summary>A clicker goes back from the first page.</summary>
    public virtual void ReadsBack()
    {
    }

    /// <summary>Keeps the last step, where whoever presses the key is not whoever took it.</summary>
    /// <returns>Whether it is kept.</returns>
    public virtual bool HoldsStep() => false;

    /// <summary>Called after a vote, or a count, was taken back.</summary>
    public virtual void TakenBack()
    {
    }

    public virtual void OnOption(int option)
    {
    }

    /// <summary>Puts rows above pages; the pages get the rest of the height.</summary>
    protected static ImmutableArray<ImmutableArray<Row>> Under(IReadOnlyList<Row> above, int height,
        Func<int, ImmutableArray<ImmutableArray<Row>>> pages) =>
        [.. pages(Math.Max(3, height - above.Count)).Select(page => (ImmutableArray<Row>)[.. above, .. page])];
}
