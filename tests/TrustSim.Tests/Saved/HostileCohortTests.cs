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

namespace TrustSim.Tests.Saved;

/// <summary>Hostile text in a scenario is inert in a group's cohort.</summary>
public sealed class HostileCohortTests
{
    static readonly IReadOnlyList<Cohort> Cohorts = Cohort.From(Enumerable.Range(0, 6).Select(at =>
        PlaythroughParts.DocumentOf(
            ArchetypePlayer.Play(ScenarioReader.Read(HostileScenario.Yaml, "hostile.yaml").Scenario!, Archetype.EarnsTrust)) with { Alias =
                $"{HostileScenario.Payload}{at}" }));

    [Fact]
    public void Hostile_lines_are_inert_in_plain_text()
    {
        var lines = PlainTextRenderer.Render(CohortDocument.Create(Cohorts), 80).ToList();
        lines.ShouldContain(line => line.Contains("<script>", StringComparison.Ordinal));
        lines.ShouldAllBe(line => ControlCharacters.Escape(line) == line);
        lines.ShouldAllBe(line => TrustSim.Presentation.Cells.TextWidth.Measure(line) <= 80);
    }

    [Fact]
    public void Hostile_lines_are_inert_in_a_table()
    {
        var csv = Encoding.UTF8.GetString(WrittenBytes.Of(to => CohortCsv.Write(to, Cohorts)))[1..].ReplaceLineEndings("\n");
        csv.ShouldContain("<script>");
        ControlCharacters.Escape(csv).ShouldBe(csv);
    }

    [Fact]
    public void Hostile_lines_are_inert_on_a_page()
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
            var (csv, page) =
                (WrittenBytes.Of(to => CohortCsv.Write(to, cohorts)), HtmlRenderer.Render(CohortDocument.Create(cohorts), null));
            CsvCells.Formulas(csv).ShouldBeEmpty();
            foreach (var written in (string[])[Strict.GetString(csv)[1..].ReplaceLineEndings("\n"), Strict.GetString(page),
                .. PlainTextRenderer.Render(CohortDocument.Create(cohorts), 80)]) ControlCharacters.Escape(written).ShouldBe(written);
            // The page has the same elements and attributes as with a harmless name.
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
                .Select(element =>
                    $"{element.Name.LocalName}("
                        + $"{string.Join(',', element.Attributes().Select(attribute => attribute.Name.LocalName))})"));
    }

    static PlaythroughDocument Played(string line, Archetype archetype, int at)
    {
        // No scenario with an unpaired surrogate is readable, but a player's alias may contain one.
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

        // JSON is YAML, and escapes every character that needs it.
        static string Quoted(string words) =>
            "\"" + string.Concat(words.Select(sign => sign is >= ' ' and <= '~' and not ('"' or '\\') ? $"{sign}" : $"\\u{(int)sign:x4}"))
                + "\"";
    }
}
