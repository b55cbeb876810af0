namespace TrustSim.Presentation.Pages;

/// <summary>The path so far: each decision, and the state after it.</summary>
public static class PathSoFarPage
{
    public static Runs Title => Say.Runs("path.so-far");

    public static Document Create(Playthrough play, Meters meters) => Document.Page(Title,
        play.Steps.Length == 1 ? [Block.Say(BlockKind.Note, "path.nothing-decided")]
            : play.Steps.Skip(1).SelectMany(step => Decision(play, step, meters)));

    public static ImmutableArray<Block> Decision(Playthrough play, Step step, Meters meters)
    {
        Block[] decided = [new(BlockKind.Reason, DebriefPages.Heading(play, step)), Block.Quote(BlockKind.Chosen, step.Choice!.Text)];
        return meters == Meters.Debrief ? [.. decided] : [.. decided, new(BlockKind.Change, Wording.Figures(play.Step(), step.Settled))];
    }
}
