using System.Text;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;

namespace TrustSim.Presentation.Tests.Catalogues;

public sealed class CatalogueTests
{
    static readonly Catalogue Small = Of("""
        {
          "a.plain": "Nothing to fill.",
          "a.holes": "{name} said {share:0.0} % and {name} left.",
          "a.count": { "one": "one person", "other": "{count} people" }
        }
        """);

    [Fact]
    public void A_filling_keeps_its_origin() =>
        Small.Say("a.holes", [("name", Runs.FromScenario("Uta")), ("share", 2.25)]).Select(run => (run.Text, run.Origin)).ShouldBe(
            [("Uta", Origin.Scenario), (" said 2.3 % and ", Origin.Program), ("Uta", Origin.Scenario), (" left.", Origin.Program)]);

    [Theory]
    [InlineData(0, "0 people")]
    [InlineData(1, "one person")]
    [InlineData(2, "2 people")]
    public void The_count_decides_between_one_and_many(int count, string said) =>
        Small.Say("a.count", [("count", count)]).Plain.ShouldBe(said);

    [Theory]
    [InlineData(-.3, "0")]
    [InlineData(-1.5, "-2")]
    [InlineData(48.5, "49")]
    public void A_number_without_a_format_is_whole(double number, string said) =>
        Of("""{ "a.b": "{n}" }""").Say("a.b", [("n", number)]).Plain.ShouldBe(said);

    [Fact]
    public void A_missing_text_throws()
    {
        Should.Throw<ArgumentException>(() => Small.Say("a.none", [])).Message.ShouldContain("a.none");
        Should.Throw<ArgumentException>(() => Small.Say("none", [])).Message.ShouldContain("none");
    }

    [Fact]
    public void A_hole_without_a_filling_throws() =>
        Should.Throw<ArgumentException>(() => Small.Say("a.holes", [("name", 'A')])).Message.ShouldContain("share");

    [Fact]
    public void A_filling_without_a_hole_throws() =>
        Should.Throw<ArgumentException>(() => Small.Say("a.plain", [("name", 'A')])).Message.ShouldContain("name");

    [Fact]
    public void A_plural_without_its_count_throws() =>
        Should.Throw<ArgumentException>(() => Small.Say("a.count", [])).Message.ShouldContain("count");

    [Fact]
    public void Words_take_no_format_of_numbers() =>
        Should.Throw<FormatException>(() => Small.Say("a.holes", [("name", 'A'), ("share", Runs.FromScenario("much"))]));

    [Fact]
    public void Every_byte_of_a_file_that_no_catalogue_may_have_is_named()
    {
        foreach (var file in (string[])["[]", "{", """{"a.b": 1}""", """{"a.b": {"one": "x"}}""", """{"a.b": {"many": "x"}}""",
            """{"a.b": "x", "a.b": "y"}"""])
            Should.Throw<FormatException>(() => Of(file).Say("a.b", []), file);
    }

    [Theory]
    [InlineData("{name")]
    [InlineData("name}")]
    [InlineData("{}")]
    public void A_brace_has_its_partner(string text) =>
        Should.Throw<FormatException>(() => Of($$"""{ "a.b": "{{text}}" }""").Say("a.b", [("name", 'A')]));

    static Catalogue Of(string file) => new("en", area => area == "a" ? Encoding.UTF8.GetBytes(file) : null);
}
