using System.Text;
using System.Xml.Linq;
using TrustSim.Authoring.Format;
using TrustSim.Presentation.Cohorts;
using TrustSim.Presentation.Html;
using TrustSim.Presentation.Plain;
using TrustSim.Core.Play;
using TrustSim.Core.Text;
using TrustSim.Corpus;
using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;
using TrustSim.Tests.Analysis;

namespace TrustSim.Tests.Kept;

/// <summary>What a scenario tries does nothing in the sums over a group.</summary>
public sealed class HostileCohortTests
{
    static readonly IReadOnlyList<Cohort> Cohorts = Cohort.From(Enumerable.Range(0, 6).Select(at =>
        PlaythroughParts.DocumentOf(
            ArchetypePlayer.Play(ScenarioReader.Read(HostileScenario.Yaml, "hostile.yaml").Scenario!, Archetype.EarnsTrust)) with { Alias =
                $"{HostileScenario.Payload}{at}" }));

    [Fact]
    public void In_lines_it_is_only_seen()
    {
        var lines = PlainTextRenderer.Render(CohortDocument.Create(Cohorts), 80).ToList();
        lines.ShouldContain(line => line.Contains("<script>", StringComparison.Ordinal));
        lines.ShouldAllBe(line => ControlCharacters.Escape(line) == line);
        lines.ShouldAllBe(line => TrustSim.Presentation.Cells.TextWidth.Measure(line) <= 80);
    }

    [Fact]
    public void In_a_table_it_is_only_seen()
    {
        var csv = Encoding.UTF8.GetString(CohortCsv.Render(Cohorts))[1..].ReplaceLineEndings("\n");
        csv.ShouldContain("<script>");
        ControlCharacters.Escape(csv).ShouldBe(csv);
    }

    [Fact]
    public void On_a_page_it_is_only_read()
    {
        var page = Encoding.UTF8.GetString(HtmlRenderer.Render(CohortDocument.Create(Cohorts), null));
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        var words = XDocument.Parse(page[(page.IndexOf('>', StringComparison.Ordinal) + 1)..]).Root!.Value;
        words.ShouldContain("<script>alert(1)</script>");
        ControlCharacters.Escape(words).ShouldBe(words);
        page.ShouldNotContain("onerror=alert(2)>", Case.Sensitive);
    }

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Two_hundred_lines_as_names_and_prose_do_nothing_in_any_form(int ten)
    {
        foreach (var line in HostileLines.Ten(ten))
        {
            var cohorts =
                Cohort.From(
                    Enumerable.Range(0, 6).Select(at => Played(line, Archetype.EarnsTrust, at))
                        .Concat(Enumerable.Range(0, 6).Select(at => Played(line, Archetype.Blamer, at))));
            cohorts.ShouldHaveSingleItem().Again.ShouldNotBeNull();
            var (csv, page) = (CohortCsv.Render(cohorts), HtmlRenderer.Render(CohortDocument.Create(cohorts), null));
            CsvCells.Formulas(csv).ShouldBeEmpty();
            foreach (var written in (string[])[Strict.GetString(csv)[1..].ReplaceLineEndings("\n"), Strict.GetString(page),
                .. PlainTextRenderer.Render(CohortDocument.Create(cohorts), 80)]) ControlCharacters.Escape(written).ShouldBe(written);
            // It has the elements and attributes that it has with a harmless name, and no others.
            Elements(page)
                .ShouldBe(
                    Elements(
                        HtmlRenderer.Render(
                            CohortDocument.Create(
                                Cohort.From(
                                    Enumerable.Range(0, 6).Select(at => Played("x", Archetype.EarnsTrust, at))
                                        .Concat(Enumerable.Range(0, 6).Select(at => Played("x", Archetype.Blamer, at))))), null)));
        }
    }

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static string Elements(byte[] page)
    {
        var text = Strict.GetString(page);
        return string.Join(' ',
            XDocument.Parse(text[(text.IndexOf('>', StringComparison.Ordinal) + 1)..]).Descendants()
                .Select(
                    element =>
                        $"{element.Name.LocalName}({string.Join(',', element.Attributes().Select(attribute => attribute.Name.LocalName))})"));
    }

    static PlaythroughDocument Played(string line, Archetype archetype, int at)
    {
        // No scenario with half a sign can be read; but a player's alias may have one.
        var text = string.Concat(line.EnumerateRunes()) == line ? line : "";
        var yaml =
            $$"""
            trustsim: 1
            title: {{Quoted(text + "T")}}
            team: { ada: { name: {{Quoted(text + "A")}} } }
            scenes:
              one: { title: {{Quoted(text + "S")}}, ask: {{Quoted(text + "?")}}, choices: [{ id: yes, text: {{Quoted(text + "Y")}}, acts: { open-up: clear } }, { id: no, text: {{Quoted(text + "N")}}, acts: { open-up: against-clear } }] }
              end: { ending: {{Quoted(text + "E")}} }
            """;
        return PlaythroughParts.DocumentOf(
            ArchetypePlayer.Play(ScenarioReader.Read(yaml, "hostile.yaml").Scenario.ShouldNotBeNull(), archetype)) with
        {
            Alias = $"{line}{at}",
            Begun = new DateTimeOffset(2026, 11, archetype == Archetype.EarnsTrust ? 1 : 2, 9, at, 0, TimeSpan.Zero),
        };

        // JSON is YAML, and says every sign by its number where it has to.
        static string Quoted(string words) =>
            "\"" + string.Concat(words.Select(sign => sign is >= ' ' and <= '~' and not ('"' or '\\') ? $"{sign}" : $"\\u{(int)sign:x4}"))
                + "\"";
    }
}
