using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;

namespace TrustSim.Authoring.Tests.Format;

/// <summary>A diagnostic about a condition gives the ranges of the values that the condition measures.</summary>
public sealed class MetValuesTests
{
    const string Head = """
        trustsim: 1
        title: The ward
        team: { maya: { trust: 50 }, ines: {} }
        scenes:
          night:
            choices:
              - { id: wait, text: Wait., work: slight, add: { waits: 2 } }
              - { id: go, text: Go., add: { waits: 5 } }

        """;

    [Fact]
    public void A_condition_that_never_holds_reports_the_ranges_of_its_values() =>
        Found("trust(maya) > 80 and waits < 2", DiagnosticCatalogue.SceneNeverOpens)
            .ShouldMatch(
                @"`trust\(maya\) > 80 and waits < 2`\. There, trust\(maya\) is [45]\d(\.\d)?( to [45]\d(\.\d)?)?, waits is 2 to 5\. "
                    + @"One path here, for example: night\.wait\.$");

    [Fact]
    public void A_condition_that_always_holds_reports_the_ranges_of_its_values() =>
        Found("waits >= 2", DiagnosticCatalogue.ConditionAlways)
            .ShouldBe(
                "This holds on every path that comes here: `waits >= 2`. "
                    + "There, waits is 2 to 5. One path here, for example: night.wait.");

    [Fact]
    public void A_condition_without_values_reports_no_ranges() =>
        Found("chose(night.wait) and chose(night.go)", DiagnosticCatalogue.SceneNeverOpens)
            .ShouldEndWith("`chose(night.wait) and chose(night.go)`. One path here, for example: night.wait.");

    static string Found(string when, DiagnosticCode code)
    {
        var reading =
            ScenarioReader.Read(
                $"{Head}  family:\n    when: {when}\n    text: Somebody sits down.\n  morning:\n    text: The early shift comes.\n",
                    "file.yaml");
        return PathDiagnosticFactory.Create(reading, Proof.Prove(reading.Scenario!)).Single(found => found.Code == code).Message;
    }
}
