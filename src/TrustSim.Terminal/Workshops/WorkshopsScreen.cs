using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using TrustSim.Records.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Drawing;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>A new workshop, or one that was begun.</summary>
sealed class WorkshopsScreen(IReadOnlyList<LibraryEntry> library, WorkshopHall hall, IReadOnlyList<SavedWorkshop> kept) : Screen
{
    readonly OptionList options = new(["A new workshop", .. kept.Select(kept => WorkshopWording.Line(kept).Plain)], 0);

    public override string Title => "Workshops";

    public override IReadOnlyList<Binding> Bindings =>
    [
        options.Arrows("choose", "choose"),
        options.Numbers(null, "choose"),
        new(KeyAction.Continue, [Press.Enter], "open", "open it; a workshop continues where it stopped", Open),
        Esc("back", "back"),
    ];

    public override int InSight => options.Selected;

    public override ImmutableArray<Row> Body(int width,
        int height) => [
            .. Layout.Render([new Block(BlockKind.Heading, Runs.FromProgram("A group decides together, in front of a projector."))], width),
                Row.Empty, .. options.Lines(width)];

    public override void OnOption(int option) => options.Select(option);

    void Open()
    {
        if (options.Selected == 0)
        {
            Show(leave => hall.Setup(library, WorkshopDraft.Usual, leave));
            return;
        }

        var (session, problem) = hall.Store.Resume(kept[options.Selected - 1]);
        if (session is null) Shell.ShowStatus($"It cannot be gone on with: {problem}.");
        else Show(leave => WorkshopHall.OpenScreen(session, leave));
    }

    /// <summary>As a room sees it, and as before for whoever comes back.</summary>
    void Show(Func<Action, Screen> screen)
    {
        var (shell, theme) = (Shell, Shell.Theme);
        shell.ApplyTheme(Theme.Projector);
        shell.Replace(screen(() => shell.ApplyTheme(theme)));
    }
}
