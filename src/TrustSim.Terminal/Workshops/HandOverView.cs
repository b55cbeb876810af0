using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>Between the turns of two halves. Nothing of either is on the screen until the other one is ready.</summary>
sealed class HandOverView(GroupScreen screen) : GroupView(screen)
{
    string Here => Passage.Clean(Workshop.Group.Name);

    string Next => Passage.Clean(Workshop.Groups[1 - Workshop.Turn].Name);

    bool CanStay => Workshop.WhyNot(new WorkshopAct.Stay()) is null;

    public override string Title => "Your turn ends here";

    public override string Keys => $"Enter {Next} goes on{(CanStay ? $" · S {Here} takes another decision first" : "")} · U take back · ? help";

    public override IReadOnlyList<(string Key, string Does)> Help =>
        [("Enter", $"{Next} goes on where it was"), .. CanStay ? [("S", $"{Here} takes another decision first")] : ((string, string)[])[]];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height) =>
        ProjectorPages.Render(
            [
                new(Role.Title, $"Now {Next}."),
                new(Role.Prose, Workshop.Group.IsOver ? $"{Here} has come to its end." : $"{Here} rests, and looks away from the screen."),
                new(Role.Prose, $"When nobody of {Here} can see the screen any more, {Next} presses Enter."),
            ],
            width, height);

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter) Screen.Do(new WorkshopAct.Continue());
        else if (LetterOf(key) == 's') Screen.Do(new WorkshopAct.Stay());
        else return false;
        return true;
    }
}
