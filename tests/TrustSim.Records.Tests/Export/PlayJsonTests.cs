using System.Text.Json;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Export;

/// <summary>The exported playthrough adds up: a script reads the figures that the game showed.</summary>
public sealed class PlayJsonTests
{
    const double Tolerance = 1e-9;

    static readonly Dictionary<string, Scenario> Scenarios = Directory.EnumerateFiles(Folder(AppContext.BaseDirectory), "*.yaml")
        .Where(file => Language.Create(file) is null)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => ScenarioReader.Read(File.ReadAllText(file), file).Scenario!);

    public static TheoryData<string, Archetype> Plays
    {
        get
        {
            var plays = new TheoryData<string, Archetype>();
            foreach (var name in Scenarios.Keys.Order(StringComparer.Ordinal))
            {
                foreach (var archetype in Enum.GetValues<Archetype>()) plays.Add(name, archetype);
            }

            return plays;
        }
    }

    [Theory, MemberData(nameof(Plays))]
    public void Opening_and_ledger_add_up_to_the_last_week(string name, Archetype archetype)
    {
        var json = Export(name, archetype);
        var (opening, last, ledger) =
            (json.GetProperty("opening"), json.GetProperty("weeks").EnumerateArray().Last(), json.GetProperty("ledger"));
        foreach (var person in opening.GetProperty("people").EnumerateArray())
        {
            var id = person.GetProperty("id").GetString();
            var now = last.GetProperty("people").EnumerateArray().Single(other => other.GetProperty("id").GetString() == id);
            var moods = ledger.GetProperty("moods").EnumerateArray().Where(entry => entry.GetProperty("person").GetString() == id).ToList();
            foreach (var meter in (string[])["trust", "fear"])
                (Of(person, meter) + moods.Sum(entry => Of(entry, meter))).ShouldBe(Of(now, meter), Tolerance, $"{id}'s {meter}");
        }

        (Of(opening, "clarity") + ledger.GetProperty("clarity").EnumerateArray().Sum(entry => Of(entry, "points"))).ShouldBe(
            Of(last, "clarity"), Tolerance);
        (Of(opening, "work") + ledger.GetProperty("work").EnumerateArray().Sum(entry => Of(entry, "weeks"))).ShouldBe(Of(last, "work"),
            Tolerance);
    }

    [Theory, MemberData(nameof(Plays))]
    public void Weeks_and_decisions_count_from_one_without_gaps_and_means_are_means(string name, Archetype archetype)
    {
        var json = Export(name, archetype);
        var weeks = json.GetProperty("weeks").EnumerateArray().ToList();
        weeks.Select(week => week.GetProperty("week").GetInt32()).ShouldBe(Enumerable.Range(1, weeks.Count));
        var decisions = json.GetProperty("decisions").EnumerateArray().ToList();
        decisions.Select(decision => decision.GetProperty("number").GetInt32()).ShouldBe(Enumerable.Range(1, decisions.Count));
        foreach (var decision in decisions)
        {
            decision.GetProperty("open").EnumerateArray().Select(option => option.GetProperty("choice").GetString())
                .ShouldContain(decision.GetProperty("choice").GetString());
        }

        // Several decisions may fall into one week; its row names the last.
        foreach (var together in decisions.GroupBy(decision => decision.GetProperty("week").GetInt32()))
        {
            weeks[together.Key - 1].GetProperty("decision").GetInt32()
                .ShouldBe(together.Max(decision => decision.GetProperty("number").GetInt32()));
        }

        foreach (var week in weeks)
        {
            foreach (var meter in (string[])["trust", "fear"])
            {
                week.GetProperty("people").EnumerateArray().Average(person => Of(person, meter)).ShouldBe(Of(week, meter), Tolerance);
                week.GetProperty("people").EnumerateArray().ShouldAllBe(person => Of(person, meter) >= 0 && Of(person, meter) <= 100);
            }
        }
    }

    [Theory, MemberData(nameof(Plays))]
    public void Every_known_risk_has_its_week_and_its_person(string name, Archetype archetype)
    {
        foreach (var risk in Export(name, archetype).GetProperty("risks").EnumerateArray())
        {
            if (risk.GetProperty("outcome").GetString() == "kept") continue;
            risk.GetProperty("week").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
            risk.GetProperty("knownBy").EnumerateArray().Select(id => id.GetString()).ShouldContain(risk.GetProperty("by").GetString());
        }
    }

    [Theory, MemberData(nameof(Plays))]
    public void The_same_playthrough_gives_the_same_bytes(string name, Archetype archetype) =>
        PlaythroughJson.Render(ArchetypePlayer.Play(Scenarios[name], archetype))
            .ShouldBe(PlaythroughJson.Render(ArchetypePlayer.Play(Scenarios[name], archetype)));

    [Fact]
    public void An_unfinished_playthrough_is_exported_too()
    {
        var json = JsonDocument.Parse(PlaythroughJson.Render(Playthrough.Start(Scenarios["failed-launch"]).ToQuestion())).RootElement;
        json.GetProperty("format").GetString().ShouldBe("trustsim-playthrough/2");
        json.GetProperty("notice").GetString().ShouldBe(PracticeNotice.Text);
        json = json.GetProperty("path");
        json.GetProperty("decisions").GetArrayLength().ShouldBe(0);
        json.GetProperty("ending").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    static JsonElement Export(string name, Archetype archetype) =>
        JsonDocument.Parse(PlaythroughJson.Render(ArchetypePlayer.Play(Scenarios[name], archetype))).RootElement.GetProperty("path");

    static double Of(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    static string Folder(string folder) =>
        File.Exists(Path.Combine(folder, "TrustSim.sln")) ? Path.Combine(folder, "scenarios")
            : Folder(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
