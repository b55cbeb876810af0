using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;

namespace TrustSim.Authoring.Tests.Corpus;

public sealed class MustFailTests
{
    public static TheoryData<string> Files => [.. All];

    public static TheoryData<string> Generated => [.. GeneratedCase.All.Select(generated => generated.Name)];

    /// <summary>All files, and the cases of several files.</summary>
    public static IEnumerable<string> All => CorpusFolder.Names("must-fail").Concat(CorpusFolder.Cases("must-fail"));

    [Theory, MemberData(nameof(Files))]
    public void A_file_gives_the_diagnostics_that_it_says_and_no_others(string name)
    {
        var file = CorpusFolder.Read("must-fail", name);
        var expected = Expectation.In(file);
        expected.ShouldNotBeEmpty();
        var open = CorpusFolder.Beside("must-fail", name);
        // A translation may lie beside the scenario of a case.
        if (open("scenario.de.yaml").Bytes is { } translation)
            ShouldGive(Translation.Create(ScenarioReader.Read(file, "file.yaml", open), "de", translation, "scenario.de.yaml"), expected);
        else ShouldGive(ScenarioReader.Read(file, "file.yaml", open), expected);
    }

    [Theory, MemberData(nameof(Generated))]
    public void A_generated_file_gives_its_diagnostics_and_no_others(string name)
    {
        var generated = GeneratedCase.All.Single(one => one.Name == name);
        ShouldGive(ScenarioReader.Read(generated.Bytes, "file.yaml"), generated.Expected);
    }

    [Fact]
    public void A_file_is_named_for_its_first_code() =>
        All.Where(name => name.StartsWith("TS", StringComparison.Ordinal))
            .ShouldAllBe(name => Expectation.In(CorpusFolder.Read("must-fail", name))[0].Code == name.Substring(0, 6));

    static void ShouldGive(ScenarioReading reading, IReadOnlyList<Expectation> expected)
    {
        var code = DiagnosticCatalogue.All.Single(one => one.Id == expected[0].Code);
        var all = PathDiagnosticFactory.Everything(reading, code);
        var seen = all.Select((found, i) => (i < expected.Count ? expected[i] : new Expectation("", default, "")).Seen(found));
        var report = string.Join('\n', all);
        seen.ShouldBe(expected, report);
        foreach (var found in all)
        {
            found.Message.ShouldEndWith(".", customMessage: report);
            found.Message.Length.ShouldBeLessThan(250, report);
            if (found.Hint is { } hint) hint.ShouldNotEndWith(".", customMessage: report);
        }
    }
}
