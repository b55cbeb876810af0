namespace TrustSim.Terminal.Screens;

/// <summary>The state of a playthrough on screens: text in the body, the question and its answers at the foot.</summary>
static class PlayText
{
    public static string Where(Playthrough play) => play.Phase switch
    {
        Phase.Briefing => Say.Text("play.before-you-begin"),
        Phase.Consequence => play.SceneOf(play.Current.Number).Plain,
        Phase.Debrief => Say.Text("play.debrief-title"),
        Phase.Interlude or Phase.Deciding or Phase.Ending => Run.FromScenario(
            play.Scene!.Scene.Heading is { Length: > 0 } heading ? heading : play.Scenario.About.Title).Text,
    };

    /// <summary>Tells a player who presses Enter that no answer is selected yet.</summary>
    /// <param name="answers">Number of answers.</param>
    public static string ChooseFirst(int answers) =>
        answers == 1 ? Say.Text("play.choose-the-only") : Say.Text("play.choose-first", ("most", answers));

    public static Document PageOf(Playthrough play, Meters meters) => play.Phase switch
    {
        Phase.Briefing => BriefingPage.Create(play.Scenario),
        Phase.Consequence => ConsequencePage.Create(play, play.Current, meters),
        Phase.Debrief => new(Say.Runs("play.debrief-title"), [.. DebriefPages.Create(Debrief.From(play)).SelectMany(page => page.Blocks)]),
        Phase.Interlude or Phase.Deciding or Phase.Ending => ScenePage.Create(play, play.Scene!, meters),
    };

    /// <summary>Returns the page without the foot.</summary>
    public static IEnumerable<Block> Body(Playthrough play, Meters meters) =>
        PageOf(play, meters).Blocks.Where(passage => !IsFoot(play, passage));

    public static ImmutableArray<Row> Foot(Playthrough play, Meters meters, OptionList options, int width) => play.Phase == Phase.Deciding
        ? [.. Layout.Render(PageOf(play, meters).Blocks.Where(passage => passage.Kind == BlockKind.Question), width),
            .. options.Lines(width)]
        : [];

    /// <param name="pointed">The selected option; −1: none.</param>
    public static OptionList OptionsOf(Playthrough play, int pointed = -1) => new(
        [
            .. play.Phase == Phase.Deciding
                ? PageOf(play, Meters.Live).Blocks.Where(passage => passage.Kind == BlockKind.Option).Select(passage => passage.Text) : []],
                    pointed);

    static bool IsFoot(Playthrough play, Block passage) =>
        play.Phase == Phase.Deciding && passage.Kind is (BlockKind.Option or BlockKind.Question);
}
