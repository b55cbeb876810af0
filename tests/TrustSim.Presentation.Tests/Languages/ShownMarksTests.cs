using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Html;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Plain;
using TrustSim.Presentation.Tests.Html;

namespace TrustSim.Presentation.Tests.Languages;

/// <summary>The files of the shipped scenarios have straight marks, as one types them; no reader sees one.</summary>
public sealed class ShownMarksTests
{
    const int Seeds = 6;

    public static TheoryData<string> Names => [.. Scenarios.Names];

    [Theory, MemberData(nameof(Names))]
    public void No_page_of_a_game_shows_a_straight_mark(string name)
    {
        var scenario = Scenarios.Shipped(name);
        ScenarioTexts.List(scenario).Count(text => IsStraight(text.Value))
            .ShouldBeGreaterThan(20, "The test needs straight marks to find.");
        foreach (var seed in Enumerable.Range(0, Seeds))
        {
            var play = Paths.Random(scenario, seed);
            var debrief = Debrief.From(play);
            Document[] pages =
            [
                BriefingPage.Create(scenario),
                Transcript.Create(play, Meters.Live),
                .. Paths.Moments(play).Where(moment => moment.Scene is not null)
                    .Select(moment => ScenePage.Create(moment, moment.Scene!, Meters.Live)),
                .. DebriefPages.Create(debrief),
                .. debrief.People.Select((_, index) => TeamNowPage.Card(debrief, index)),
                OtherAnswersPage.Create(debrief),
                DebriefPages.NotTold(debrief),
                DebriefPages.OfKeys(debrief),
            ];
            foreach (var page in pages) Straight(PlainTextRenderer.Render(page, 72)).ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void No_report_guide_or_analysis_shows_a_straight_mark(string name)
    {
        foreach (var (document, written) in Marked.Documents(Scenarios.Shipped(name)))
        {
            Straight(PlainTextRenderer.Render(written, 76)).ShouldBeEmpty(document);
            var page = HtmlWriterTests.Read(HtmlRenderer.Render(written, "en"));
            Straight([page.Root!.Element("body")!.Value]).ShouldBeEmpty(document);
        }
    }

    static IEnumerable<string> Straight(IEnumerable<string> lines) => lines.Where(IsStraight);

    static bool IsStraight(string text) => text.AsSpan().ContainsAny('\'', '"');
}
