using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>Where a play stands, as screens show it: text in the body, the question and its answers at the foot.</summary>
static class PlayText
{
    public static string Where(Playthrough play) => play.Phase switch
    {
        Phase.Briefing => "Before you begin",
        Phase.Consequence => $"Week {play.Current.Settled.Week} · What came of it",
        Phase.Debrief => "Debrief",
        Phase.Interlude or Phase.Deciding or Phase.Ending => Run.Clean(play.Scene!.Scene.Title),
    };

    public static Document PageOf(Playthrough play, Meters meters) => play.Phase switch
    {
        Phase.Briefing => BriefingPage.Create(play.Scenario),
        Phase.Consequence => ConsequencePage.Create(play.Scenario, play.Current, meters),
        Phase.Debrief => new(Runs.FromProgram("Debrief"), [.. DebriefPages.Create(Debrief.From(play)).SelectMany(page => page.Blocks)]),
        Phase.Interlude or Phase.Deciding or Phase.Ending => ScenePage.Create(play.Scenario, play.Scene!, meters),
    };

    /// <summary>The page without what stands at the foot.</summary>
    public static IEnumerable<Block> Body(Playthrough play, Meters meters) =>
        PageOf(play, meters).Blocks.Where(passage => !IsFoot(play, passage));

    public static ImmutableArray<Row> Foot(Playthrough play, Meters meters, OptionList options, int width) => play.Phase == Phase.Deciding
        ? [.. Layout.Render(PageOf(play, meters).Blocks.Where(passage => passage.Kind == BlockKind.Question), width),
            .. options.Lines(width)]
        : [];

    /// <param name="pointed">The option that is pointed at; −1: none.</param>
    public static OptionList OptionsOf(Playthrough play, int pointed = -1) => new(
        [
            .. play.Phase == Phase.Deciding
                ? PageOf(play, Meters.Live).Blocks.Where(passage => passage.Kind == BlockKind.Option).Select(passage => passage.Text) : []],
                    pointed);

    static bool IsFoot(Playthrough play, Block passage) =>
        play.Phase == Phase.Deciding && passage.Kind is (BlockKind.Option or BlockKind.Question);
}
