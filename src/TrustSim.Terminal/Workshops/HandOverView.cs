using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>Between the turns of two halves. Nothing of either is on the screen until the other one is ready.</summary>
sealed class HandOverView(GroupScreen screen) : GroupView(screen)
{
    string Here => Passage.Clean(Workshop.Group.Name);

    string Next => Passage.Clean(Workshop.Groups[1 - Workshop.Turn].Name);

    public override string Title => "Your turn ends here";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter], $"{Next} continues", "the other half continues where it was",
            () => Screen.Do(new WorkshopAct.Continue())),
        new(
            KeyAction.Stay, [Press.Sign('S')], $"{Here} takes another decision first", "this half takes another decision first",
            () => Screen.Do(new WorkshopAct.Stay()), Workshop.WhyNot(new WorkshopAct.Stay()) is null),
    ];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height) =>
        ProjectorPages.Render(
            [
                new(Role.Title, $"Now {Next}."),
                new(Role.Prose, Workshop.Group.IsOver ? $"{Here} has come to its end." : $"{Here} rests, and looks away from the screen."),
                new(Role.Prose, $"When nobody of {Here} can see the screen any more, {Next} presses Enter."),
            ],
            width, height);
}
