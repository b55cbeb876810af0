using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.EditorSchema;
using TrustSim.Authoring.Tests.Corpus;

namespace TrustSim.Authoring.Tests.Schema;

/// <summary>Asks a validator that knows nothing of TrustSim what the schema accepts and refuses.</summary>
public sealed class SchemaTests
{
    const int Seed = 20_260_107;

    const int Damaged = 2_000;

    /// <summary>
    /// The diagnostics that a schema can give too: those about keys, words, numbers and kinds, not about names or conditions.
    /// </summary>
    static readonly HashSet<string> OfSchema =
    [
        .. ((DiagnosticCode[])[
            DiagnosticCatalogue.UnknownKey, DiagnosticCatalogue.MissingKey, DiagnosticCatalogue.WrongKind, DiagnosticCatalogue.UnknownWord,
                DiagnosticCatalogue.NumberForWord, DiagnosticCatalogue.BadNumber, DiagnosticCatalogue.EmptyText, DiagnosticCatalogue.BadId,
            DiagnosticCatalogue.Version, DiagnosticCatalogue.BadWeeks, DiagnosticCatalogue.ReservedId, DiagnosticCatalogue.TooFewOrMany,
                DiagnosticCatalogue.ActWithoutKey, DiagnosticCatalogue.BreachWithoutWrong, DiagnosticCatalogue.DirectionNotPossible,
            DiagnosticCatalogue.NoPlainExit, DiagnosticCatalogue.EndingGoesOn, DiagnosticCatalogue.NotABand, DiagnosticCatalogue.BadInclude,
                DiagnosticCatalogue.NotToBeAllowed,
        ]).Select(code => code.Id),
    ];

    static readonly JsonSchema Schema = JsonSchema.FromText(ScenarioJsonSchema.Text());

    public static TheoryData<string, string> Good =>
        [.. ((string[])["good", "shipped"]).SelectMany(folder => CorpusFolder.Names(folder).Select(name => (folder, name)))];

    public static TheoryData<string> Refused => [.. Named(codes => codes.Any(OfSchema.Contains))];

    public static TheoryData<string> Beyond => [
        .. Named(
            codes => codes.All(code => string.CompareOrdinal(code, DiagnosticCatalogue.UnknownKey.Id) > 0 && !OfSchema.Contains(code)))];

    [Theory, MemberData(nameof(Good))]
    public void A_good_file_is_good_to_the_schema(string folder, string name) => Takes(Text(folder, name)).ShouldBeTrue();

