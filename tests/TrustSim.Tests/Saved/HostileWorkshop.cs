using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Core.Workshops;
using TrustSim.Corpus;
using TrustSim.Records.Export;
using TrustSim.Commands;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Html;
using TrustSim.Presentation.Plain;
using TrustSim.Presentation.Reports;
using TrustSim.Presentation.Cells;

namespace TrustSim.Tests.Saved;

/// <summary>A workshop with hostile text in everything that a group can write.</summary>
static class HostileWorkshop
{
    static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Small, so that exploring its paths two hundred times takes a moment.
    static readonly Scenario Small = ScenarioReader.Read("""
        trustsim: 1
        title: A small one
        summary: Nothing much.
        team: { ada: { name: Ada } }
        scenes:
          monday: { title: Monday, ask: "What now?", choices: [{ id: one, text: This }, { id: two, text: That }] }
          end: { ending: The end }
        """, "small").Scenario!;


    public static void Check(string line)
    {
        var workshop = Held(line);
        var report = WorkshopReport.Create(workshop, Start);
        var (page, document) =
            (HtmlRenderer.Render(report, null),
                WorkshopParts.DocumentOf(new("x.journal", Guid.Empty, "A small one", Start, "text", workshop, null, false)));
        var (csv, json) = (WrittenBytes.Of(to => WorkshopCsv.Write(to, document)), PlaythroughJson.Render(document));
        foreach (var written in (string[])[Strict.GetString(page), Strict.GetString(csv)[1..].ReplaceLineEndings("\n"), json])
            ControlCharacters.Escape(written).ShouldBe(written);
        CsvCells.Formulas(csv).ShouldBeEmpty();
        CsvCells.Read(csv).ShouldAllBe(row => row.Length == WorkshopCsv.Columns.Length);
        // The page has the same elements and attributes as with a harmless name of the same length.
        Shape(page).ShouldBe(Shape(HtmlRenderer.Render(WorkshopReport.Create(Held(new string('x', Run.Clean(line).Length)), Start), null)));
        JsonDocument.Parse(json).RootElement.GetProperty("commitments").GetArrayLength().ShouldBe(3);
        foreach (var written in PlainTextRenderer.Render(report, ReportFiles.Width, numbersParts: true))
        {
            TextWidth.Measure(written).ShouldBeLessThanOrEqualTo(ReportFiles.Width);
            ControlCharacters.Escape(written).ShouldBe(written);
            written.ShouldNotContain('\n');
        }
    }

    static Workshop Held(string line)
    {
        var setup =
            new WorkshopSetup([new(line + "1", Voters.At([line + "1", line + "2"])), new(line + "2", Voters.At([line + "3"]))], 90,
                DecisionRule.Facilitator, BallotWay.Tables, 7);
        var workshop = Workshop.Begin(Small, setup);
        while (workshop.Playthrough.Phase != Core.Play.Phase.Deciding) Do(new WorkshopAct.Continue());
        Do(new WorkshopAct.Vote(BallotWay.Tables), new WorkshopAct.Cast(0, new("one")), new WorkshopAct.Cast(1, new("two")),
            new WorkshopAct.Close(), new WorkshopAct.Remark(new("two"), line), new WorkshopAct.Decide(new("one")), new WorkshopAct.End());
        foreach (var who in workshop.Committers.ToList()) Do(new WorkshopAct.Commit(who, line + "!"));
        return workshop;

        void Do(params ReadOnlySpan<WorkshopAct> acts)
        {
            foreach (var act in acts) workshop = workshop.After(act, workshop.Time.Latest + TimeSpan.FromMinutes(1));
        }
    }

    static string Shape(byte[] page)
    {
        using var reader = XmlReader.Create(new MemoryStream(page), new() { DtdProcessing = DtdProcessing.Ignore });
        return string.Join(' ',
            XDocument.Load(reader).Descendants()
                .Select(element =>
                    $"{element.Name.LocalName}("
                        + $"{string.Join(',', element.Attributes().Select(attribute => attribute.Name.LocalName))})"));
    }
}
