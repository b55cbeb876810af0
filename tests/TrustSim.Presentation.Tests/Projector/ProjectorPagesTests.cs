using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Projector;

namespace TrustSim.Presentation.Tests.Projector;

/// <summary>No text for a group is cut, and no page has too much of it.</summary>
public sealed class ProjectorPagesTests
{
    // The shell leaves this size for the body in a window of 80×24 and of 100×30.
    static readonly (int Width, int Height)[] Windows = [(78, 20), (98, 26)];

    public static TheoryData<string> Names => [.. Scenarios.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_scene_of_every_shipped_scenario_is_whole(string name)
    {
        foreach (var (width, height) in Windows)
        {
            foreach (var page in GroupDebriefPages.Of(Scenarios.Shipped(name))) ShouldBeWhole(page.Blocks, width, height);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Shipped_prose_is_airy_and_no_page_ends_with_a_heading(string name)
    {
        foreach (var (width, height) in Windows)
        {
            foreach (var pages in GroupDebriefPages.Of(Scenarios.Shipped(name))
                .Select(page => ProjectorPages.Render(page.Blocks, width, height)))
            {
                pages.ShouldAllBe(page => page.Zip(page.Skip(1)).All(pair => pair.First.ToString() == "" || pair.Second.ToString() == ""));
                pages.SkipLast(1).ShouldAllBe(page => !IsHeading(page.Last()));
            }
        }
    }

    [Fact]
    public void A_long_paragraph_continues_on_the_next_page_with_a_new_sentence()
    {
        var pages =
            ProjectorPages.Render(
                [
                    new(BlockKind.Prose,
                        Runs.FromProgram(string.Join(' ', Enumerable.Repeat("These are words of a paragraph that goes on.", 30))))],
                            78, 20);
        pages.Length.ShouldBeGreaterThan(3);
        pages.ShouldAllBe(page => page.Last().ToString().EndsWith("goes on."));
    }

    [Theory]
    [MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Hostile_lines_are_whole_and_do_nothing(int ten)
    {
        foreach (var page in GroupDebriefPages.Of(Hostile.Of([.. HostileLines.Ten(ten)]))) ShouldBeWhole(page.Blocks, 78, 20);
    }

    [Fact]
    public void A_word_longer_than_any_page_is_broken_and_not_cut() =>
        ShouldBeWhole(
            [new(BlockKind.Prose, Runs.FromProgram(Hostile.Word)),
                new(BlockKind.Speech, Runs.FromProgram(Hostile.Word), Runs.FromProgram("Bo"))], 78, 20);

    [Fact]
    public void A_name_longer_than_any_page_is_read_like_any_text() =>
        ShouldBeWhole([new(BlockKind.Speech, Runs.FromProgram("Hi."), Runs.FromProgram(Hostile.Word))], 78, 20);

    [Fact]
    public void Any_text_is_whole_in_any_window()
    {
        var word =
            GroupDebriefPages.OneOf("a", "room", "where", "nobody", "says", "so.", "Why?", "“No.”", new string('x', 90), "日本語の文",
                "👩‍👩‍👧", "…");
        var text = Gen.OneOf(
            word.Array[1, 60].Select(words => string.Join(' ', words)), AnyText.Any.Array[1, 4].Select(texts => string.Join(' ', texts)));
        var roles = Enum.GetValues<BlockKind>().Where(role => role != BlockKind.Drawing).ToList();
        var passage = Gen.Select(
            Gen.Int[0, roles.Count - 1].Select(role => roles[role]), text, Gen.OneOf(word, AnyText.Any),
            (role, words, name) =>
                new Block(role, Runs.FromProgram(words), role is BlockKind.Speech or BlockKind.Option ? Runs.FromProgram(name) : null));
        Gen.Select(passage.Array[0, 8], Gen.Int[20, 120], Gen.Int[7, 40]).Holds(
            (given, met) =>
            {
                var (passages, width, height) = given;
                ShouldBeWhole([.. passages], width, height);
                var pages = ProjectorPages.Render(passages, width, height);
                met.Note("one page", pages.Length == 1);
                met.Note("several pages", pages.Length > 1);
                met.Note("a page exactly full", pages.Any(page => page.Length == height));
                foreach (var role in roles) met.Note($"{role}", passages.Any(passage => passage.Kind == role));
            },
            ["one page", "several pages", "a page exactly full", .. roles.Select(role => $"{role}")],
            cases: 100);
    }

    [Fact]
    public void There_is_always_a_page() => ProjectorPages.Render([], 78, 20).Length.ShouldBe(1);

    [Fact]
    public void Paragraphs_stay_together_if_the_cost_is_low()
    {
        // Four lines each: two pages of four, rather than six and two.
        var text = string.Join(' ', Enumerable.Repeat("These are words of a paragraph that goes on.", 5));
        var pages =
            ProjectorPages.Render([new(BlockKind.Prose, Runs.FromProgram(text)), new(BlockKind.Prose, Runs.FromProgram(text))], 78, 20);
        pages.Select(page => page.Count(row => row.ToString() != "")).ShouldBe([4, 4]);
    }

    [Fact]
    public void A_heading_is_never_without_its_text()
    {
        var five = string.Join(' ', Enumerable.Repeat("These are words of a paragraph that goes on.", 7));
        var pages =
            ProjectorPages.Render(
                [new(BlockKind.Prose, Runs.FromProgram(five)), new(BlockKind.Heading, Runs.FromProgram("Next")),
                    new(BlockKind.Prose, Runs.FromProgram(five))], 78, 20);
        pages.Length.ShouldBe(2);
        pages[1][0].ToString().Trim().ShouldBe("Next");
    }

    [Fact]
    public void A_drawing_stays_in_one()
    {
        var chart =
            new LineDrawing(Runs.Empty, Runs.Empty, [Runs.FromProgram("start"), Runs.FromProgram("1")],
                [new(Runs.FromProgram("trust"), Tone.Trust, [40, 60])]);
        var pages = ProjectorPages.Render([new(BlockKind.Prose, Runs.FromProgram("Before it.")), Block.Draw(chart)], 78, 20);
        pages.ShouldHaveSingleItem().Select(row => row.ToString()).TakeLast(14)
            .ShouldBe(LineChart.Render(chart, ProjectorPages.Widest, 14).Select(row => row.ToString()));
    }

    static void ShouldBeWhole(IReadOnlyList<Block> passages, int width, int height)
    {
        var pages = ProjectorPages.Render(passages, width, height);
        pages.ShouldNotBeEmpty();
        foreach (var page in pages)
        {
            page.Length.ShouldBeLessThanOrEqualTo(height);
            page.Count(row => row.ToString() != "" && !IsHeading(row)).ShouldBeLessThanOrEqualTo(ProjectorPages.LinesIn(height));
            page.ShouldAllBe(row => TextWidth.Measure(row.ToString()) <= width);
        }

        Letters(pages.SelectMany(page => page.Select(row => row.ToString()))).ShouldBe(Letters(passages.Select(Words)));
        if (passages.Count > 0) pages.ShouldAllBe(page => page.Length > 0);
    }

    static bool IsHeading(Row row) => row.Spans.Any(span => span.Style == Style.Title);

    static string Words(Block passage) => passage.Kind switch
    {
        BlockKind.Speech => $"{passage.Label}: {passage.Text}",
        BlockKind.Option => $"{passage.Label} {passage.Text}",
        _ => passage.Text,
    };

    // A broken word is whole if all of its letters are there in order. Signs before an option or before the player's choice are not words.
    static string Letters(IEnumerable<string> texts) =>
        string.Concat(TextWidth.Wrap(string.Join(' ', texts), int.MaxValue)).Replace(" ", "", StringComparison.Ordinal)
            .Replace("►", "", StringComparison.Ordinal).Replace("▌", "", StringComparison.Ordinal);
}
