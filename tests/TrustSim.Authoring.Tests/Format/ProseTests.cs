using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;

namespace TrustSim.Authoring.Tests.Format;

public sealed class ProseTests
{
    // Two words of 35 and 36 letters with a space between them fill a row of 72.
    static readonly string Row = $"{new string('a', 35)} {new string('b', 36)}";

    [Theory]
    [InlineData(20, "", false)]
    [InlineData(20, " c", true)]
    public void Rows_that_are_exactly_full_are_no_more_than_they_are(int rows, string more, bool isTooLong)
    {
        var text = string.Join(' ', Enumerable.Repeat(Row, rows)) + more;
        var story = $"trustsim: 1\ntitle: The list\nteam: {{ ada: {{}} }}\nscenes:\n  monday:\n    text: {text}\n    ending: The end\n";
        var reading = ScenarioReader.Read(story, "list.yaml");
        PathDiagnosticFactory.Create(reading, Proof.Prove(reading.Scenario!)).Any(found => found.Code == DiagnosticCatalogue.TooLong)
            .ShouldBe(isTooLong);
    }
}
