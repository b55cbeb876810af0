namespace TrustSim.Presentation.Pages;

/// <summary>
/// The consequence of a decision: the event, news that somebody told or that landed, and the changes of each person with the reason.
/// </summary>
public static class ConsequencePage
{
    public static Document Create(Playthrough play, Step step, Meters meters) =>
        new(Runs.FromScenario(play.Scenario[step.Decision!.Value.Scene].InBrief()), Told(play, step, meters));

    public static ImmutableArray<Block> Told(Playthrough play, Step step, Meters meters)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(Block.Quote(BlockKind.Chosen, step.Choice!.Text));
        page.AddRange(Paragraphs.Split(step.Outcome).Select(text => Block.Quote(BlockKind.Prose, text)));
        page.AddRange(News.Passages(play, step.News, meters));
        if (meters == Meters.Debrief) return page.ToImmutable();

        page.AddRange(MovedPage.Parts(play.Scenario, step).SelectMany(part => part));
        return page.ToImmutable();
    }

    /// <summary>Returns the reason of an effect, from the scenario or from clarity. Empty where none is known.</summary>
    public static Runs Reason(ReasonedChange effect) =>
        effect.Clearer is { } clearer ? Say.Runs(clearer ? "play.clearer" : "play.vaguer") : Runs.FromScenario(effect.Why);
}
