using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Projector;

namespace TrustSim.Presentation.Tests.Projector;

public sealed class VoteBarsTests
{
    static readonly VoteBar[] Revote =
    [
        new("Take the log line by line, systems only, and keep people out of the sentences.", 3, 6),
        new("Pick up the marker and fill in the two blanks with what you said.", 12, 8) { IsWinner = true },
        new("Ask Tomás to take the room through his change, since he knows it best.", 2, 5),
        new("Send everyone back, see each of them alone, and bring one account next Thursday.", 7, 5),
    ];

    static readonly ImmutableArray<Row> Said = [new("  B wins, 12 of 24."), new("  Pick any two of you: one time in three they agree.")];

    [Fact]
    public void A_second_vote_looks_like_this_at_80_by_24() => Texts(Page(Revote, 78, 20)).ShouldBe(
    [
        "",
        " ▄▀▄   ████████████            │ before 6                                 ▀▀█",
        " █▀█   Take the log line by line, systems only, and keep people           ▀▀█",
        " ▀ ▀   out of the sentences.                                              ▀▀▀",
        "",
        " █▀▄   ████████████████████████████████│███████████████  before 8     ▄█  ▀▀█",
        " █▀▄   Pick up the marker and fill in the two blanks with what         █  █▀▀",
        " ▀▀    you said.                                                      ▀▀▀ ▀▀▀",
        "",
        " ▄▀▀   ████████            │ before 5                                     ▀▀█",
        " █     Ask Tomás to take the room through his change, since he            █▀▀",
        "  ▀▀   knows it best.                                                     ▀▀▀",
        "",
        " █▀▄   ████████████████████│███████  before 5                             ▀▀█",
        " █ █   Send everyone back, see each of them alone, and bring one           █",
        " ▀▀    account next Thursday.                                              ▀",
        "",
        "  B wins, 12 of 24.",
        "  Pick any two of you: one time in three they agree.",
    ]);

    [Fact]
    public void While_hands_are_counted_there_are_figures_and_no_bars() => Texts(Page(
    [
        new("Take the log line by line, systems only, and keep people out of the sentences.", null, null) { Figure = " 3" },
        new("Pick up the marker and fill in the two blanks with what you said.", null, null) { Figure = "12" },
        new("Ask Tomás to take the room through his change, since he knows it best.", null, null) { Figure = " _", IsPointed = true },
    ], 78, 20))[..8].ShouldBe(
    [
        "",
        " ▄▀▄   Take the log line by line, systems only, and keep people           ▀▀█",
        " █▀█   out of the sentences.                                              ▀▀█",
        " ▀ ▀                                                                      ▀▀▀",
        "",
        " █▀▄   Pick up the marker and fill in the two blanks with what        ▄█  ▀▀█",
        " █▀▄   you said.                                                       █  █▀▀",
        " ▀▀                                                                   ▀▀▀ ▀▀▀",
    ]);

    [Fact]
    public void A_large_window_has_large_signs()
    {
        var rows = Texts(Page(Revote, 118, 36));
        rows.ShouldContain("    ██      ███████████████████                   │ before 6" + "██████".PadLeft(55));
        rows.ShouldContain("  ██  ██    Take the log line by line, systems only, and keep people out of the sentences." + "██".PadLeft(25));
        rows.ShouldContain($"  ████      {new string('█', 51)}│{new string('█', 24)}  before 8     ██    ██████");
        rows[^2..].ShouldBe(["  B wins, 12 of 24.", "  Pick any two of you: one time in three they agree."]);
    }

    [Fact]
    public void Where_rows_are_short_statistics_go_first_then_gaps_then_large_signs_and_words_never()
    {
        var seen = new List<string>();
        for (var height = 26; height >= 13; height--)
        {
            var rows = Texts(Page(Revote, 78, height));
            foreach (var word in Revote.SelectMany(bar => bar.Text.Split(' '))) rows.ShouldContain(row => row.Contains(word), $"{height}");
            string[] has =
            [
                rows[^1].Contains("Pick any two", StringComparison.Ordinal) ? "said" : "brief",
                rows.Skip(1).Take(9).Contains("") ? "gaps" : "none",
                rows.Any(row => row.EndsWith("▀▀█", StringComparison.Ordinal)) ? "large" : "plain",
            ];
            seen.Add(string.Join(", ", has));
        }

        seen.Distinct().ShouldBe(["said, gaps, large", "said, none, plain", "brief, none, plain"]);
    }

