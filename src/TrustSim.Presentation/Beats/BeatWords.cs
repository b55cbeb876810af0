namespace TrustSim.Presentation.Beats;

/// <summary>A beat in words alone: what the panel shows beside it, sentences say.</summary>
public static class BeatWords
{
    public static IEnumerable<Block> Describe(Playthrough play, Beat beat)
    {
        if (!beat.Heading.IsEmpty) yield return new(BlockKind.Heading, beat.Heading);
        foreach (var block in WithPanel(play, beat).Blocks) yield return block;
    }

    /// <summary>The beat with the sentences for what the panel shows.</summary>
    public static Beat WithPanel(Playthrough play, Beat beat) =>
        beat.Kind != BeatKind.Outcome || play.Scenario.About.IsMoment ? beat : beat with
    {
        Parts =
        [
            .. beat.Parts,
            [
                .. MovedWords.Describe(play.Scenario, Speaking.At(play, beat.Step, beat.Team)),
                Block.Say(BlockKind.Meter, "beat.work", ("work", TimeWords.Work(play.Step(), beat.Team.Work))),
            ],
        ],
    };
}
