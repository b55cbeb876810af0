using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TrustSim.Authoring.Format;
using TrustSim.Core.Bounds;
using TrustSim.Core.Play;
using TrustSim.Core.Text;
using TrustSim.Corpus;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.Export;

/// <summary>Hostile names and prose in every form of export, checked as bytes.</summary>
public sealed class HostileExportTests : IDisposable
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines that all tests share, and lines that attack these forms.</summary>
    static readonly string[] Texts =
    [
        .. HostileLines.All,
        .. from sign in (string[])["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", " =", "\u00a0=", "\ufeff=", "\u200b=",
            "\u200d=", "\u202e=", ";=", "\"=", "\",="]
           from formula in (string[])["1+1", "HYPERLINK(\"http://x.invalid\",\"click\")", "cmd|' /C calc'!A0",
               "IMPORTXML(CONCAT(\"http://x.invalid\",A1),\"//a\")"]
           select sign + formula,
        .. from code in Enumerable.Range(0, 32).Append(0x7F).Concat(Enumerable.Range(0x80, 32)) select $"a{(char)code}b",
        .. from code in (int[])[0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x061C,
            0xFEFF, 0x2028, 0x2029, 0xAD, 0xFFFE, 0xFFFF, 0xFDD0, 0xE000] select $"a{(char)code}b",
        "\u001b[31mred", "\u001b]0;title\a", "\u001b]52;c;UFdORUQ=\a", "\u009b35m", "\u001b[2J\u001b[H", "\u001bP1$r\u001b\\", "\b\b\bover",
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)", "javascript:alert(1)", "<!--", "-->", "]]>", "<svg/onload=alert(1)>",
        "\ud83d", "\udc00", "a\ud83d\ud83db", "\udc00\ud83d", "👨‍👩‍👧‍👦", "👩🏽‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "e" + new string('\u0301', 300),
            new string('w', 5000), new string('界', 3000),
        "\\", "\\u0022", "\"", "\"\"", "\",\"", "\r\n", "\n\n", "{\"a\":1}", "null", "NaN", "${jndi:x}", "{{7*7}}", "%s%n",
            "../../etc/passwd", "CON", "a\0b",
    ];

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nothing_in_csv_json_or_statements_can_act()
    {
        foreach (var text in Texts)
        {
            var document = Document(text);
            var (csv, json, xapi) =
                (Written.Csv(document), Written.Json(document),
                    Written.Xapi(document));
            foreach (var written in (string[])[Strict.GetString(csv)[1..].ReplaceLineEndings("\n"), json, xapi])
                ControlCharacters.Escape(written).ShouldBe(written, Shown(text));
            foreach (var written in (string[])[json, xapi]) Strict.GetString(Strict.GetBytes(written)).ShouldBe(written, Shown(text));
            CsvCells.Formulas(csv).ShouldBeEmpty(Shown(text));
            using var read = JsonDocument.Parse(json);
            using var statements = JsonDocument.Parse(xapi);
            read.RootElement.GetProperty("playthroughs")[0].GetProperty("alias").GetString()
                .ShouldBe(WellFormed((AsName(text) + "x").Trim()), Shown(text));
        }
    }

    [Fact]
    public void All_of_it_comes_back_from_an_import()
    {
        foreach (var text in Texts)
        {
            var before = Written.Json(Document(text));
            var import = PlaythroughImport.From(Written.Read(before).Playthroughs[0], Store("again"));
            import.Remark.ShouldBeNull(Shown(text));
            Written.Json(PlaythroughParts.DocumentOf(import.Copy!, Store("again").StateAt)!).ShouldBe(before, Shown(text));
        }
    }

    [Fact]
    public void The_name_of_a_scenario_leads_nowhere_else()
    {
        var document = Document("../../x") with { Scenario = new("../../../x\0/..", "T", null) };
        var (id, begun, journal) = (document.Playthrough!.Value, document.Begun!.Value, document.Journal!);
        Store("again").Add(PlaythroughCopy.From(id, document.Scenario.Id, "T", begun, journal.Text!, journal.Laws, journal.Entries)!);
        Path.GetFileName(Directory.GetFiles(Path.Combine(folder, "again")).ShouldHaveSingleItem())
            .ShouldBe("20261125-090000----------x----.journal");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":\"trustsim-export/2\"}")]
    [InlineData("{\"format\":\"trustsim-export/2\",\"notice\":\"\",\"playthroughs\":null}")]
    [InlineData("{\"format\":\"trustsim-export/2\",\"notice\":\"\",\"playthroughs\":[null]}")]
    [InlineData("{\"format\":\"trustsim-export/2\",\"notice\":\"\",\"playthroughs\":[{}]}")]
    [InlineData("{\"format\":\"trustsim-playthrough/9\"}")]
    [InlineData("{\"format\":\"trustsim-playthrough/2\",\"format\":\"trustsim-playthrough/2\"}")]
    public void A_file_that_is_not_an_export_is_refused_as_such(string text)
    {
        var (plays, problem) = Written.Read(text);
        plays.ShouldBeEmpty();
        problem.InWords().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Unknown_fields_are_ignored()
    {
        var json = Written.Json(Document("x"));
        var newer = JsonNode.Parse(json)!;
        newer["added"] = new JsonArray(null, 1);
        var play = newer["playthroughs"]![0]!;
        foreach (var part in (JsonNode[])[play, play["path"]!, play["path"]!["decisions"]![0]!, play["journal"]!["entries"]![0]!])
            part["added"] = new string('x', 10_000);
        var (plays, problem) = Written.Read(newer.ToJsonString());
        problem.ShouldBeNull();
        var import = PlaythroughImport.From(plays.ShouldHaveSingleItem(), Store("again"));
        import.Remark.ShouldBeNull();
        Written.Json(import.Document!).ShouldBe(json);
    }

    [Theory]
    [InlineData("\"trustsim-export/2\"", "\"trustsim-export/3\"")]
    [InlineData("\"trustsim-playthrough/2\"", "\"trustsim-playthrough/3\"")]
    [InlineData("\"opening\"", "\"outset\"")]
    [InlineData("\"number\":1", "\"number\":-1")]
    public void A_refusal_names_the_version_that_wrote_the_file(string now, string later)
    {
        var json = Written.Json(Document("x"));
        json.ShouldContain(now);
        Written.Read(ByVersion7(json.Replace(now, later, StringComparison.Ordinal))).Problem
            .InWords().ShouldNotBeNull().ShouldContain("TrustSim 7.0.0 wrote it");
    }

    [Fact]
    public void A_refusal_of_an_unknown_event_names_the_version_that_wrote_it()
    {
        var json = Written.Json(Document("x")).Replace("\"kind\":\"name\"", "\"kind\":\"sing\"", StringComparison.Ordinal);
        var play = Written.Read(ByVersion7(json)).Playthroughs.ShouldHaveSingleItem();
        var remark = PlaythroughImport.From(play, Store("again")).Remark.InWords();
        remark.ShouldNotBeNull().ShouldEndWith("by a newer version of TrustSim: 7.0.0.");
    }

    static string ByVersion7(string json)
    {
        var newer = JsonNode.Parse(json)!;
        newer["by"] = "7.0.0";
        return newer.ToJsonString();
    }

    PlaythroughDocument Document(string words)
    {
        // No scenario with an unpaired surrogate is readable, but a player's alias may contain one.
        var text = WellFormed(words) == words ? words : "";
        var yaml =
            $$"""
            trustsim: 1
            title: {{Quoted("T" + text)}}
            team: { ada: { name: {{Quoted(text + "A")}} } }
            scenes:
              one: { title: {{Quoted(text + "S")}}, ask: {{Quoted(text + "?")}}, choices: [{ id: yes, text: {{Quoted(text + "Y")}} }, { id: no, text: {{Quoted(text + "N")}} }] }
              end: { ending: {{Quoted(text + "E")}} }
            """;
        var scenario = ScenarioReader.Read(yaml, "hostile.yaml").Scenario.ShouldNotBeNull(Shown(text));
        var plays = Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString("N"))).FullName;
        var store = new PlaythroughStore(plays, Read, new Clock());
        using (var session = store.Begin(scenario, yaml))
        {
            session.Record(Playthrough.Start(scenario).ToQuestion().Decide(new("yes")).ToQuestion());
            session.SetAlias(AsName(words) + "x");
            session.RenameBranch(session.Tree.Current, AsName(words));
        }

        return PlaythroughParts.DocumentOf(PlaythroughStore.CopyOf(Directory.GetFiles(plays).ShouldHaveSingleItem())!, store.StateAt)!;
    }

    PlaythroughStore Store(string name) => new(Path.Combine(folder, name), Read, new Clock());

    static Core.Story.Scenario? Read(string text) => ScenarioReader.Read(text, "kept").Scenario;

    // JSON is YAML, and escapes every character that needs it.
    static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(sign => sign is >= ' ' and <= '~' and not ('"' or '\\') ? $"{sign}" : $"\\u{(int)sign:x4}"))
            + "\"";

    // One letter shorter than the greatest length of an alias.
    static string AsName(string text) => text.Length < Lengths.Alias ? text : text[..(Lengths.Alias - 1)];

    static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    static string Shown(string text) =>
        string.Concat(text.Take(60).Select(sign => sign is >= ' ' and <= '~' ? $"{sign}" : $"\\u{(int)sign:x4}"));
}
