using System.Collections.Immutable;
using TrustSim.Authoring.Format;
using TrustSim.Core.Review;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Presentation.Tests.Debriefs;

/// <summary>
/// Every sentence of the debrief is true of its playthrough, on random paths of the shipped scenarios, and fits its page.
/// </summary>
public sealed class DebriefPagesTests
{
    const int Seeds = 24;

    static readonly Lazy<ImmutableArray<Debrief>> Debriefs = new(() =>
    [
        .. from name in Scenarios.Names
        let scenario = Scenarios.Shipped(name)
        from seed in Enumerable.Range(0, Seeds)
        select Debrief.From(Paths.Random(scenario, seed)),
    ]);

    [Fact]
    public void The_first_sentence_adds_up_as_a_reader_adds_its_rows()
    {
        var met = new Encounters(["late through", "late beside", "all told"]);
        foreach (var debrief in Debriefs.Value)
        {
            var sentence = WhatHappenedPage.Sentence(debrief).Plain;
            var landed = debrief.Risks.Where(record => record.Outcome == RiskOutcome.Landed).ToList();
            var cost = landed.Sum(record => double.Parse($"{record.Silence:0.0}"));
            var late = Math.Round(-debrief.Now.Work, 1, MidpointRounding.AwayFromZero);
            sentence.Contains("late").ShouldBe(late > 0);
            sentence.Contains("early").ShouldBe(late < 0);
            sentence.Contains("nobody told you").ShouldBe(landed.Count > 0);
            if (landed.Count > 0) sentence.ShouldContain($"{cost:0.0}");
            if (sentence.Contains("of it through")) late.ShouldBeGreaterThanOrEqualTo(cost - .001);
            sentence.Contains("everybody told you")
                .ShouldBe(debrief.Risks.Length > 0 && debrief.Risks.All(record => record.Outcome == RiskOutcome.Told));
            met.Note("late through", sentence.Contains("of it through"));
            met.Note("late beside", landed.Count > 0 && late > 0 && late < cost);
            met.Note("all told", sentence.Contains("everybody told you"));
        }

        met.ShouldBeMet(1);
    }

    [Fact]
    public void The_moment_is_named_where_replaying_finds_one_and_never_gives_the_other_answer_away()
    {
        var met = new Encounters(["a moment", "no one answer", "without your answer"]);
        foreach (var debrief in Debriefs.Value)
        {
            var text = Text(WhatHappenedPage.Moment(debrief));
            var isUnsaid = debrief.Risks.Any(record => record.Outcome != RiskOutcome.Told);
            var (hinge, voiced) = (debrief.Others.Hinge, debrief.Others.Voiced);
            text.Contains("No one answer, all else the same, would have changed who spoke.").ShouldBe(isUnsaid && hinge is null);
            text.Contains("With one other answer there").ShouldBe(hinge is not null);
            text.Contains("would have said nothing").ShouldBe(voiced is not null);
            text.Contains("The moment").ShouldBe(isUnsaid || voiced is not null);
            WhatHappenedPage.MomentOf(debrief).ShouldBe(hinge?.Decision ?? voiced?.Decision);
            if (hinge is not null)
            {
                var step = debrief.Playthrough.Steps[hinge.Decision];
                text.ShouldContain(Run.FromScenario(debrief.Playthrough.Scenario[step.Decision!.Value.Scene].Title).Text);
                text.ShouldContain(Run.FromScenario(step.Choice!.Text).Text);
                Text(WhatHappenedPage.Create(debrief).Blocks).ShouldNotContain(Run.FromScenario(hinge.Choice.Text).Text);
                foreach (var said in hinge.Said) text.ShouldContain($"tells you in week {said.Week}");
                Text(OtherAnswersPage.Create(debrief).Blocks).ShouldContain(Run.FromScenario(hinge.Choice.Text).Text);
            }

            met.Note("a moment", hinge is not null);
            met.Note("no one answer", isUnsaid && hinge is null);
            met.Note("without your answer", voiced is not null);
        }

        met.ShouldBeMet(1);
    }