    [Fact]
    public void Until_it_is_shown_an_answer_has_no_figures()
    {
        var hidden = Texts(Page([.. Revote.Select((bar, option) => bar with { IsShown = option == 0 })], 78, 20));
        hidden.Count.ShouldBe(Texts(Page(Revote, 78, 20)).Count);
        string.Join('\n', hidden).ShouldContain("before 6");
        string.Join('\n', hidden).ShouldNotContain("before 8");
        hidden[5].ShouldBe(" █▀▄");
        hidden[6].ShouldBe(" █▀▄   Pick up the marker and fill in the two blanks with what");
    }

    [Fact]
    public void The_winner_alone_is_blue_once_it_is_shown()
    {
        Blue(Page(Revote, 78, 20)).ShouldAllBe(row => row.Option == 1);
        Blue(Page(Revote, 78, 20)).Count.ShouldBe(3);
        Blue(Page([.. Revote.Select(bar => bar with { IsShown = false })], 78, 20)).ShouldBeEmpty();

        static List<Row> Blue(ImmutableArray<Row> rows) => [.. rows.Where(row => row.Spans.Any(span => span.Style == Style.TrustStrong))];
    }

    [Fact]
    public void What_nobody_counted_is_a_dash_and_not_0() =>
        Texts(Page([Revote[0] with { Votes = null }, Revote[1] with { Votes = 0 }], 78, 15)).ShouldSatisfyAllConditions(
            rows => rows[1].ShouldEndWith(" –"), rows => rows.ShouldContain(row => row.EndsWith(" 0", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_one_pointed_at_has_a_sign_of_it() =>
        Page([Revote[0], Revote[1] with { IsPointed = true }], 78, 20).Where(row => row.ToString().Contains('►'))
            .ShouldHaveSingleItem().Option.ShouldBe(1);

    [Fact]
    public void Any_ballot_fits_any_window_and_cuts_nothing()
    {
        var bar = Gen.Select(
            Gen.OneOf(AnyText.Any, GroupDebriefPages.OneOf(
                "short", string.Join(' ', Enumerable.Repeat("and so on", 30)), "日本語の文 and more")),
            Gen.OneOf(Gen.Const(0), Gen.Int[0, 40]), Gen.Int[0, 40], Gen.Bool,
            (text, now, before, wins) => new VoteBar(text, now, before) { IsWinner = wins });
        Gen.Select(bar.Array[1, 9], Gen.Bool, Gen.Int[56, 122], Gen.Int[9, 40]).Holds((given, met) =>
        {
            var (bars, isFirst, width, height) = given;
            if (isFirst) bars = [.. bars.Select(one => one with { Before = null })];
            var pages = VoteBars.Render(bars, width, height, Said, [Said[0]]);
            pages.ShouldAllBe(page => page.Length <= height);
            var rows = pages.SelectMany(page => page).ToList();
            rows.ShouldAllBe(row => TextWidth.Measure(row.ToString()) <= width);
            rows.ShouldContain(row => row.ToString() == "  B wins, 12 of 24.");
            for (var option = 0; option < bars.Length; option++)
            {
                var text = string.Join('\n', rows.Where(row => row.Option == option));
                foreach (var word in Run.FromScenario(bars[option].Text).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    if (word.Length < 20 && word.All(char.IsAsciiLetter)) text.ShouldContain(word);
                if (bars[option].Before is { } before) text.ShouldContain($"before {before}");
            }

            met.Note("nobody has voted", bars.All(bar => bar.Votes == 0));
            met.Note("large signs", rows.Any(row => row.ToString().Contains("██  ██", StringComparison.Ordinal)));
            met.Note("several pages", pages.Length > 1);
            met.Note("a second ballot", bars.Any(bar => bar.Before is not null));
        },
        ["nobody has voted", "large signs", "several pages", "a second ballot"]);
    }

    static ImmutableArray<Row> Page(IReadOnlyList<VoteBar> bars, int width, int height) =>
        VoteBars.Render(bars, width, height, Said, [Said[0]]).ShouldHaveSingleItem();

    static List<string> Texts(ImmutableArray<Row> rows) => [.. rows.Select(row => row.ToString().TrimEnd())];
}
