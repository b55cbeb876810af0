using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>Input from a damaged disk or an attacker, which no author writes. See <see cref="GeneratedCase"/> for more.</summary>
public sealed class NastyInputTests
{
    const string Head = "trustsim: 1\ntitle: The handover\nteam: { maya: {}, tomas: {}, ines: {}, jun: {}, greta: {}, samir: {} }\n";

    [Fact]
    public void A_hundred_thousand_scenes_are_read()
    {
        var scenario =
            ScenarioReader.Read(Head + "scenes:\n" + Repeat(100_000, i => $"  s{i}: {{}}\n"), "x.yaml").Scenario.ShouldNotBeNull();
        scenario.Scenes.Length.ShouldBe(100_000);
    }

    [Fact]
    public void One_scene_more_is_too_many() =>
        Codes(Head + "scenes:\n" + Repeat(100_001, i => $"  s{i}: {{}}\n")).ShouldBe(["TS0031"]);

    [Theory]
    [InlineData("a: ", "[")]
    [InlineData("a: ", "{a: ")]
    [InlineData("", "- ")]
    [InlineData("", "? ")]
    [InlineData("", "- ? ")]
    public void Nesting_ten_thousand_deep_is_too_deep(string start, string level) =>
        Codes(start + Repeat(10_000, _ => level)).ShouldBe(["TS0008"]);

    [Theory]
    [InlineData(62, null)]
    [InlineData(63, null)]
    [InlineData(64, "TS0008")]
    public void Nesting_is_counted_from_the_whole_file(int levels, string? code) =>
        Codes($"a: {new string('[', levels)}{new string(']', levels)}\n").Contains("TS0008").ShouldBe(code is not null);

    [Fact]
    public void Text_that_is_used_again_and_again_is_counted_by_its_length()
    {
        var reading =
            ScenarioReader.Read(
                Head + $"summary: &a {new string('x', 100_000)}\nobjectives: [{Repeat(900, _ => "*a, ")}]\nscenes: {{ a: {{}} }}\n",
                    "x.yaml");
        reading.Diagnostics.Select(found => found.Code.Id).ShouldBe(["TS0009"]);
    }

    [Fact]
    public void Text_that_is_used_a_few_times_is_fine() =>
        ScenarioReader.Read(Head + $"summary: &a {new string('x', 100_000)}\nobjectives: [*a, *a, *a]\nscenes: {{ a: {{}} }}\n",
            "x.yaml").IsClean.ShouldBeTrue();

    [Theory]
    [InlineData(@"\uD83D")]
    [InlineData(@"\U0000D83D")]
    [InlineData(@"\xZZ")]
    [InlineData(@"\U00110000")]
    public void An_escape_that_stands_for_no_letter_is_refused(string escape) =>
        Codes(Head + $"summary: \"{escape}\"\nscenes: {{ a: {{}} }}\n").ShouldBe(["TS0001"]);

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    [InlineData(0)]
    [InlineData(0x1B)]
    [InlineData(0x7F)]
    [InlineData(0x9B)]
    [InlineData(0xFFFF)]
    public void What_no_text_has_is_refused_where_it_stands(int sign)
    {
        var found =
            ScenarioReader.Read(Head + $"summary: a 🚀 b{(char)sign}c\nscenes: {{ a: {{}} }}\n",
                "x.yaml").Diagnostics.ShouldHaveSingleItem();
        (found.Code.Id, found.Place).ShouldBe(("TS0010", new Place(4, 16)));
    }

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Line_ends_known_only_to_YAML_are_spaces(string sign)
    {
        var reading = ScenarioReader.Read(Head + $"summary: one{sign}two\nyou: me\nscenes: {{ a: {{}} }}\nextra: 1\n", "x.yaml");
        reading.Diagnostics.ShouldHaveSingleItem().Place.ShouldBe(new Place(7, 1));
        ScenarioReader.Read(Head + $"summary: one{sign}two\nscenes: {{ a: {{}} }}\n", "x.yaml").Scenario!.About.Summary.ShouldBe("one two");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\n\n")]
    [InlineData("\n \t \n")]
    public void Line_ends_of_other_systems_and_blank_lines_are_none_of_our_business(string lineEnd) =>
        ScenarioReader.Read((Head + "summary: |\n  one\n\n  two\nscenes:\n  a: {}\n").Replace("\n", lineEnd, StringComparison.Ordinal),
            "x.yaml").IsClean.ShouldBeTrue();

    [Fact]
    public void A_line_of_three_million_letters_is_read() =>
        ScenarioReader.Read(Head + $"summary: {Repeat(1_000_000, _ => "ab ")}\nscenes: {{ a: {{}} }}\n",
            "x.yaml").Scenario!.About.Summary.Length.ShouldBe(2_999_999);

    [Fact]
    public void A_message_does_not_repeat_a_million_letters()
    {
        var found =
            ScenarioReader.Read(Head + $"scenes: {{ a: {{ then: {new string('x', 1_000_000)}, {new string('y', 500)}: 1 }} }}\n",
                "x.yaml").Diagnostics;
        found.Length.ShouldBe(2);
        found.ShouldAllBe(one => one.Message.Length < 200);
    }

    [Fact]
    public void Warnings_however_many_hide_no_error()
    {
        var reading =
            ScenarioReader.Read(Head + $"keywords:\n{Repeat(300, i => $"  - a #{i}\n")}scenes:\n  a: {{}}\n  b: {{ ask: 1, mistake: 2 }}\n",
                "x.yaml");
        reading.Scenario.ShouldBeNull();
        reading.Diagnostics.ShouldContain(found => found.Code.Id == "TS0020");
        reading.Diagnostics.Length.ShouldBe(202);
        reading.Diagnostics[^1].Code.Id.ShouldBe("TS0014");
    }

    [Fact]
    public void Warnings_however_many_leave_nothing_out()
    {
        var reading = ScenarioReader.Read(Head + $"scenes:\n{Repeat(300, i => $"  s{i}:\n    text: a #{i}\n")}", "x.yaml");
        reading.Scenario.ShouldNotBeNull().Scenes.Length.ShouldBe(300);
    }

    [Fact]
    public void A_file_name_that_is_no_id_becomes_one()
    {
        ScenarioReader.Read(Head + "scenes: { a: {} }\n", "some/folder/My Scenario (2).final.yaml").Scenario!.About.Id.ShouldBe(
            "my-scenario-2");
        ScenarioReader.Read(Head + "scenes: { a: {} }\n", "…").Scenario!.About.Id.ShouldBe("scenario-b49358");
    }

    static IReadOnlyList<string> Codes(string text) =>
        [
            .. ScenarioReader.Read(Encoding.UTF8.GetBytes(text), "x.yaml").Diagnostics.Where(found => found.Code.Severity == Severity.Error)
                .Select(found => found.Code.Id)];

    static string Repeat(int times, Func<int, string> each) => string.Concat(Enumerable.Range(0, times).Select(each));
}
