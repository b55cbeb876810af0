namespace TrustSim.Presentation.Beats;

/// <summary>A beat in words alone: what the panel shows beside it, sentences say.</summary>
public static class BeatWords
{
    public static IEnumerable<Block> Describe(Playthrough play, Beat beat)
    {
        if (!beat.Heading.IsEmpty) yield return new(BlockKind.Heading, beat.Heading);
        foreach (var block in beat.Blocks) yield return block;
        if (beat.Kind != BeatKind.Outcome || play.Scenario.About.IsMoment) yield break;
        foreach (var block in MovedWords.Describe(play.Scenario, Speaking.At(play, beat.Step, beat.Team))) yield return block;
        yield return Block.Say(BlockKind.Meter, "beat.work", ("work", TimeWords.Work(play.Step(), beat.Team.Work)));
    }
}
