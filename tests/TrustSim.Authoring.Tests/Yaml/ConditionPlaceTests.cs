using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Yaml;

/// <summary>
/// A mistake within a condition has its place in the file, however the file writes the condition. The mistake is the name <c>mya</c>.
/// </summary>
public sealed class ConditionPlaceTests
{
    const string Head = "trustsim: 1\ntitle: x\nteam: { maya: {} }\nscenes:\n  a:\n    text: x\n";

    [Theory]
    [InlineData("when: trust(mya) > 50", 7, 17)]
    [InlineData("when:    trust(mya) > 50", 7, 20)]
    [InlineData("when: 'trust(mya) > 50'", 7, 18)]
    [InlineData("when: \"trust(mya) > 50\"", 7, 18)]
    [InlineData("when:\n      trust(mya) > 50", 8, 13)]
    [InlineData("when: week > 1\n        and trust(mya) > 50", 8, 19)]
    [InlineData("when: \"week > 1\n        and trust(mya) > 50\"", 8, 19)]
    [InlineData("when: |\n      week > 1 and\n      trust(mya) > 50", 9, 13)]
    [InlineData("when: >-\n      week > 1 and\n\n      trust(mya) > 50", 10, 13)]
    [InlineData("when: > # why\n      week > 1 and trust(mya) > 50", 8, 26)]
    [InlineData("when: |2\n          trust(mya) > 50", 8, 17)]
    public void A_mistake_in_a_condition_has_its_place_in_the_file(string when, int line, int column) =>
        Place(when).ShouldBe(new Place(line, column));

    [Theory]
    [InlineData("when: \"trust(mya) \\x3e 50\"")]
    [InlineData("when: \"week > 1 \\\n        and trust(mya) > 50\"")]
    public void Behind_an_escape_the_place_is_where_the_condition_begins(string when) => Place(when).ShouldBe(new Place(7, 11));

    [Theory]
    [InlineData("when: trust(maya", 7, 21)]
    [InlineData("when: 'trust(maya'", 7, 22)]
    [InlineData("when: trust(maya   # why", 7, 21)]
    [InlineData("when: >\n      trust(maya\n", 8, 17)]
    [InlineData("when: trust(maya) 50", 7, 11)]
    public void A_missing_word_is_reported_behind_the_last_letter(string when, int line, int column) =>
        Place(when).ShouldBe(new Place(line, column));

    static Place Place(string when) =>
        ScenarioReader.Read(Head + "    " + when + "\n", "x.yaml").Diagnostics.Single(found => found.Code.Severity == Severity.Error).Place;
}
