using TrustSim.Core.Story;
using System.Globalization;
using System.Text;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using TrustSim.Core.Trust;
using TrustSim.Core.Workshops;
using TrustSim.Corpus;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Tests.Export;

/// <summary>
/// Exports of version 1. The files never change: every version imports them, and computes the same figures by version 1 of the laws.
/// </summary>
public sealed class ExportCorpusTests : Given
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "exports", "version-1");

    [Theory, InlineData("journals", 14), InlineData("group", 8)]
    public void Every_exported_playthrough_is_imported_with_the_same_figures(string name, int count)
    {
        var exported = DocumentsIn(name + ".json");
        exported.Length.ShouldBe(count);
        Import(exported);
        Kept(Laws.Version1).Select(Figures).ShouldBe(exported.Select(Figures));
    }

    [Fact]
    public void The_journals_of_the_corpus_are_exported_with_the_same_figures()
    {
        Directory.CreateDirectory(Plays);
        var journals = Path.Combine(AppContext.BaseDirectory, "journals");
        foreach (var file in Directory.GetFiles(journals, "*.journal", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(Plays, $"{Path.GetFileName(Path.GetDirectoryName(file))}-{Path.GetFileName(file)}"));
        Kept(Laws.Version1).Select(Figures).ShouldBe(DocumentsIn("journals.json").Select(Figures));
    }

    [Theory, InlineData("journals"), InlineData("group")]
    public void The_same_playthroughs_in_version_2_are_imported_to_the_same_bytes(string name)
    {
        Import(DocumentsIn(name + ".json"));
        var now = Written.Json(Kept());
        var (again, problem) = Written.Read(now);
        problem.ShouldBeNull();
        now.ShouldStartWith("{\n\"format\": \"trustsim-export/2\",\n\"by\": ");
        foreach (var file in Directory.GetFiles(Plays)) File.Delete(file);
        Import(again);
        Written.Json(Kept()).ShouldBe(now);
    }

    [Theory, InlineData("journals"), InlineData("group")]
    public void The_table_of_an_imported_file_has_the_same_cells(string name)
    {
        Import(DocumentsIn(name + ".json"));
        // Its last column is of version 2.
        CsvCells.Read(Written.Csv(Kept(Laws.Version1))).Skip(1).Select(row => row.SkipLast(1))
            .ShouldBe(Rounded(CsvCells.Read(Bytes(name + ".csv"))).Skip(1));
    }

    [Fact]
    public void Statements_keep_their_identities_and_say_the_same()
    {
        var before = JsonNode.Parse(Bytes("journals-xapi.json"))!.AsArray();
        Import(DocumentsIn("journals.json"));
        var statements = Kept(Laws.Version1).SelectMany(PlaythroughXapi.Create);
        var now = JsonNode.Parse(WrittenBytes.TextOf(to => PlaythroughXapi.Write(to, statements)))!.AsArray();
        now.Where(statement => statement!["verb"]!["id"]!.GetValue<string>() != XapiWords.Suspended).Select(Said)
            .ShouldBe(before.Select(Said));
    }

    [Fact]
    public void A_playthrough_that_was_never_saved_is_read_and_not_imported()
    {
        var document = DocumentsIn("unkept.json").ShouldHaveSingleItem();
        document.Path.Decisions.Select(decision => decision.Choice).ShouldBe(["ask-who", "let-ada"]);
        PlaythroughImport.From(document, CorpusStore).Copy.ShouldBeNull();
    }

    [Theory, InlineData("all-kinds"), InlineData("tables")]
    public void A_workshop_is_exported_with_the_same_figures(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "workshops", "version-1", name + ".journal");
        Directory.CreateDirectory(Plays);
        File.Copy(file, Path.Combine(Plays, name + ".journal"));
        var kept = new WorkshopStore(Plays, Read, Now).All().ShouldHaveSingleItem();
        var document = WorkshopParts.DocumentOf(kept);
        var before = JsonNode.Parse(AsCalledNow($"workshop-{name}.json"));
        var now = JsonNode.Parse(PlaythroughJson.Render(document))!.AsObject();
        now["laws"]!.GetValue<int>().ShouldBe(Laws.CurrentVersion);
        now.Remove("laws");
        JsonNode.DeepEquals(now, before).ShouldBeTrue();
        CsvCells.Read(WrittenBytes.Of(to => WorkshopCsv.Write(to, document))).Skip(1)
            .ShouldBe(Rounded(CsvCells.Read(AsCalledNow($"workshop-{name}.csv"))).Skip(1));
        kept.Workshop!.Stage.ShouldBe(Stage.Debrief);
    }

    PlaythroughStore CorpusStore => new(Plays, Read, Now);

    void Import(IEnumerable<PlaythroughDocument> exported)
    {
        foreach (var document in exported)
        {
            var import = PlaythroughImport.From(document, CorpusStore);
            import.Remark.ShouldBeNull();
            CorpusStore.Add(import.Copy.ShouldNotBeNull());
        }
    }

    /// <summary>Exports the saved playthroughs.</summary>
    /// <param name="laws">The laws by which to compute the figures; null: today's.</param>
    IEnumerable<PlaythroughDocument> Kept(Laws? laws = null) => CorpusStore.All().Where(kept => kept.Playthrough is not null)
        .Select(kept => PlaythroughParts.DocumentOf(PlaythroughStore.CopyOf(kept.File)!,
            (tree, branch) => laws is null ? CorpusStore.StateAt(tree, branch) : CorpusStore.StateAt(tree, branch, laws))!)
        .OrderBy(document => document.Begun).ThenBy(document => document.Playthrough);

    static ImmutableArray<PlaythroughDocument> DocumentsIn(string name)
    {
        var (documents, problem) = Written.Read(Bytes(name));
        problem.ShouldBeNull();
        return documents;
    }

    /// <summary>A file of version 1, which called a scene without a title by the words of its id.</summary>
    static byte[] AsCalledNow(string name) => new[] { "One", "Two", "Three" }.Aggregate(Bytes(name), (bytes, id) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(bytes).Replace($"\"title\": \"{id}\"", $"\"title\": \"{Scene.UsualQuestion}\"", StringComparison.Ordinal)
            .Replace($",{id},", $",{Scene.UsualQuestion},", StringComparison.Ordinal)));

    /// <summary>Cells of version 1, which had four decimals, with those that the program shows elsewhere.</summary>
    static IEnumerable<string[]> Rounded(IReadOnlyList<string[]> rows) =>
        rows.Select(row => row.Select((cell, column) => Rounded(rows[0][column], cell)).ToArray());

    static string Rounded(string column, string cell)
    {
        var decimals = column switch
        {
            "trust" or "fear" or "voice" or "clarity" or "trust_change" or "fear_change" => 0,
            "work" or "talked" => 1,
            "agreement" => 2,
            _ => -1,
        };
        return decimals < 0 || !double.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? cell
            : (Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString(CultureInfo.InvariantCulture);
    }

    static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>All figures but the duration and the honoured moments, which version 1 counted in two ways each.</summary>
    static string Figures(PlaythroughDocument document) => PlaythroughJson.Render(document.FiguresFor(PlaythroughDocument.EarlierFormat));

    /// <summary>The same of a statement.</summary>
    static string Said(JsonNode? statement)
    {
        var said = statement!.DeepClone();
        said["context"]!["extensions"]!.AsObject().Remove(XapiWords.Extension + "playthrough");
        if (said["result"]?.AsObject() is not { } result) return said.ToJsonString();
        result.Remove("duration");
        // Later versions add what a cohort needs.
        foreach (var extension in (string[])["keys", "path", "laws", "ending-name"])
            result["extensions"]!.AsObject().Remove(XapiWords.Extension + extension);
        return said.ToJsonString();
    }
}