    [Fact]
    public void Other_answers_say_who_would_have_spoken_and_who_would_have_kept_quiet()
    {
        var met = new Encounters(["speaks with the other answer alone", "keeps quiet with it alone", "as with your answer"]);
        foreach (var debrief in Debriefs.Value)
        {
            var parts = OtherAnswersPage.Create(debrief).Blocks.InWords().ToList();
            foreach (var other in debrief.Others.Counted)
            {
                var answer = $"“{Run.FromScenario(other.Choice.Text).Text}”";
                var under = parts.FindIndex(block =>
                    block.Kind == BlockKind.Heading && block.Text.StartsWith($"{other.Decision}. ", StringComparison.Ordinal));
                var from = parts.FindIndex(under, block => block.Kind == BlockKind.Reason && block.Text == answer);
                var said = string.Join(
                    '\n', parts.Skip(from + 1).TakeWhile(block => block.Kind == BlockKind.Change).Select(block => block.Text));
                foreach (var risk in other.End.Team.Risks)
                {
                    var named = WhatHappenedPage.NameOf(debrief.Playthrough.Scenario[risk.Id]).Plain;
                    var speaks = risk.Outcome == RiskOutcome.Told;
                    said.Contains($"tells you of {named} in", StringComparison.Ordinal).ShouldBe(speaks);
                    (said.Contains($"keeps {named} back", StringComparison.Ordinal)
                        || said.Contains($"keep {named} back", StringComparison.Ordinal)).ShouldBe(!speaks);
                    var spoke = debrief.Playthrough.Team[risk.Id]?.Outcome == RiskOutcome.Told;
                    met.Note("speaks with the other answer alone", speaks && !spoke);
                    met.Note("keeps quiet with it alone", !speaks && spoke);
                    met.Note("as with your answer", speaks == spoke && said.Contains("As with your answer: ", StringComparison.Ordinal));
                }
            }
        }

        met.ShouldBeMet(1);
    }

    [Fact]
    public void The_team_page_says_what_each_told_and_kept_and_nothing_else()
    {
        var met = new Encounters(["told", "kept", "afraid", "not afraid"]);
        foreach (var debrief in Debriefs.Value)
        {
            foreach (var (index, person) in debrief.People.Index())
            {
                var did = TeamNowPage.Did(debrief, person.Member.Id).Plain;
                var told = debrief.Risks.Count(record => record.Outcome == RiskOutcome.Told && record.By == person.Member.Id);
                var kept = debrief.Risks.Count(
                    record => record.Outcome != RiskOutcome.Told && record.Risk.KnownBy.Contains(person.Member.Id));
                (did.Split("told you of").Length - 1, did.Split("kept ").Length - 1).ShouldBe((told, kept));
                var card = Text(TeamNowPage.Card(debrief, index).Blocks
                    .Where(block => block.Runs.Any(run => run.Origin == Origin.Program)));
                card.Contains(" is afraid of ").ShouldBe(person.AfraidOf is not null);
                met.Note("told", told > 0);
                met.Note("kept", kept > 0);
                met.Note("afraid", person.AfraidOf is not null);
                met.Note("not afraid", person.AfraidOf is null);
            }
        }

        met.ShouldBeMet(1);
    }

    [Fact]
    public void A_key_that_only_served_is_not_shown_as_honoured()
    {
        foreach (var debrief in Debriefs.Value)
        {
            foreach (var (index, key) in debrief.Keys.Index())
            {
                TrustKeysPage.Moments(key).ShouldAllBe(moment => !moment.Serves);
                var told = Text(TrustKeysPage.Told(debrief, index));
                told.Contains("No answer of yours touched it.").ShouldBe(!TrustKeysPage.Moments(key).Any());
            }
        }
    }

    [Theory]
    [InlineData(58, 14)]
    [InlineData(78, 21)]
    [InlineData(118, 37)]
    public void No_line_is_wider_than_its_page_no_page_longer_and_nothing_is_cut(int width, int height)
    {
        foreach (var debrief in Debriefs.Value.Where((_, index) => index % 4 == 0))
        {
            foreach (var blocks in AllBlocks(debrief))
            {
                var pages = PageSplit.Render(blocks, width, height);
                pages.ShouldAllBe(page => page.Length <= height);
                var rows = pages.SelectMany(page => page).Select(row => row.ToString()).ToList();
                foreach (var row in rows) TextWidth.Measure(row).ShouldBeLessThanOrEqualTo(width, row);
                var words = rows.SelectMany(Words).ToHashSet();
                foreach (var block in blocks.Where(block => block.Drawing is null)) Words(block.Text).Except(words).ShouldBeEmpty();
                foreach (var word in blocks.SelectMany(Named).SelectMany(Words)) words.ShouldContain(word);
            }
        }
    }

