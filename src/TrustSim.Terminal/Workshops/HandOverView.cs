using System.Collections.Immutable;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Projector;

namespace TrustSim.Terminal.Workshops;

/// <summary>Between the turns of two halves. Nothing of either is on the screen until the other one is ready.</summary>
sealed class HandOverView(GroupScreen screen) : GroupView(screen)
{
    string Here => Run.Clean(Workshop.Group.Name);

    string Next => Run.Clean(Workshop.Groups[1 - Workshop.Turn].Name);

    public override string Title => "Your turn ends here";

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter], $"{Next} continues", "the other half continues where it was",
            () => Screen.Do(new WorkshopAct.Continue())),
        new(
            KeyAction.Stay, [Press.Sign('S')], $"{Here} takes another decision first", "this half takes another decision first",
            () => Screen.Do(new WorkshopAct.Stay()), Workshop.Validate(new WorkshopAct.Stay()) is null),
    ];

    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height) =>
        ProjectorPages.Render(
            [
                new(BlockKind.Title, Runs.FromProgram($"Now {Next}.")),
                new(BlockKind.Prose,
                    Runs.FromProgram(
                        Workshop.Group.IsOver ? $"{Here} has come to its end." : $"{Here} rests, and looks away from the screen.")),
                new(BlockKind.Prose, Runs.FromProgram($"When nobody of {Here} can see the screen any more, {Next} presses Enter.")),
            ],
            width, height);
}
