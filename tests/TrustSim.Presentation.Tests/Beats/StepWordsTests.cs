using TrustSim.Authoring.Format;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Plain;

namespace TrustSim.Presentation.Tests.Beats;

/// <summary>A step of time has the name that the scenario gives it, on every page.</summary>
public sealed class StepWordsTests
{
    static readonly StepUnit Hour = StepUnit.From(TimeUnit.Hour);
    static readonly StepUnit Round = new(null, "round", "rounds");

    [Theory]
    [InlineData(.05, "hardly any time")]
    [InlineData(.3, "less than half an hour")]
    [InlineData(.6, "half an hour")]
    [InlineData(1.1, "about an hour")]
    [InlineData(1.5, "about an hour and a half")]
    [InlineData(3.4, "about three hours")]
    public void A_cost_is_told_in_hours(double steps, string words) => TimeWords.About(Hour, steps).Plain.ShouldBe(words);

    [Fact]
    public void A_delay_is_told_in_the_unit()
    {
        TimeWords.Work(Hour, -.5).Plain.ShouldBe("half an hour late");
        TimeWords.Work(Round, -.5).Plain.ShouldBe("half a round late");
        TimeWords.Work(Round, 2).Plain.ShouldBe("about two rounds ahead");
    }

    [Theory]
    [InlineData(TimeUnit.Minute, "minute 3", "1 minute", "2 minutes", "a minute")]
    [InlineData(TimeUnit.Quarter, "quarter of an hour 3", "1 quarter of an hour", "2 quarters of an hour", "a quarter of an hour")]
    [InlineData(TimeUnit.Hour, "hour 3", "1 hour", "2 hours", "an hour")]
    [InlineData(TimeUnit.Day, "day 3", "1 day", "2 days", "a day")]
    [InlineData(TimeUnit.Week, "week 3", "1 week", "2 weeks", "a week")]
    [InlineData(TimeUnit.Month, "month 3", "1 month", "2 months", "a month")]
    [InlineData(TimeUnit.Season, "season 3", "1 season", "2 seasons", "a season")]
    public void Each_unit_has_its_forms(TimeUnit unit, string at, string one, string two, string a)
    {
        var step = StepUnit.From(unit);
        (step.At(3).Plain, step.Whole(1).Plain, step.Whole(2).Plain, step.A().Plain).ShouldBe((at, one, two, a));
    }

    [Fact]
    public void A_unit_of_the_scenario_keeps_the_scenarios_words()
    {
        (Round.At(3).Plain, Round.Whole(1).Plain, Round.InWords(2).Plain, Round.ToATenth(1.5).Plain, Round.A().Plain)
            .ShouldBe(("round 3", "1 round", "two rounds", "1.5 rounds", "a round"));
        var inning = new StepUnit(null, "inning", "innings");
        (inning.A().Plain, inning.Half().Plain, inning.OneAndAHalf().Plain)
            .ShouldBe(("an inning", "half an inning", "one and a half innings"));
        Round.One()[0].Origin.ShouldBe(Origin.Scenario);
    }

    [Theory]
    [InlineData("de", "einen Tag", "einen halben Tag", "anderthalb Tage", "etwa drei Tage", "½ Runde")]
    [InlineData("es", "un día", "medio día", "día y medio", "alrededor de tres días", "½ Runde")]
    public void A_time_is_said_as_each_language_says_it(string language, string a, string half, string more, string about, string own)
    {
        Say.Catalogue = Catalogue.In(language);
        var day = StepUnit.From(TimeUnit.Day);
        (day.A().Plain, day.Half().Plain, day.OneAndAHalf().Plain, TimeWords.About(day, 3.2).Plain).ShouldBe((a, half, more, about));
        day.InWords(1).Plain.ShouldBe(a);
        new StepUnit(null, "Runde", "Runden").Half().Plain.ShouldBe(own);
    }

    [Fact]
    public void No_page_speaks_of_weeks_where_a_step_is_an_hour()
    {
        var text = Scenarios.SmallText.Replace("minutes: 3", "step: hour\nminutes: 3", StringComparison.Ordinal);
        var scenario = ScenarioReader.Read(text, "small.yaml").Scenario.ShouldNotBeNull();
        foreach (var answer in (ReadOnlySpan<int>)[0, 1])
        {
            var play = Paths.Of(scenario, _ => answer);
            var debrief = Debrief.From(play);
            var pages = new List<Document>
            {
                BriefingPage.Create(scenario), Transcript.Create(play, Meters.Live), PathSoFarPage.Create(play, Meters.Live),
                TeamPage.Create(play, play.Steps.Length - 1, play.Team, Meters.Live), OtherAnswersPage.Create(debrief),
                new(Runs.Empty, MorePages.Line(debrief, 1)), new(Runs.Empty, [.. PeoplePage.Told(debrief)]),
                OtherPathsPage.Create(debrief, null), DebriefPages.NotTold(debrief), DebriefPages.OfKeys(debrief),
            };
            pages.AddRange(DebriefPages.Found(debrief));
            pages.AddRange(play.Steps.Select(step => LedgerPage.Create(scenario, step)));
            pages.AddRange(play.Steps.Skip(1).Select(step => ConsequencePage.Create(play, step, Meters.Live)));
            pages.AddRange(debrief.People.Select((_, index) => TeamNowPage.Card(debrief, index, showsNumbers: true)));
            var said = string.Join('\n', pages.Select(page => string.Join('\n', PlainTextRenderer.Render(page, 200))));
            said.ShouldNotContain("week", Case.Insensitive);
            said.ShouldContain("hour");
        }
    }
}
