namespace TrustSim.Presentation.Reports;

/// <summary>The events of each decision: the scene, the open choices, the choice taken, and its consequence.</summary>
static class DecisionsReport
{
    /// <param name="isDone">Whether the playthrough is finished.</param>
    /// <param name="voted">The part between a question and its answer: the group's votes.</param>
    /// <param name="discussed">The part below everything else at a decision.</param>
    public static IEnumerable<Block> Create(Debrief debrief, bool isDone, Func<int, IEnumerable<Block>>? voted = null,
        Func<int, IEnumerable<Block>>? discussed = null)
    {
        var play = debrief.Playthrough;
        yield return Block.Say(BlockKind.Part, "report.decision-by-decision");
        yield return Block.Say(BlockKind.Note, "debrief.key-signs");
        foreach (var step in play.Steps.Skip(1))
        {
            yield return new(BlockKind.Heading, DebriefPages.Heading(play, step));
            foreach (var block in Scenes(play, play.Steps[step.Number - 1])) yield return block;
            foreach (var block in voted?.Invoke(step.Number) ?? []) yield return block;
            foreach (var block in ConsequencePage.Told(play, step, Meters.Live).Lowered()) yield return block;
            yield return Block.Say(BlockKind.Subheading, "report.why");
            foreach (var block in DebriefPages.Why(debrief, step.Number)) yield return block;
            foreach (var block in discussed?.Invoke(step.Number) ?? []) yield return block;
        }

        var last = play.Steps[^1];
        if (last.Opened.IsEmpty) yield break;
        yield return Block.Say(BlockKind.Heading, isDone ? "report.the-end" : "report.not-decided-yet",
            ("scene", Runs.FromScenario(last.Opened[^1].Scene.InBrief())));
        foreach (var block in Scenes(play, last)) yield return block;
    }

    /// <summary>The scenes before a decision. The scene with the question takes its title from the decision.</summary>
    static IEnumerable<Block> Scenes(Playthrough play, Step step) => step.Opened.SelectMany((opening, index) =>
        index == step.Opened.Length - 1 ? ScenePage.Told(play, opening, Meters.Live)
            : ScenePage.Create(play, opening, Meters.Live).Blocks.Lowered());
}
