using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Corpus;

public sealed class MustFailTests
{
    public static TheoryData<string> Files => [.. CorpusFolder.Names("must-fail")];

    public static TheoryData<string> Generated => [.. GeneratedCase.All.Select(generated => generated.Name)];

    [Theory, MemberData(nameof(Files))]
    public void A_file_gives_the_findings_that_it_says_and_no_others(string name)
    {
        var file = CorpusFolder.Read("must-fail", name);
        var expected = Expectation.In(file);
        expected.ShouldNotBeEmpty();
        ShouldGive(file, expected);
    }

    [Theory, MemberData(nameof(Generated))]
    public void A_generated_file_gives_its_findings_and_no_others(string name)
    {
        var generated = GeneratedCase.All.Single(one => one.Name == name);
        ShouldGive(generated.Bytes, generated.Expected);
    }

    [Fact]
    public void A_file_is_named_for_its_first_code() =>
        CorpusFolder.Names("must-fail").Where(name => name.StartsWith("TS", StringComparison.Ordinal))
            .ShouldAllBe(name => Expectation.In(CorpusFolder.Read("must-fail", name))[0].Code == name.Substring(0, 6));

    static void ShouldGive(byte[] file, IReadOnlyList<Expectation> expected)
    {
        var reading = ScenarioReader.Read(file, "file.yaml");
        var seen = reading.Diagnostics.Select((found, i) => (i < expected.Count ? expected[i] : new Expectation("", default, "")).Seen(found));
        var report = string.Join('\n', reading.Diagnostics);
        seen.ShouldBe(expected, report);
        foreach (var found in reading.Diagnostics)
        {
            found.Message.ShouldEndWith(".", customMessage: report);
            found.Message.Length.ShouldBeLessThan(250, report);
            if (found.Hint is { } hint) hint.ShouldNotEndWith(".", customMessage: report);
        }
    }
}
