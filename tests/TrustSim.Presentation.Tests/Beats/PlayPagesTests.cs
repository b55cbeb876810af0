using System.Collections.Immutable;
using System.Globalization;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Presentation.Tests.Beats;

/// <summary>Every shipped scenario through random paths in the page builder, in a small and in a large window.</summary>
public sealed class PlayPagesTests
{
    const int PathsOfThree = 200;
    const int PathsOfTheRest = 40;
    const int MostWords = 160;
    const int MostWordsAsked = 100;

    // The cells and rows of a window of 80 by 24 and of 120 by 40, without margins, head and bar.
    static readonly (int Width, int Height) Small = (78, 21);
    static readonly (int Width, int Height) Large = (118, 37);

    public static TheoryData<string> Names => [.. Scenarios.All];

    [Theory, MemberData(nameof(Names))]
    public void No_question_can_be_answered_before_everything_ahead_of_it_has_been_on_the_screen(string name)
    {
        var scenario = Scenarios.Shipped(name);
        foreach (var play in Distinct(Stretches(scenario, PathsOf(name))))
        {
            var beats = BeatTeller.SinceDecision(play, Meters.Debrief);
            foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[Small, Large])
            {
                var pages = PagesOf(scenario, beats, width, height);
                pages.Select(page => (page.Beat, page.From)).ShouldBeInOrder();
                var last = pages[^1];
                (last.Question != QuestionPlace.None).ShouldBe(play.Phase == Phase.Deciding);
                pages.SkipLast(1).ShouldAllBe(page => page.Question == QuestionPlace.None);
                var shown = Flow(pages.SelectMany(page => page.Rows));
                foreach (var sentence in beats.Where(beat => beat.Kind != BeatKind.Question).SelectMany(beat => beat.Blocks)
                    .SelectMany(block => Sentences.Split(block.Text)))
                    shown.ShouldContain(sentence, customMessage: $"{name} at {width} by {height}");
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_page_fits_its_window_and_every_question_stands_whole_below_what_was_said(string name)
    {
        var scenario = Scenarios.Shipped(name);
        foreach (var play in Distinct(Stretches(scenario, PathsOf(name))))
        {
            var beats = BeatTeller.SinceDecision(play, Meters.Live);
            foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[Small, Large])
            {
                var panel = PanelOf(scenario, width, height);
                foreach (var page in PagesOf(scenario, beats, width, height))
                {
                    var question = PlayPages.Question(beats[page.Beat], page, 0, width, height, panel);
                    var rows = page.Rows.Length + question.Length + (question.IsEmpty || page.Rows.IsEmpty ? 0 : 1);
                    rows.ShouldBeLessThanOrEqualTo(height);
                    foreach (var row in page.Rows)
                        TextWidth.Measure(row.ToString()).ShouldBeLessThanOrEqualTo(page.HasPanel ? width - panel : width, row.ToString());
                    if (page.Question == QuestionPlace.None) continue;
                    page.Question.ShouldNotBe(QuestionPlace.Alone, "The lines stay in view.");
                    foreach (var block in beats[page.Beat].Blocks) Flow(question).ShouldContain(block.Text);
                }
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_is_told_after_something_that_happens_later(string name)
    {
        var scenario = Scenarios.Shipped(name);
        var landed = 0;
        for (var seed = 0; seed < PathsOf(name); seed++)
        {
            var beats = BeatTeller.All(Paths.Random(scenario, seed), Meters.Debrief);
            beats.Select(WeekOf).ShouldBeInOrder();
            foreach (var (before, after) in beats.Zip(beats.Skip(1)))
            {
                // Within a week what was told comes first, and news comes before the scene.
                if (after.IsNews && (before.Step, before.Opened) == (after.Step, after.Opened)) before.IsNews.ShouldBeTrue();
                if (before.Kind == BeatKind.Landed && after.Kind == BeatKind.Told) WeekOf(after).ShouldBeGreaterThan(WeekOf(before));
            }

            landed += beats.Count(beat => beat.Kind == BeatKind.Landed);
        }

        landed.ShouldBeGreaterThan(PathsOf(name) / 2);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_piece_of_news_stands_once_on_a_page_of_its_own(string name)
    {
        var scenario = Scenarios.Shipped(name);
        for (var seed = 0; seed < PathsOf(name) / 10; seed++)
        {
            var play = Paths.Random(scenario, seed);
            var beats = BeatTeller.All(play, Meters.Debrief);
            beats.Count(beat => beat.Kind == BeatKind.Told).ShouldBe(play.Ledger.News.Count(news => news.Outcome == RiskOutcome.Told));
            beats.Count(beat => beat.Kind == BeatKind.Landed).ShouldBe(play.Ledger.News.Count(news => news.Outcome == RiskOutcome.Landed));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_first_question_is_two_presses_and_few_words_away(string name)
    {
        var scenario = Scenarios.Shipped(name);
        var beats = BeatTeller.SinceDecision(Playthrough.Start(scenario).ToQuestion(), Meters.Debrief);
        // A word of warning stands before the story, on a page of its own.
        beats = [.. beats.Where(beat => beat.Kind != BeatKind.Warning)];
        PagesOf(scenario, beats, Small.Width, Small.Height).Length.ShouldBeLessThanOrEqualTo(3, "two presses after the one on home");
        var read = beats.Where(beat => beat.Kind != BeatKind.Question).SelectMany(beat => beat.Blocks).ToList();
        // Names and roles are not running text.
        read.Where(block => block.Kind != BlockKind.Subheading).Sum(Words).ShouldBeLessThanOrEqualTo(MostWords);
        beats[^1].Blocks.Where(block => block.Kind is BlockKind.Question or BlockKind.Option).Sum(Words)
            .ShouldBeLessThanOrEqualTo(MostWordsAsked);
        foreach (var objective in scenario.About.Objectives) read.ShouldNotContain(block => block.Text.Contains(objective));
    }

    [Fact]
    public void Somebody_is_introduced_once_with_their_first_words()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var beats = BeatTeller.All(Paths.Random(Scenarios.Shipped("failed-launch"), seed), Meters.Debrief);
            var introduced = beats.SelectMany(beat => beat.Parts).Where(part => part[0].Kind == BlockKind.Subheading).ToList();
            introduced.Select(part => part[0].Text).ShouldBeUnique();
            introduced.ShouldAllBe(part => part.Any(block => block.Kind == BlockKind.Speech));
            // Whoever speaks without an introduction has had one.
            var met = new HashSet<string>();
            foreach (var part in beats.SelectMany(beat => beat.Parts).Where(part => part.Any(block => block.Kind == BlockKind.Speech)))
            {
                var name = part.First(block => block.Kind == BlockKind.Speech).Label!.Value.Plain;
                met.Add(name).ShouldBe(part[0].Kind == BlockKind.Subheading, name);
            }
        }
    }

    [Fact]
    public void The_place_in_the_text_is_the_same_in_a_window_of_any_size()
    {
        var scenario = Scenarios.Shipped("tempting-leash");
        var beats = BeatTeller.SinceDecision(Playthrough.Start(scenario).ToQuestion(), Meters.Debrief);
        var sentences = beats[0].Blocks.SelectMany(block => Sentences.Split(block.Text)).ToList();
        for (var height = 4; height < 30; height++)
        {
            foreach (var page in PlayPages.Render(beats, 40, height, 0).Where(page => page.Beat == 0))
                Flow(page.Rows).ShouldStartWith(sentences[page.From][..Math.Min(10, sentences[page.From].Length)]);
        }
    }

    [Fact]
    public void A_beat_that_does_not_fit_breaks_between_sentences()
    {
        var scenario = Scenarios.Shipped("failed-launch");
        var beats = BeatTeller.SinceDecision(Playthrough.Start(scenario).ToQuestion(), Meters.Debrief);
        var pages = PlayPages.Render(beats, 46, 8, 0).Where(page => page.Beat == 0).ToList();
        pages.Count.ShouldBeGreaterThan(1);
        foreach (var page in pages) Flow(page.Rows).TrimEnd('”')[^1].ShouldBeOneOf('.', '!', '?', ':');
    }

    [Fact]
    public void A_word_of_warning_stands_on_a_page_before_the_story()
    {
        var text = Scenarios.SmallText.Replace("minutes: 3", "warning: A clock is lost.\nminutes: 3", StringComparison.Ordinal);
        var scenario = ScenarioReader.Read(text, "small.yaml").Scenario.ShouldNotBeNull();
        var beats = BeatTeller.SinceDecision(Playthrough.Start(scenario).Continue(), Meters.Debrief);
        foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[Small, Large])
        {
            var pages = PagesOf(scenario, beats, width, height);
            Flow(pages[0].Rows).ShouldContain("A clock is lost.");
            Flow(pages[0].Rows).ShouldNotContain("A watch lies on the bench");
            Flow(pages.Skip(1).SelectMany(page => page.Rows)).ShouldNotContain("A clock is lost.");
        }
    }

    /// <summary>All of the library takes 200 with TRUSTSIM_LONG.</summary>
    static int PathsOf(string name) => Scenarios.Names.Contains(name) ? PathsOfThree : PathsOfTheRest;

    static ImmutableArray<PlayPage> PagesOf(Scenario scenario, ImmutableArray<Beat> beats, int width, int height) =>
        PlayPages.Render(beats, width, height, PanelOf(scenario, width, height));

    static int PanelOf(Scenario scenario, int width, int height) =>
        TeamGauge.WidthFor(scenario, PlayPages.IsRoomy(width, height)) + 3;

    /// <summary>Random paths at each of their questions, and at their ends.</summary>
    static IEnumerable<Playthrough> Stretches(Scenario scenario, int paths) => Enumerable.Range(0, paths)
        .SelectMany(seed => Paths.Moments(Paths.Random(scenario, seed)))
        .Where(moment => moment.Phase is Phase.Deciding or Phase.Ending);

    /// <summary>Paths share their beginnings: each is worth one look.</summary>
    static IEnumerable<Playthrough> Distinct(IEnumerable<Playthrough> plays) =>
        plays.DistinctBy(play => string.Join(' ', play.Decisions));

    static int WeekOf(Beat beat) => beat.IsNews
        ? int.Parse(beat.Place.Plain.Split(' ')[1], CultureInfo.InvariantCulture) : beat.Team.Week;

    static int Words(Block block) => block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    static string Flow(IEnumerable<Row> rows) => string.Join(' ', rows.SelectMany(row =>
        row.ToString().Replace('▌', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