    [Theory, MemberData(nameof(Refused))]
    public void The_schema_refuses_a_wrong_key_word_number_or_kind(string name)
    {
        YamlAsJson.TryRead(Text("must-fail", name), out var json).ShouldBeTrue();
        Schema.Evaluate(json).IsValid.ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Beyond))]
    public void The_schema_leaves_unknowable_mistakes_to_the_reader(string name) => Takes(Text("must-fail", name)).ShouldBeTrue();

    [Fact]
    public void The_reader_refuses_all_that_the_schema_refuses()
    {
        var mutator = new Mutator(CorpusFolder.AllGood(), Seed);
        var taken = 0;
        for (var i = 0; i < Damaged; i++)
        {
            var file = mutator.Next();
            var reading = ScenarioReader.Read(file, "damaged.yaml");
            // The reader removes a stray mark before it parses, so the schema never sees one.
            if (reading.Scenario is null || reading.HasMistakesBeside || !YamlAsJson.TryRead(reading.Text, out var json)) continue;
            // Only YAML 1.1 ends a line at these signs; the reader takes them for blanks.
            if (reading.Text.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029')) continue;
            taken++;
            Schema.Evaluate(json).IsValid.ShouldBeTrue($"File {i} of seed {Seed}:\n{reading.Text}");
        }

        taken.ShouldBeGreaterThan(Damaged / 20);
    }

    [Theory]
    [InlineData("minutes: 15", true)]
    [InlineData("minutes: 15.0", true)]
    [InlineData("minutes: \"15\"", true)]
    [InlineData("minutes: 15.5", false)]
    [InlineData("minutes: 0", false)]
    [InlineData("minutes: 241", false)]
    [InlineData("minutes: [15]", false)]
    [InlineData("minutes: ~", false)]
    [InlineData("you: 2026", true)]
    [InlineData("you: yes", true)]
    [InlineData("you: true", true)]
    [InlineData("you: \"null\"", true)]
    [InlineData("you: Null", false)]
    [InlineData("you: \" \"", false)]
    [InlineData("id: two-words", true)]
    [InlineData("id: two--words", false)]
    [InlineData("id: true", false)]
    [InlineData("id: trustful", true)]
    [InlineData("keywords: one", true)]
    [InlineData("keywords: []", true)]
    [InlineData("keywords: [one, '']", false)]
    [InlineData("risks: { r: { known-by: ada, says: x, lands: y, due: 52 weeks } }", true)]
    [InlineData("risks: { r: { known-by: ada, says: x, lands: y, due: \"01  week \" } }", true)]
    [InlineData("risks: { r: { known-by: ada, says: x, lands: y, due: 53 weeks } }", false)]
    [InlineData("risks: { r: { known-by: ada, says: x, lands: y, due: monday } }", true)]
    public void Schema_and_reader_agree(string line, bool good)
    {
        var yaml = $"trustsim: 1\ntitle: T\nteam: {{ ada: {{}} }}\nscenes: {{ monday: {{}} }}\n{line}\n";
        (ScenarioReader.Read(yaml, "file.yaml").Scenario is not null).ShouldBe(good, "the reader");
        Takes(yaml).ShouldBe(good, "the schema");
    }

    [Theory]
    [InlineData("choose: own, expect: { ending: done }", true)]
    [InlineData("choose: [monday.own], stops-at: monday, expect: { trust: 60.. }", true)]
    [InlineData("as: blamer, expect: { trust: { ada: 40..60, team: ..70 } }", true)]
    [InlineData("as: blamer, expect: { weeks: 8, decisions: \"6..8\", work: -1.5..2 }", true)]
    [InlineData("as: blamer, expect: { counters: { warnings: \" >= 2 \" }, flags: { heard: no }, holds: heard }", true)]
    [InlineData("as: blamer, expect: { trust: 60 }", false)]
    [InlineData("as: blamer, expect: { trust: { ada: 60-70 } }", false)]
    [InlineData("as: blamer, expect: { trust: .. }", false)]
    [InlineData("as: blamer, expect: { weeks: 8 weeks }", false)]
    [InlineData("as: culprit, expect: { ending: done }", false)]
    [InlineData("choose: two words, expect: { ending: done }", false)]
    [InlineData("choose: own", false)]
    public void Schema_and_reader_agree_on_expected_playthroughs(string play, bool good)
    {
        var yaml =
            $"trustsim: 1\ntitle: T\nteam: {{ ada: {{}} }}\nscenes:\n  monday:\n    choices:\n      - {{ id: own, text: Own it., set: {{ "
                + $"heard: yes }}, add: {{ warnings: 1 }} }}\n  done: {{ ending: Done }}\nplays: {{ one: {{ {play} }} }}\n";
        (ScenarioReader.Read(yaml, "file.yaml") is { Scenario: not null, HasMistakesBeside: false }).ShouldBe(good, "the reader");
        Takes(yaml).ShouldBe(good, "the schema");
    }

    [Theory]
    [InlineData("include: acts/two.yaml", true)]
    [InlineData("include: [a.b/..two/.three.yaml, two.yaml]\nteam: {}\nscenes: {}", true)]
    [InlineData("start: monday", false)]
    [InlineData("team: { ada: {} }\nscenes: {}", false)]
    [InlineData("include: acts/../two.yaml", false)]
    [InlineData("include: ./two.yaml", false)]
    [InlineData("include: acts/", false)]
    [InlineData("include: ~/two.yaml", false)]
    public void People_and_scenes_may_come_from_included_files(string lines, bool good)
    {
        var yaml = $"trustsim: 1\ntitle: T\n{lines}\n";
        var part = Encoding.UTF8.GetBytes("team: { ben: {} }\nscenes: { monday: {} }\n");
        var files = new Queue<byte[]>([part, Encoding.UTF8.GetBytes("scenes: { friday: {} }\n")]);
        var reading = ScenarioReader.Read(yaml, "file.yaml",
            path => path.EndsWith(".yaml", StringComparison.Ordinal) ? OpenedFile.From(files.Dequeue())
                : OpenedFile.Refused(OpenedFile.NotThere));
        (reading.Scenario is not null).ShouldBe(good, "the reader");
        Takes(yaml).ShouldBe(good, "the schema");
    }

    [Fact]
    public void Every_key_and_every_word_says_what_it_means()
    {
        var (keys, words) = (0, 0);
        foreach (var (path, schema) in All(JsonNode.Parse(ScenarioJsonSchema.Text())!, ""))
        {
            if (path.Contains("/dependencies/", StringComparison.Ordinal)) continue;
            if (System.Text.RegularExpressions.Regex.IsMatch(path, "/definitions/[^/]+(/properties/[^/]+)?$"))
            {
                keys++;
                (schema["description"]?.GetValue<string>() ?? "").ShouldNotBeEmpty(path);
            }

            if (schema["enum"] is not JsonArray choice) continue;
            words++;
            schema["enumDescriptions"]!.AsArray().Count.ShouldBe(choice.Count, path);
            schema["enumDescriptions"]!.AsArray().ShouldAllBe(meaning => meaning!.GetValue<string>().EndsWith('.'), path);
        }

        keys.ShouldBeGreaterThan(50);
        words.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void The_schema_beside_the_shipped_scenarios_is_the_one_that_is_written() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, ScenarioJsonSchema.FileName)).ReplaceLineEndings("\n")
            .ShouldBe(ScenarioJsonSchema.Text(), $"run `trustsim schema --output scenarios/{ScenarioJsonSchema.FileName}`");

    [Fact]
    public void Every_shipped_scenario_names_the_schema_in_its_first_line() =>
        CorpusFolder.Names("shipped")
            .ShouldAllBe(
                name =>
                    Text("shipped", name)
                        .StartsWith($"# yaml-language-server: $schema=./{ScenarioJsonSchema.FileName}\n", StringComparison.Ordinal));

    static bool Takes(string yaml) => YamlAsJson.TryRead(yaml, out var json) && Schema.Evaluate(json).IsValid;

    static string Text(string folder, string name) => Encoding.UTF8.GetString(CorpusFolder.Read(folder, name)).ReplaceLineEndings("\n");

    static IEnumerable<string> Named(Func<IReadOnlyList<string>, bool> fits) =>
        CorpusFolder.Names("must-fail")
            .Where(name => fits([.. Expectation.In(CorpusFolder.Read("must-fail", name)).Select(expected => expected.Code)]));

    static IEnumerable<(string Path, JsonObject Schema)> All(JsonNode node, string path) => node switch
    {
        JsonObject group =>
            group.Where(entry => entry.Value is not null).SelectMany(entry => All(entry.Value!, $"{path}/{entry.Key}"))
                .Prepend((path, group)),
        JsonArray list => list.SelectMany((item, i) => item is null ? [] : All(item, $"{path}/{i}")),
        _ => [],
    };
}
