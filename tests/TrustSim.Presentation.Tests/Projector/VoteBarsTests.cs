using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Projector;

namespace TrustSim.Presentation.Tests.Projector;

public sealed class VoteBarsTests
{
    static readonly VoteBar[] Revote = [new("Say that it was you.", 6, 3, true), new("Say who did it.", 2, 5, false),
        new("Wait.", 0, 0, false)];

    [Fact]
    public void Bars_are_in_proportion_to_all_votes()
    {
        var (six, two, none) = (Cells('█', 0), Cells('█', 1), Cells('█', 2));
        ((double)six).ShouldBe(3 * two, tolerance: 2);
        none.ShouldBe(0);
        ((double)Cells('░', 1)).ShouldBe(Math.Round(Cells('░', 0) * 5 / 3.0), tolerance: 1);
    }

    [Fact]
    public void The_earlier_ballot_differs_without_colour()
    {
        var rows = VoteBars.Render(Revote, 78, 20).Where(row => row.Option == 0).Select(row => row.ToString()).ToList();
        rows.ShouldContain(row => row.Contains("░░ 3 before", StringComparison.Ordinal));
        rows.Where(row => row.Contains('░')).ShouldAllBe(row => !row.Contains('█'));
    }

    [Fact]
    public void Without_an_earlier_ballot_there_is_no_second_bar() =>
        VoteBars.Render([.. Revote.Select(bar => bar with { Before = null })], 78, 20)
            .ShouldAllBe(row => !row.ToString().Contains('░') && !row.ToString().Contains("before"));

    [Fact]
    public void An_option_without_votes_has_its_number() =>
        string.Join('\n', VoteBars.Render(Revote, 78, 20).Where(row => row.Option == 2)).ShouldContain(BigText.Number(0)[1]);

    [Fact]
    public void Nobody_has_voted_yet_is_no_error() =>
        VoteBars.Render([new("one", 0, 0, false), new("two", 0, null, false)], 78, 20).ShouldAllBe(row => !row.ToString().Contains('░'));

    [Fact]
    public void No_bars_are_no_rows() => VoteBars.Render([], 78, 20).ShouldBeEmpty();

    [Fact]
    public void Only_the_one_chosen_has_a_sign_of_it() =>
        VoteBars.Render(Revote, 78, 20).Where(row => row.ToString().Contains('►')).ShouldHaveSingleItem().Option.ShouldBe(0);

    [Fact]
    public void A_cut_text_ends_with_an_ellipsis() =>
        VoteBars.Render([new(string.Join(' ', Enumerable.Repeat("and so on", 40)), 1, null, false)], 78, 20)
            .ShouldContain(row => row.ToString().Contains('…'));

    [Fact]
    public void Any_ballot_fits_any_window_and_shows_every_number()
    {
        var bar = Gen.Select(
            Gen.OneOf(AnyText.Any, GroupDebriefPages.OneOf("short", new string('w', 500), "日本語の文 and more")),
            Gen.OneOf(Gen.Const(0), Gen.Int[0, 40]), Gen.Int[0, 40], Gen.Bool,
            (text, now, before, chosen) => new VoteBar(text, now, before, chosen));
        Gen.Select(bar.Array[1, 9], Gen.Bool, Gen.Int[56, 122], Gen.Int[9, 40]).Holds((given, met) =>
        {
            var (bars, isFirst, width, height) = given;
            if (isFirst) bars = [.. bars.Select(one => one with { Before = null })];
            var rows = VoteBars.Render(bars, width, height);
            rows.Length.ShouldBeLessThanOrEqualTo(height);
            rows.ShouldAllBe(row => TextWidth.Measure(row.ToString()) <= width);
            for (var option = 0; option < bars.Length; option++)
            {
                var text = string.Join('\n', rows.Where(row => row.Option == option));
                (text.Contains($"{bars[option].Votes}", StringComparison.Ordinal)
                    || BigText.Number(bars[option].Votes).All(row => text.Contains(row.TrimEnd(), StringComparison.Ordinal))).ShouldBeTrue(
                        text);
                if (bars[option].Before is { } before) text.ShouldContain($"{before}");
            }

            met.Note("nobody has voted", bars.All(bar => bar.Votes == 0));
            met.Note("two are level", bars.Length > 1 && bars.GroupBy(bar => bar.Votes).Any(level => level.Count() > 1));
            met.Note("big letters", rows.Any(row => row.ToString().Contains("██", StringComparison.Ordinal)));
            met.Note("a line an option", rows.Length == bars.Length);
            met.Note("a second ballot", bars.Any(bar => bar.Before is not null));
        },
        ["nobody has voted", "two are level", "big letters", "a line an option", "a second ballot"]);
    }

    // The bar stands between letter and number.
    static int Cells(char sign, int option) =>
        VoteBars.Render(Revote, 78, 20).Where(row => row.Option == option).Max(row => row.Spans[3].Text.Count(cell => cell == sign));
}
