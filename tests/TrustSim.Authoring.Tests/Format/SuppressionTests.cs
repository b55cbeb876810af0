using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;

namespace TrustSim.Authoring.Tests.Format;

public sealed class SuppressionTests
{
    // Every scene opens, so that no diagnostic needs a suppression.
    const string Story =
        """
        trustsim: 1
        title: The list
        team: { ada: {} }
        allow: { TS0100: The door is for later. }
        scenes:
          monday: { choices: [{ id: shut, text: Shut it., acts: { open-up: against-clear } }, { id: open, text: Open it. }] }
          tuesday: { choices: [{ id: shut-it, text: Shut it., acts: { open-up: against-clear } }, { id: open-it, text: Open it. }] }
        """;

    [Theory]
    [InlineData(100, true)]
    [InlineData(1, false)]
    public void A_suppression_is_stale_only_where_all_paths_were_explored(long most, bool isStale)
    {
        var reading = ScenarioReader.Read(Story, "list.yaml");
        var found = PathDiagnosticFactory.Create(reading, Proof.Prove(reading.Scenario!, new(most)));
        found.Any(one => one.Code == DiagnosticCatalogue.AllowsNothing).ShouldBe(isStale);
        found.Any(one => one.Code == DiagnosticCatalogue.Bounded).ShouldBe(!isStale);
    }
}
