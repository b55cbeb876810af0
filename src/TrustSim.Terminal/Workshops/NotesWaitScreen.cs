using Terminal.Gui.App;

namespace TrustSim.Terminal.Workshops;

/// <summary>The notes, opened before the group's window.</summary>
/// <param name="find">Follows a workshop that a window shows; null: there is none yet.</param>
sealed class NotesWaitScreen(Func<WorkshopFollower?> find) : Screen
{
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    public override string Title => Say.Text("notes.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Quit, [Press.Sign('Q')], Say.Text("bind.quit"), Say.Text("notes.quit-help"), Shell.Quit),
        Esc(null, Say.Text("notes.quit-help")),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render([Block.Say(BlockKind.Prose, "notes.waits")], width);

    /// <summary>Looks for a workshop as long as there is none.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        if (find() is not { } follower) return true;
        var notes = new NotesScreen(follower, PacingModel.From(follower.Workshop.Scenario));
        // Help may lie above.
        while (Shell.Current != this) Shell.Pop();
        Shell.Replace(notes);
        return false;
    });
}
