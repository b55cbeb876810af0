namespace TrustSim.Terminal.Workshops;

/// <summary>A new workshop, or one that was begun.</summary>
sealed class WorkshopsScreen(IReadOnlyList<LibraryEntry> library, WorkshopHall hall, IReadOnlyList<SavedWorkshop> kept) : Screen
{
    readonly OptionList options = new([Say.Text("workshop.new"), .. kept.Select(kept => WorkshopWording.Line(kept).Plain)], 0);

    public override string Title => Say.Text("workshop.all");

    public override IReadOnlyList<Binding> Bindings =>
    [
        options.Arrows(Say.Text("bind.choose"), Say.Text("bind.choose")),
        options.Numbers(null, Say.Text("bind.choose")),
        new(KeyAction.Continue, [Press.Enter], Say.Text("bind.open"), Say.Text("workshop.open-help"), Open),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    public override int InSight => options.Selected;

    public override ImmutableArray<Row> Body(int width, int height) =>
        [.. Layout.Render([Block.Say(BlockKind.Heading, "workshop.about")], width), Row.Empty, .. options.Lines(width)];

    public override void OnOption(int option) => options.Select(option);

    void Open()
    {
        if (options.Selected == 0)
        {
            Show(leave => hall.Setup(library, WorkshopDraft.Usual, leave));
            return;
        }

        var chosen = kept[options.Selected - 1];
        var (session, problem) = hall.Store.Resume(chosen);
        if (session is null) Shell.ShowStatus(Say.Text("workshop.cannot-be-continued", ("problem", Say.Runs(problem!))));
        else Show(leave => hall.OpenScreen(session, leave));
        if (session is not null && chosen.HasOtherLaws) Shell.ShowStatus(Say.Text("workshop.other-laws"));
    }

    /// <summary>Shows a screen in the projector's theme, and the screen below in its former one.</summary>
    void Show(Func<Action, Screen> screen)
    {
        var shell = Shell;
        var back = shell.ShowToGroup();
        shell.Replace(screen(back));
    }
}
