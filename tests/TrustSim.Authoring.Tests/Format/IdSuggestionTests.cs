using System.Text.RegularExpressions;
using CsCheck;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Templates;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Authoring.Tests.Format;

/// <summary>Every suggested id is an id.</summary>
public sealed partial class IdSuggestionTests
{
    [Theory]
    [InlineData("Own It!", "own-it")]
    [InlineData("2nd-day", "nd-day")]
    [InlineData("Team", "team-1")]
    public void A_suggestion_comes_close(string id, string suggestion) => Suggested(id).ShouldBe(suggestion);

    [Fact]
    public void A_suggestion_that_is_cut_ends_with_a_letter_or_digit() =>
        Suggested($"{new string('a', 63)}-bcd").ShouldBe(new string('a', 63));

    [Fact]
    public void The_file_name_of_any_title_is_an_id() =>
        Gen.OneOf(AnyText.Any, AnyText.Plain.Array[1, 9].Select(words => string.Join(' ', words))).Holds(
        (title, met) =>
        {
            var name = ScaffoldAnswers.FileName(title);
            name.Length.ShouldBeLessThanOrEqualTo(64);
            Id().IsMatch(name).ShouldBeTrue(name);
            met.Note("nothing to go by", name == "my-scenario");
            met.Note("several words", name.Contains('-') && name != "my-scenario");
            met.Note("a name that was cut", name.Length > 60);
        },
        ["nothing to go by", "several words", "a name that was cut"],
        cases: 1_000);

    static string Suggested(string id)
    {
        var story = $"trustsim: 1\ntitle: The list\nteam: {{ ada: {{}} }}\nscenes: {{ \"{id}\": {{ ending: The end }} }}\n";
        var found = ScenarioReader.Read(story, "list.yaml").Diagnostics.Single(found => found.Code == DiagnosticCatalogue.BadId);
        return Quoted().Match(found.Hint!).Groups[1].Value;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex("`(.+)`")]
    private static partial Regex Quoted();
}
