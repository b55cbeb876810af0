using System.Text.Json;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.Export;

/// <summary>A journal with hundreds of thousands of entries costs twice as much as one with half as many.</summary>
public sealed class LargeImportTests : IDisposable
{
    const string Yaml =
        """
        trustsim: 1
        title: Small
        team: { ada: { name: Ada } }
        scenes:
          one: { choices: [{ id: a, text: Do it. }, { id: b, text: Leave it. }] }
          two: { choices: [{ id: a, text: Do it. }, { id: b, text: Leave it. }] }
        """;

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("""{"kind":"resume","at":"TIME"}""")]
    [InlineData("""{"kind":"alias","at":"TIME","name":"Heron NUMBER"}""")]
    [InlineData("""{"kind":"name","at":"TIME","road":1,"name":"Road NUMBER"}""")]
    [InlineData("""{"kind":"predict","at":"TIME","who":"ada","trust":"up","fear":"down"}""")]
    [InlineData("""{"kind":"back","at":"TIME","keep":1}""", """{"kind":"decide","at":"TIME","scene":"two","choice":"a"}""",
        """{"kind":"back","at":"TIME","keep":1}""", """{"kind":"decide","at":"TIME","scene":"two","choice":"b"}""")]
    public void Memory_grows_with_the_number_of_entries(params string[] entries)
    {
        var (small, large) = (Journal(4_000, entries), Journal(16_000, entries));
        Import(small);
        var (few, many) = (Allocated(() => Import(small)), Allocated(() => Import(large)));
        // Four times as many entries take four times as long, plus a constant; if each entry copied all earlier ones, it would be sixteen
        // times.
        (many / (double)few).ShouldBeLessThan(6);
    }

    [Fact]
    public void Two_hundred_thousand_pauses_are_imported_and_exported()
    {
        var import = Import(Journal(200_000, """{"kind":"resume","at":"TIME"}"""));
        import.Copy.ShouldNotBeNull().Tree.Resumed.Count.ShouldBe(200_000);
        import.Document.ShouldNotBeNull().Path.Decisions.Length.ShouldBe(2);
    }

    [Fact]
    public void More_of_anything_than_there_may_be_is_refused()
    {
        Import(Journal(13, """{"kind":"predict","at":"TIME","who":"pNUMBER","trust":"up","fear":"down"}""")).Copy.ShouldBeNull();
        Import(Journal(12, """{"kind":"predict","at":"TIME","who":"pNUMBER","trust":"up","fear":"down"}""")).Copy.ShouldNotBeNull();
        var endless = Import(Journal(400_000, """{"kind":"decide","at":"TIME","scene":"sNUMBER","choice":"a"}"""));
        endless.Copy.ShouldBeNull();
        endless.Remark.InWords().ShouldNotBeNull().ShouldContain("more decisions or paths than one may have");
        Import(Journal(1_001, """{"kind":"scenario","at":"TIME","keep":1,"text":"Text NUMBER"}""")).Copy.ShouldBeNull();
    }

    PlaythroughImport Import(PlaythroughDocument document) =>
        PlaythroughImport.From(document, new PlaythroughStore(folder, text => ScenarioReader.Read(text, "kept").Scenario, new Clock()));

    static PlaythroughDocument Journal(int count, params string[] entries)
    {
        var start = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
        string[] lines =
        [
            """{"kind":"decide","at":"TIME","scene":"one","choice":"a"}""", """{"kind":"decide","at":"TIME","scene":"two","choice":"a"}""",
            .. Enumerable.Range(0, count)
                .Select(number => entries[number % entries.Length].Replace("NUMBER", $"{number}", StringComparison.Ordinal)),
        ];
        return PlaythroughParts.DocumentOf(Playthrough.Start(ScenarioReader.Read(Yaml, "kept").Scenario!)) with
        {
            Playthrough = new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]),
            Begun = start,
            Journal =
                new(
                    [
                        .. lines.Select(
                            (line, at) => JsonElement.Parse(line.Replace("TIME", $"{start.AddSeconds(at):O}", StringComparison.Ordinal)))],
                    Yaml),
        };
    }

    static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
