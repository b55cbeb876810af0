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
            met.Note("nothing to go by", name.StartsWith("my-scenario", StringComparison.Ordinal));
            met.Note("several words", name.Contains('-') && !name.StartsWith("my-scenario", StringComparison.Ordinal));
            met.Note("a name that was cut", name.Length > 60);
        },
        ["nothing to go by", "several words", "a name that was cut"],
        cases: 1_000);

    [Theory]
    [InlineData("東京.yaml", "大阪.yaml")]
    [InlineData("Москва.yaml", "Минск.yaml")]
    [InlineData("🚀.yaml", "🎉.yaml")]
    [InlineData("東京-1.yaml", "大阪-1.yaml")]
    [InlineData("01.yaml", "02.yaml")]
    [InlineData("!!!.yaml", "???.yaml")]
    [InlineData("_.yaml", "“”.yaml")]
    public void Files_with_other_names_have_other_ids(string one, string other)
    {
        IdOf(one).ShouldNotBe(IdOf(other));
        Id().IsMatch(IdOf(one)).ShouldBeTrue(IdOf(one));
        IdOf(one).ShouldBe(IdOf(one));
        IdOf($"some/folder/{one}").ShouldBe(IdOf(one));
    }

    [Theory]
    [InlineData("café.yaml", "cafe")]
    [InlineData("Jürgens Tag.yaml", "juergens-tag")]
    [InlineData("nguyễn.yaml", "nguyen")]
    [InlineData("late–report.yaml", "late-report")]
    public void Letters_with_marks_keep_their_letter(string file, string id) => IdOf(file).ShouldBe(id);

    [Fact]
    public void Names_that_differ_in_letters_or_signs_give_different_ids() => Gen.Select(AnyText.WellFormed, AnyText.WellFormed).Holds(
        (names, met) =>
        {
            var (one, other) = (Letters(names.Item1), Letters(names.Item2));
            met.Note("both lose letters", one.Length > 0 && other.Length > 0 && one != other);
            if (one.Length == 0 || other.Length == 0 || names.Item1 == names.Item2) return;
            ScaffoldAnswers.FileName(names.Item1).ShouldNotBe(ScaffoldAnswers.FileName(names.Item2));
        },
        ["both lose letters"]);

    [Theory]
    [InlineData("åsa", "asa", "aasa")]
    [InlineData("åsa", "aasa", "aasa")]
    [InlineData("åsa", "åsa", "aasa")]
    [InlineData("ünal", "unal", "uenal")]
    [InlineData("nguyễn", "nguyen", "nguyen")]
    [InlineData("Ada", "ada", "ada")]
    [InlineData("own–it", "own-it", "own-it")]
    public void Only_the_id_that_cannot_be_one_is_reported(string id, string use, string hint)
    {
        var found = Errors($"  {id}: {{}}\n  ben: {{}}", $"says: [{{ {use}: Hello }}]").ShouldHaveSingleItem();
        found.Code.ShouldBe(DiagnosticCatalogue.BadId);
        found.Hint.ShouldNotBeNull().ShouldContain($"`{hint}`");
        Errors($"  {id}: {{}}\n  ben: {{}}", $"then: [{{ when: trust({use}) > 50, to: tuesday }}, tuesday]").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("toward: goteborg", "göteborg")]
    [InlineData("toward: [ada, goeteborg]", "göteborg")]
    [InlineData("toward: krakow", "kraków")]
    public void A_group_is_meant_by_its_letters_without_marks(string toward, string id)
    {
        var found = ScenarioReader.Read(
            $"trustsim: 1\ntitle: The list\nteam: {{ ada: {{}}, ben: {{}} }}\ngroups: {{ {id}: [ben] }}\nscenes:\n  monday:\n"
                + $"    choices:\n      - {{ id: all, text: All., acts: [{{ open-up: clear, {toward} }}] }}\n",
            "list.yaml").Diagnostics.Where(one => one.Code.Severity == Severity.Error).ShouldHaveSingleItem();
        (found.Code, found.Place).ShouldBe((DiagnosticCatalogue.BadId, new(4, 11)));
    }

    [Fact]
    public void No_hint_names_what_the_file_does_not_have() =>
        Errors("  åsa: {}\n  ben: {}", "says: [{ zoe: Hello }]")[^1].Hint.ShouldBe("one of: ben");

    static IReadOnlyList<Diagnostic> Errors(string team, string scene) =>
        [
            .. ScenarioReader.Read(
                $"trustsim: 1\ntitle: The list\nteam:\n{team}\nscenes:\n  monday:\n    {scene}\n  tuesday: {{ ending: End }}\n",
                "list.yaml").Diagnostics.Where(found => found.Code.Severity == Severity.Error)];

    static string Letters(string name) =>
        string.Concat(name.EnumerateRunes().Where(sign => sign.Value > 0x2FF && System.Text.Rune.IsLetter(sign)
        && TrustSim.Core.Text.LatinLetters.Spell($"{sign}") == $"{sign}"));

    static string IdOf(string file) => ScenarioReader.Read(
        "trustsim: 1\ntitle: The list\nteam: { ada: {} }\nscenes: { end: { ending: The end } }\n", file).Scenario!.About.Id;

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
