using TrustSim.Core.Tests.Given;
using TrustSim.Presentation.Projector;

namespace TrustSim.Presentation.Tests.Projector;

public sealed class BigTextTests
{
    const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [Fact]
    public void A_clock_looks_like_this() => BigText.Render("12:07").ShouldBe(
    [
        "  ███   ██████      █████  ███████",
        " ████        ██ ██ ██  ███      ██",
        "   ██    █████     ██ █ ██     ██ ",
        "   ██   ██      ██ ███  ██    ██  ",
        " ██████ ███████     █████     ██  ",
    ]);

    [Fact]
    public void No_two_signs_look_alike()
    {
        Signs.Select(sign => string.Join('|', BigText.Letter(sign))).Distinct().Count().ShouldBe(Signs.Length);
        (Signs + ":+-% ").Select(sign => string.Join('|', BigText.Render($"{sign}"))).Distinct().Count().ShouldBe(Signs.Length + 5);
    }

    [Theory]
    [InlineData("AB8R")]
    [InlineData("17I")]
    [InlineData("0DOQ")]
    [InlineData("5S")]
    [InlineData("2Z")]
    public void Signs_that_are_easily_confused_differ_in_more_than_one_cell(string signs)
    {
        foreach (var (one, other) in signs.SelectMany((one, i) => signs.Skip(i + 1).Select(other => (one, other))))
        {
            Differing(BigText.Letter(one), BigText.Letter(other)).ShouldBeGreaterThan(1, $"{one} {other}");
        }
    }

    [Fact]
    public void Small_letters_are_read_as_capitals() => BigText.Render("room").ShouldBe(BigText.Render("ROOM"));

    [Fact]
    public void Both_kinds_of_minus_are_known() => BigText.Render("-").ShouldBe(BigText.Render("−"));

    [Fact]
    public void Any_text_has_five_rows_of_one_width() => AnyText.Any.Holds(text =>
    {
        var rows = BigText.Render(text);
        rows.Length.ShouldBe(BigText.Height);
        rows.Select(row => row.Length).Distinct().Count().ShouldBe(1);
    });

    [Fact]
    public void Any_letter_has_three_rows_of_seven_cells() => AnyText.Letter.Holds(letter =>
    {
        var rows = BigText.Letter(letter);
        rows.Length.ShouldBe(BigText.LetterHeight);
        rows.ShouldAllBe(row => row.Length == BigText.LetterWidth);
    }, cases: 2_000);

    static int Differing(IEnumerable<string> one, IEnumerable<string> other) =>
        string.Concat(one).Zip(string.Concat(other)).Count(pair => pair.First != pair.Second);
}
