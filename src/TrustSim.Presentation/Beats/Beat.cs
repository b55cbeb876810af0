namespace TrustSim.Presentation.Beats;

/// <summary>One thing that is told at a time. What follows appears only when it has been read.</summary>
/// <param name="Place">Where the story stands, for the head of the screen.</param>
/// <param name="Heading">The same in a sentence, where a scene or news begins; empty elsewhere.</param>
/// <param name="Parts">Blocks that stand together: a paragraph; a person with an introduction and a line; a question; an answer.</param>
/// <param name="Step">The step of the playthrough, from 0.</param>
/// <param name="Opened">How many scenes of the step have opened.</param>
/// <param name="Team">The team at this moment.</param>
/// <param name="Known">The people whom the player has met by the end of the beat.</param>
/// <param name="Silent">The people who say nothing in the scene of the beat.</param>
public sealed record Beat(
    BeatKind Kind,
    Runs Place,
    Runs Heading,
    ImmutableArray<ImmutableArray<Block>> Parts,
    int Step,
    int Opened,
    Team Team,
    ImmutableHashSet<MemberId> Known,
    ImmutableArray<MemberId> Silent)
{
    public IEnumerable<Block> Blocks => Parts.SelectMany(part => part);

    public bool IsNews => Kind is BeatKind.Told or BeatKind.Landed;
}
