using System.Text;
using System.Xml.Linq;
using TrustSim.Authoring.Format;
using TrustSim.Cohorts;
using TrustSim.Core.Play;
using TrustSim.Core.Text;
using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;
using TrustSim.Tests.Analysis;

namespace TrustSim.Tests.Kept;

/// <summary>What a scenario tries does nothing in the sums over a group.</summary>
public sealed class HostileCohortTests
{
    static readonly IReadOnlyList<Cohort> Cohorts = Cohort.Of(Enumerable.Range(0, 6).Select(at =>
        PlayParts.DocumentOf(ArchetypePlayer.Play(ScenarioReader.Read(HostileScenario.Yaml, "hostile.yaml").Scenario!, Archetype.EarnsTrust)) with { Alias = $"{HostileScenario.Payload}{at}" }));

    [Fact]
    public void In_lines_it_is_only_seen()
    {
        var lines = CohortText.Of(Cohorts, 80).ToList();
        lines.ShouldContain(line => line.Contains("<script>", StringComparison.Ordinal));
        lines.ShouldAllBe(line => Visible.Of(line) == line);
        lines.ShouldAllBe(line => TrustSim.Terminal.Drawing.TextWidth.Of(line) <= 80);
    }

    [Fact]
    public void In_a_table_it_is_only_seen()
    {
        var csv = Encoding.UTF8.GetString(CohortCsv.Of(Cohorts))[1..].ReplaceLineEndings("\n");
        csv.ShouldContain("<script>");
        Visible.Of(csv).ShouldBe(csv);
    }

    [Fact]
    public void On_a_page_it_is_only_read()
    {
        var page = Encoding.UTF8.GetString(CohortHtml.Of(Cohorts));
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        var words = XDocument.Parse(page[(page.IndexOf('>', StringComparison.Ordinal) + 1)..]).Root!.Value;
        words.ShouldContain("<script>alert(1)</script>");
        Visible.Of(words).ShouldBe(words);
        page.ShouldNotContain("onerror=alert(2)>", Case.Sensitive);
    }
}
