using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Format;

public sealed class FlowTests
{
    [Theory]
    [InlineData("when: week > 3, ", true)]
    [InlineData("", false)]
    public void The_story_can_stop_after_a_last_scene_whose_choices_can_all_be_closed(string when, bool stops) => ScenarioReader.Read(
        $$"""
        trustsim: 1
        title: The list
        team: { ada: {} }
        scenes:
          monday: { choices: [{ id: on, text: Go on., then: friday }] }
          end: { ending: The end }
          friday: { choices: [{ id: stop, text: Stop., {{when}}then: end }] }
        """,
        "list.yaml").Diagnostics.Any(found => found.Code == DiagnosticCatalogue.MayJustStop).ShouldBe(stops);
}
