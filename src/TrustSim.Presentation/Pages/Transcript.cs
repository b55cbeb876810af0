namespace TrustSim.Presentation.Pages;

/// <summary>All texts and decisions so far, from the pages that showed them.</summary>
public static class Transcript
{
    public static ImmutableArray<Document> PagesOf(Playthrough play, Meters meters)
    {
        var pages = ImmutableArray.CreateBuilder<Document>();
        pages.Add(BriefingPage.Create(play.Scenario));
        foreach (var step in play.Steps)
        {
            var isCurrent = step.Number == play.Current.Number;
            if (step.Choice is not null) pages.Add(ConsequencePage.Create(play.Scenario, step, meters));
            // Leave out pages that the player has not seen yet.
            pages.AddRange(
                step.Opened.TakeWhile(opening => !isCurrent || !IsAhead(play, opening))
                    .Select(opening => ScenePage.Create(play.Scenario, opening, meters)));
        }

        return pages.ToImmutable();
    }

    public static Document Create(Playthrough play, Meters meters) =>
        new(Say.Runs("play.transcript"), [.. PagesOf(play, meters).SelectMany(page => page.Blocks)]);

    static bool IsAhead(Playthrough play, SceneOpening opening) => play.Phase switch
    {
        Phase.Briefing or Phase.Consequence => true,
        Phase.Debrief => false,
        Phase.Interlude or Phase.Deciding or Phase.Ending =>
            play.Current.Opened.IndexOf(opening) > play.Current.Opened.IndexOf(play.Scene!),
    };
}