    [Fact]
    public void At_80_by_24_the_first_page_with_its_moment_is_at_most_two()
    {
        foreach (var debrief in Debriefs.Value)
            PageSplit.Render([.. WhatHappenedPage.Told(debrief, isAll: false), .. WhatHappenedPage.Moment(debrief)], 78, 21)
                .Length.ShouldBeLessThanOrEqualTo(2);
    }

    /// <summary>What has to be found whole in the drawings.</summary>
    static IEnumerable<string> Named(Block block) => block.Drawing switch
    {
        TracksDrawing drawing => drawing.Tracks.SelectMany(track => new[] { track.Who.Plain, track.What.Plain, track.Outcome.Plain }),
        LaddersDrawing drawing => drawing.Ladders.SelectMany(ladder => new[] { ladder.Who.Plain, ladder.Did.Plain }),
        EvidenceDrawing drawing => drawing.Moments.SelectMany(moment => new[] { moment.Place.Plain, moment.Text.Plain }),
        KeysDrawing drawing => drawing.Keys.Select(key => key.Name.Plain),
        SideBySideDrawing drawing => drawing.Rows.SelectMany(row => new[] { row.Head.Plain, row.First.Plain, row.Second.Plain }),
        CourseDrawing drawing => drawing.Points.SelectMany(point => point.News.Select(news => news.What.Plain)),
        _ => [],
    };

    static IEnumerable<ImmutableArray<Block>> AllBlocks(Debrief debrief)
    {
        yield return [.. WhatHappenedPage.Told(debrief, isAll: true), .. WhatHappenedPage.Moment(debrief)];
        yield return [.. TeamNowPage.Told(debrief, showsNumbers: false)];
        yield return [.. TeamNowPage.Told(debrief, showsNumbers: true)];
        for (var key = 0; key < debrief.Keys.Length; key++) yield return TrustKeysPage.Told(debrief, key);
        yield return TeamNowPage.Card(debrief, 0).Blocks;
        yield return [.. MorePages.Line(debrief, 1), .. MorePages.ToFind(debrief.Playthrough.Scenario, Found(debrief))];
        yield return
        [
            Block.Draw(MorePages.SideBySide((Runs.FromPlayer("one"), debrief), (Runs.FromPlayer("another path"), Debriefs.Value[0]))),
        ];
        yield return OtherAnswersPage.Create(debrief).Blocks;
    }

    [Fact]
    public void What_a_scenario_practises_is_told_after_play_alone()
    {
        foreach (var play in Debriefs.Value.Select(debrief => debrief.Playthrough).DistinctBy(play => play.Scenario.About.Id))
        {
            var told = Text(BeatTeller.All(play, Meters.Live).SelectMany(beat => beat.Blocks));
            var after = Text(MorePages.Practises(play.Scenario));
            play.Scenario.About.Objectives.ShouldNotBeEmpty();
            foreach (var objective in play.Scenario.About.Objectives)
            {
                after.ShouldContain(objective);
                told.ShouldNotContain(objective);
            }
        }
    }

    [Fact]
    public void The_file_says_what_a_risk_is_called_and_asks_questions_of_its_own()
    {
        var text = Scenarios.SmallText.Replace("minutes: 3", "minutes: 3\ndebrief: Who else heard it?", StringComparison.Ordinal)
            .Replace("known-by: [ada]", "called: the cracked tooth\n    known-by: [ada]", StringComparison.Ordinal);
        var debrief = Debrief.From(Paths.Of(ScenarioReader.Read(text, "small.yaml").Scenario.ShouldNotBeNull(), _ => 1));
        Text(WhatHappenedPage.Told(debrief, isAll: true)).ShouldContain("the cracked tooth");
        Text(WhatHappenedPage.Told(debrief, isAll: true)).ShouldNotContain("wheel  ");
        TakeAwayPage.Asked(debrief, null).Select(asked => asked.Question.Plain).ToList()[2].ShouldBe("Who else heard it?");
        TakeAwayPage.Intro(debrief).Plain.ShouldContain("one or more that the story asks everyone");
    }

    static Discoveries Found(Debrief debrief) => Discoveries.From(debrief.Playthrough.Scenario, [debrief.Playthrough]);

    static IEnumerable<string> Words(string row) =>
        row.Split([' ', '│', '●', '○', '·', '▌', '►'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length < 8);

    static string Text(IEnumerable<Block> blocks) => string.Join('\n', blocks.InWords().Select(block => block.Text));
}
