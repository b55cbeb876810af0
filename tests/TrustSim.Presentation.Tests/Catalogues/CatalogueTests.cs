using System.Text;
using TrustSim.Core.Text;
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

    [Fact]
    public void The_form_for_one_may_leave_out_more_than_the_count() =>
        Of("""{ "a.b": { "one": "ein Schritt", "other": "{number} Schritte" } }""")
            .Say("a.b", [("number", Runs.FromProgram("ein")), ("count", 1)]).Plain.ShouldBe("ein Schritt");

    [Fact]
    public void Words_can_begin_with_a_small_letter() =>
        Of("""{ "a.b": "Part 2, {title:small}" }""").Say("a.b", [("title", Runs.FromProgram("The team"))]).Plain
            .ShouldBe("Part 2, the team");

    [Theory]
    [InlineData("de", "1,5", "20.000", "5.3.2026, 14:07")]
    [InlineData("es-MX", "1,5", "20\u00a0000", "5/3/2026, 14:07")]
    [InlineData("en", "1.5", "20,000", "2026-03-05 14:07")]
    [InlineData("fr", "1.5", "20,000", "2026-03-05 14:07")]
    [InlineData(null, "1.5", "20,000", "2026-03-05 14:07")]
    public void Numbers_and_times_are_written_as_the_language_has_them(string? tag, string tenths, string thousands, string time)
    {
        Say.Catalogue = Catalogue.In(tag);
        Say.Number(1.5, "0.0").ShouldBe(tenths);
        Say.Number(20_000, "N0").ShouldBe(thousands);
        Say.Text("unit.counted-to-a-tenth", ("number", 1.5), ("unit", Runs.Empty)).ShouldStartWith(tenths);
        Say.Text("number.moment", ("time", new DateTimeOffset(2026, 3, 5, 14, 7, 0, TimeSpan.Zero))).ShouldBe(time);
    }

    [Theory]
    [InlineData("es", "Bo e Ines", "Bo, Ines u Olga")]
    [InlineData("es-AR", "Bo e Ines", "Bo, Ines u Olga")]
    [InlineData("de", "Bo und Ines", "Bo oder Ines oder Olga")]
    public void A_list_sounds_as_one_says_it(string tag, string both, string any)
    {
        Say.Catalogue = Catalogue.In(tag);
        Say.List([Runs.FromScenario("Bo"), Runs.FromScenario("Ines")]).Plain.ShouldBe(both);
        Say.AnyOf([Runs.FromScenario("Bo"), Runs.FromScenario("Ines"), Runs.FromScenario("Olga")]).Plain
            .ShouldBe(any.Replace(",", " o", StringComparison.Ordinal));
        Say.List([Runs.FromScenario("Bo"), Runs.FromScenario("Hiela")]).Plain.ShouldEndWith(tag[..2] == "es" ? "y Hiela" : "und Hiela");
    }

    [Fact]
    public void The_pseudo_locale_alters_every_letter_and_no_hole()
    {
        Say.Catalogue = Catalogue.In("pseudo");
        Say.Text("beat.tells-you", ("name", Runs.FromScenario("Ines"))).ShouldBe($"Ines {PseudoLocale.Accents("tells you")}");
        Say.Text("beat.work", ("work", 'A')).Where(char.IsAsciiLetter).ShouldBe("A");
    }

    [Fact]
    public void A_text_reads_the_file_of_its_area_once_and_no_other()
    {
        var read = new List<string>();
        var catalogue = new Catalogue("de", area =>
        {
            read.Add(area);
            return Encoding.UTF8.GetBytes($$"""{ "{{area}}.b": "Hallo" }""");
        });
        read.ShouldBeEmpty("A catalogue that says nothing reads nothing.");
        catalogue.Say("a.b", []).Plain.ShouldBe("Hallo");
        catalogue.Say("a.b", []).Plain.ShouldBe("Hallo");
        read.ShouldBe(["a"]);
    }

    static Catalogue Of(string file) => new("en", area => area == "a" ? Encoding.UTF8.GetBytes(file) : null);
}
