using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Projector;

namespace TrustSim.Presentation.Tests.Projector;

public sealed class OptionCardsTests
{
    public static TheoryData<string> Names => [.. Scenarios.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_options_of_every_shipped_scene_stand_whole_on_one_page_and_up_to_four_have_big_letters(string name)
    {
        foreach (var texts in GroupDebriefPages.Options(Scenarios.Shipped(name)))
        {
            foreach (var (width, height) in ((int, int)[])[(78, 20), (98, 26)])
            {
                ShouldBeWhole(texts, -1, width, height).Length.ShouldBe(1);
                if (texts.Length <= 4)
                    OptionCards.Render(texts, -1, width, height)[0]
                        .ShouldContain(row => row.ToString().Contains(BigText.Letter('B')[1], StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Hostile_options_are_whole(int ten) => ShouldBeWhole([.. HostileLines.Ten(ten).Take(9)], 3, 78, 20);

    [Fact]
    public void Any_options_are_whole_in_any_window() =>
        Gen.Select(
            Gen.OneOf(AnyText.Any, GroupDebriefPages.OneOf("short", "some words more than that", new string('w', 500))).Array[1, 9],
            Gen.Int[-1, 8], Gen.Int[30, 120], Gen.Int[1, 40])
        .Holds(
            (given, met) =>
            {
                var (texts, pointed, width, height) = given;
                var pages = ShouldBeWhole(texts, pointed, width, height);
                met.Note("one page", pages.Length == 1);
                met.Note("several pages", pages.Length > 1);
                met.Note("a page exactly full", pages.Any(page => page.Length == height));
                met.Note("big letters", pages[0].Any(row => row.ToString().Contains(BigText.Letter('A')[1], StringComparison.Ordinal)));
                met.Note("no option pointed at", pointed < 0 || pointed >= texts.Length);
            },
            ["one page", "several pages", "a page exactly full", "big letters", "no option pointed at"]);

    [Fact]
    public void The_option_pointed_at_has_a_sign_and_is_reversed_and_no_other()
    {
        var rows = OptionCards.Render(["one", "two"], 1, 78, 20)[0];
        rows.Where(row => row.ToString().Contains('►')).ShouldHaveSingleItem().Option.ShouldBe(1);
        rows.Where(row => row.Spans.Any(span => span.Style == Style.Selected)).Select(row => row.Option).Distinct().ShouldBe([1]);
    }

    [Fact]
    public void Little_space_gives_small_letters() =>
        OptionCards.Render(["one", "two", "three"], 2, 40, 3)[0].Select(row => row.ToString().TrimEnd())
            .ShouldBe(["  A  one", "  B  two", "► C  three"]);

    [Fact]
    public void Too_many_small_letters_give_several_pages() =>
        OptionCards.Render(["one", "two", "three"], -1, 40, 2).Select(page => page.Select(row => row.Option).ToArray())
            .ShouldBe([[0], [1], [2]]);

    static ImmutableArray<ImmutableArray<Row>> ShouldBeWhole(IReadOnlyList<string> texts, int pointed, int width, int height)
    {
        var pages = OptionCards.Render(texts, pointed, width, height);
        pages.ShouldAllBe(page => page.Length > 0 && page.Length <= height && page.All(row => TextWidth.Measure(row.ToString()) <= width));
        for (var option = 0; option < texts.Count; option++)
        {
            var rows = pages.SelectMany(page => page).Where(row => row.Option == option);
            Letters(rows.Select(row => row.Spans[^1].Text)).ShouldBe(Letters([Run.FromScenario(texts[option]).Text]));
        }

        return pages;
    }

    static string Letters(IEnumerable<string> texts) =>
        string.Concat(TextWidth.Wrap(string.Join(' ', texts), int.MaxValue)).Replace(" ", "", StringComparison.Ordinal);
}
