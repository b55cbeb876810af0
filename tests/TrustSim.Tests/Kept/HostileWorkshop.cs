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
using TrustSim.Report;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Tests.Kept;

/// <summary>A workshop in which everything that a room can write is out to spoil what shows it.</summary>
static class HostileWorkshop
{
    static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Small, so that its roads are walked two hundred times in a moment.
    static readonly Scenario Small = ScenarioReader.Read("""
        trustsim: 1
        title: A small one
        summary: Nothing much.
        team: { ada: { name: Ada } }
        scenes:
          monday: { title: Monday, ask: "What now?", choices: [{ id: one, text: This }, { id: two, text: That }] }
          end: { ending: The end }
        """, "small").Scenario!;

    static readonly string Harmless = Shape(ReportHtml.Of(WorkshopReport.Of(Held("x"), Start), null));

    public static void Check(string line)
    {
        var room = Held(line);
        var report = WorkshopReport.Of(room, Start);
        var (page, document) = (ReportHtml.Of(report, null), WorkshopParts.DocumentOf(new("x.journal", Guid.Empty, "A small one", Start, "text", room, null, false)));
        var (csv, json) = (WorkshopCsv.Of(document), PlayJson.Of(document));
        foreach (var written in (string[])[Strict.GetString(page), Strict.GetString(csv)[1..].ReplaceLineEndings("\n"), json]) Visible.Of(written).ShouldBe(written);
        CsvCells.Formulas(csv).ShouldBeEmpty();
        CsvCells.Read(csv).ShouldAllBe(row => row.Length == WorkshopCsv.Columns.Length);
        // It has the elements and attributes that it has with a harmless name, and no others.
        Shape(page).ShouldBe(Harmless);
        JsonDocument.Parse(json).RootElement.GetProperty("commitments").GetArrayLength().ShouldBe(3);
        foreach (var written in ReportText.Of(report))
        {
            TextWidth.Of(written).ShouldBeLessThanOrEqualTo(ReportText.Width);
            Visible.Of(written).ShouldBe(written);
            written.ShouldNotContain('\n');
        }
    }

    static Workshop Held(string line)
    {
        var setup = new WorkshopSetup([new(line + "1", Voters.At([line + "1", line + "2"])), new(line + "2", Voters.At([line + "3"]))], 90, DecisionRule.Facilitator, BallotWay.Tables, 7);
        var room = Workshop.Begin(Small, setup);
        while (room.Play.Phase != Core.Play.Phase.Deciding) Do(new RoomAct.GoOn());
        Do(new RoomAct.Vote(BallotWay.Tables), new RoomAct.Cast(0, new("one")), new RoomAct.Cast(1, new("two")), new RoomAct.Close(), new RoomAct.Remark(new("two"), line), new RoomAct.Decide(new("one")), new RoomAct.End());
        foreach (var who in room.Committers.ToList()) Do(new RoomAct.Commit(who, line + "!"));
        return room;

        void Do(params ReadOnlySpan<RoomAct> acts)
        {
            foreach (var act in acts) room = room.After(act, room.Time.Latest + TimeSpan.FromMinutes(1));
        }
    }

    static string Shape(byte[] page)
    {
        using var reader = XmlReader.Create(new MemoryStream(page), new() { DtdProcessing = DtdProcessing.Ignore });
        return string.Join(' ', XDocument.Load(reader).Descendants().Select(element => $"{element.Name.LocalName}({string.Join(',', element.Attributes().Select(attribute => attribute.Name.LocalName))})"));
    }
}
