using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Yaml;

public sealed class PastedTextTests
{
    const string Scenario = """
        trustsim: 1
        title: The handover
        team:
          maya:
            name: Maya
        scenes:
          monday:
            text: |
              One line.
              Another, with a space that does not break.
            choices:
              - id: ask
                text: Ask.
        """;

    [Fact]
    public void Spaces_that_do_not_break_indent_like_others()
    {
        var pasted =
            string.Join('\n',
                Scenario.Split('\n')
                    .Select(
                        line =>
                            line.Replace("  - id", "\u00A0\u00A0-\u00A0id", StringComparison.Ordinal) is var one
                                && one.TrimStart(' ') is var rest
            ? new string('\u00A0', one.Length - rest.Length) + rest.Replace("does not", "does\u00A0not", StringComparison.Ordinal)
            : line));
        var reading = ScenarioReader.Read(pasted, "pasted.yaml");
        reading.Diagnostics.ShouldAllBe(found => found.Code.Severity == Severity.Information);
        var scene = reading.Scenario.ShouldNotBeNull().Scenes[0];
        scene.Text.ShouldBe("One line.\nAnother, with a space that does\u00A0not break.");
        scene.Choices[0].Id.Value.ShouldBe("ask");
    }

    [Fact]
    public void A_scene_that_stands_too_far_in_is_found_by_all_that_name_it()
    {
        const string scenes =
            "    then: tuesday\n    tuesday:\n      text: Two.\n      choices: [{ id: go, text: Go. }]\n  wednesday:\n    when: "
                + "chose(tuesday.go)\n    text: Three.\n";
        var found =
            ScenarioReader.Read(Scenario.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n" + scenes, "stray.yaml").Diagnostics.Where(
                found => found.Code.Severity == Severity.Error).ShouldHaveSingleItem();
        (found.Code, found.Place).ShouldBe((DiagnosticCatalogue.Indentation, new Place(15, 5)));
    }

    [Fact]
    public void Another_line_below_the_bar_may_look_like_an_entry()
    {
        var text = Scenario.Replace("      One line.", "      – maya: One line.", StringComparison.Ordinal);
        ScenarioReader.Read(text, "dash.yaml").Scenario.ShouldNotBeNull().Scenes[0].Text.ShouldStartWith("– maya: One line.");
    }
}
