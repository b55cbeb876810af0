using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class OtherPathsTests
{
    static readonly Playthrough Blamed =
        Playthrough.Replay(Scenarios.Small, [new(new("bench"), new("ask-who")), new(new("tower"), new("amends"))]);

    [Fact]
    public void The_player_steps_through_decisions_and_goes_back_from_there()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("More");
        stage.Flow.ShouldContain("The Bench, week 1.");
        stage.Press(Key.CursorRight).Flow.ShouldContain("The Tower, week 3.");
        stage.Press("g").Head.ShouldContain("The Tower");
    }

    [Theory, InlineData(80, 24, false), InlineData(80, 24, true), InlineData(60, 18, false), InlineData(60, 18, true)]
    public void On_every_page_of_more_arrows_turn_to_a_decision_that_is_then_shown(int width, int height, bool byDigit)
    {
        using var stage = Stage.With(Scenarios.Small, width, height).Replay(Blamed).ToPart("More").Press(Key.CursorLeft);
        stage.Flow.ShouldContain("The Bench, week 1.");
        for (var i = 0; i < 10; i++) stage.Press(Key.PageDown);
        // In a small window the words of the decision have a page of their own, which is the last one.
        if (width == 80) stage.Flow.ShouldNotContain("The Bench, week 1.");
        stage.Press(byDigit ? (Key)'2' : Key.CursorRight).Flow.ShouldContain("The Tower, week 3.");
        for (var i = 0; i < 10; i++) stage.Press(Key.PageDown);
        stage.Press(Key.CursorLeft).Flow.ShouldContain("The Bench, week 1.");
    }

    [Fact]
    public void Answers_are_given_away_only_when_asked_for_twice_and_from_the_paths_too()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("More");
        stage.Press("a").Bar.ShouldContain("This gives answers away. A again shows them.");
        stage.Press("a").Head.ShouldContain("What other answers would have done");
        stage.Press(Key.Esc, (Key)'o').Press("a").Bar.ShouldContain("This gives answers away. A again shows them.");
        stage.Press("a").Head.ShouldContain("What other answers would have done");
        using var playing = Stage.With(Scenarios.Small).Take("2").Press("o").Press("aa");
        playing.Head.ShouldContain("Your paths through this game");
    }

    [Fact]
    public void All_paths_are_counted_and_the_shares_are_those_that_playing_finds()
    {
        // Two answers in the tower after two of the benches, three after the third.
        var text = Text(OtherPathsPage.Create(Debrief.From(Blamed), OtherPaths.Find(Blamed)));
        var ends = new List<double>();
        Explore(Playthrough.Start(Scenarios.Small).ToQuestion());
        ends.Count.ShouldBe(7);
        var (less, more) =
            (ends.Count(trust => trust < Blamed.Team.Trust - .5) / 7.0, ends.Count(trust => trust > Blamed.Team.Trust + .5) / 7.0);
        text.ShouldContain("7 paths lead through this scenario");
        text.ShouldContain($"Of all paths, {less * 100:0} % end with less trust in the team than yours and {more * 100:0} % with more.");
        text.ShouldContain($"The one with most trust: trust {ends.Max():0},");
        text.ShouldContain($"The one with least trust: trust {ends.Min():0},");

        void Explore(Playthrough play)
        {
            if (play.Phase == Phase.Debrief) ends.Add(play.Team.Trust);
            foreach (var choice in play.OpenChoices) Explore(play.Decide(choice.Id).ToQuestion());
        }
    }

    [Fact]
    public void The_best_path_hears_that_none_is_better_and_that_it_gave_its_own_answers()
    {
        var best = Playthrough.Replay(Scenarios.Small, OtherPaths.Find(Blamed)!.Best.Decisions);
        var text = Text(OtherPathsPage.Create(Debrief.From(best), OtherPaths.Find(best)));
        text.ShouldContain("none with more");
        text.ShouldContain("No path ends with noticeably more trust than yours.");
        text.ShouldContain("The best path from here gives the same answer.");
    }

    [Fact]
    public void A_sample_says_that_it_is_one_and_gives_its_error()
    {
        var whole = OtherPaths.Find(Blamed)!;
        var text = Text(OtherPathsPage.Create(Debrief.From(Blamed), new(null, .781, .2, .012, [], whole.Best, whole.Worst)));
        text.ShouldContain("20,000 were drawn at random");
        text.ShouldContain(
            "about 78 % end with less trust in the team than yours and about 20 % with more, give or take 2 %.");
        text.ShouldContain("The one with most trust, of those drawn");
        text.ShouldContain("only when all paths have been explored");
        text.ShouldNotContain("On average");
    }

    [Fact]
    public void Endless_and_unfinished_playthroughs_get_no_false_statement()
    {
        Text(OtherPathsPage.Create(Debrief.From(Blamed), null)).ShouldContain("No path through this scenario comes to an end");
        var whole = OtherPaths.Find(Blamed)!;
        Text(OtherPathsPage.Create(Debrief.From(Blamed), whole with { Less = null, More = null })).ShouldNotContain("end with less trust");
    }

    [Fact]
    public void Every_page_of_shipped_debriefs_fits_every_window()
    {
        foreach (var name in Scenarios.Names)
        {
            var scenario = Scenarios.Shipped(name);
            using var stage = Stage.With(scenario).Replay(Paths.Random(scenario, 5));
            foreach (var part in (string[])["What happened", "The team now", "Your six keys", "To take away", "More"])
            {
                stage.ToPart(part);
                foreach (var (width, height) in ((int, int)[])[(60, 18), (160, 50), (59, 18), (80, 24)])
                {
                    stage.Resize(width, height);
                    stage.ShouldBeSound(width);
                }
            }
        }
    }

    [Fact]
    public void G_on_the_first_page_goes_back_to_the_moment()
    {
        var scenario = Scenarios.Shipped("failed-launch");
        var path = Enumerable.Range(0, 20).Select(seed => Paths.Random(scenario, seed))
            .First(play => WhatHappenedPage.MomentOf(Debrief.From(play)) is not null);
        var number = WhatHappenedPage.MomentOf(Debrief.From(path))!.Value;
        using var stage = Stage.With(scenario).Replay(path);
        stage.Bar.ShouldContain("G go back there");
        stage.Press("g").Head.ShouldContain(scenario[path.Decisions.ElementAt(number - 1).Scene].Title);
    }

    [Fact]
    public void In_a_wide_window_the_moment_stands_beside_what_happened()
    {
        var scenario = Scenarios.Shipped("failed-launch");
        var path = Enumerable.Range(0, 20).Select(seed => Paths.Random(scenario, seed))
            .First(play => WhatHappenedPage.MomentOf(Debrief.From(play)) is not null);
        using var stage = Stage.With(scenario, 120, 40).Replay(path);
        stage.Rows.ShouldContain(row => row.Contains("│ The moment", StringComparison.Ordinal));
        stage.Flow.ShouldContain("endings found");
    }

    [Fact]
    public void Other_answers_are_shown_only_after_asking()
    {
        using var stage = Stage.With(Scenarios.Small).Replay(Blamed).ToPart("More").Press("a");
        stage.Bar.ShouldContain("This gives answers away. A again shows them.");
        stage.Press("a").Flow.ShouldContain("Every other answer that leaves all your later ones open");
        stage.Press(Key.Esc).Head.ShouldContain("More");
    }

    [Fact]
    public void A_digit_opens_a_person_and_N_shows_figures()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.After).Replay(Blamed).ToPart("The team now");
        stage.Flow.ShouldNotContain("trust ");
        stage.Press("n").Flow.ShouldContain("trust ");
        stage.Press("1").Flow.ShouldContain("How freely, and since when");
        stage.Press(Key.Esc).Press(Key.CursorLeft).Head.ShouldContain("What happened");
    }

    [Fact]
    public void The_best_and_the_worst_path_are_drawn_from_where_they_part()
    {
        var rows =
            LineChart.Over([50, 50, 50, 50], ["", "1", "2", "3"], [50, 50, 70, 90], [50, 50, 30, 10, 5], from: 1, 50, 14, selected: 2)
                .Select(row => row.ToString()).ToList();
        rows.Count(row => row.Contains('▲')).ShouldBe(2);
        rows.Sum(row => row.Count(sign => sign == '▼')).ShouldBe(3);
        rows.FindIndex(row => row.Contains('▲')).ShouldBeLessThan(rows.FindIndex(row => row.Contains('▼')));
        rows.ShouldAllBe(row => TextWidth.Measure(row) <= 50);
        rows[^1].ShouldContain("[2]");
    }

    static string Text(Document page) => string.Join(' ', page.Blocks.Select(passage => passage.Text));
}
