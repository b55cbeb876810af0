using System.Globalization;
using CsCheck;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Authoring.Tests.Yaml;

/// <summary>Signs of other keyboards, word processors and web pages: forgiven where nobody sees them, else named.</summary>
public sealed class LookAlikeSignTests
{
    const string Story = """
        trustsim: 1
        title: The late report
        minutes: 2
        team:
          ada: { name: Ada Berg, temper: anxious }
          ben: { name: Ben Ruiz }
        scenes:
          monday:
            text: Ben asks.
            ask: What do you answer?
            choices:
              - id: you
                text: You, before it goes out.
                acts: { open-up: clear }
              - id: them
                text: They do.
                work: slight
          good:
            when: trust(team) >= 50
            ending: A quiet office
          bad:
            ending: A quieter office

        """;

    const string Quote = "and none of YAML's quotes";

    [Fact]
    public void The_story_itself_has_no_mistake() => Found(Story).ShouldBeEmpty();

    [Theory]
    [InlineData("ask: What", "ask:\u00a0What")]
    [InlineData("ask: What", "ask:\u3000What")]
    [InlineData("ask: What", "ask:\u202f What")]
    [InlineData("ask: What", "ask:\u200bWhat")]
    [InlineData("ask: What", "ask\u00a0: What")]
    [InlineData("    ask: What", "    \u200bask: What")]
    [InlineData("    ask: What", "\u2003\u2003\u2003\u2003ask: What")]
    [InlineData("    ask: What", "\u3000\u3000ask: What")]
    [InlineData("work: slight", "work: slight\u00a0")]
    [InlineData("{ open-up: clear }", "{\u00a0open-up:\u00a0clear\u00a0}")]
    [InlineData("ask: What", "later: 2\u00a0weeks\n    ask: What")]
    [InlineData("acts: {", "acts:\u2007{")]
    [InlineData("acts: { open-up: clear }", "acts\u00a0:\u202f[{ open-up:\u2009clear }]")]
    [InlineData("    ask: What", "    says:\n      - ben:\u00a0Who calls?\n      -\u3000ada: I do.\n    ask: What")]
    [InlineData("    ask: What", "    discuss:\n      -\u2009Who knew?\n      -\u200bWho did not?\n    ask: What")]
    [InlineData("work: slight", "acts:\n          open-up:\u2007clear\n        work: slight")]
    [InlineData("    text: Ben asks.\n    ask", "  \u2003\u2003text: Ben asks.\n  \u2003\u2003ask")]
    public void A_space_that_nobody_sees_is_forgiven(string plain, string pasted)
    {
        var reading = ScenarioReader.Read(With(plain, pasted), "story.yaml");
        Errors(reading).ShouldBeEmpty();
        reading.Scenario!.Scenes[0].Ask.ShouldBe("What do you answer?");
    }

    [Theory]
    [InlineData('\u00a0')]
    [InlineData('\u2007')]
    [InlineData('\u2009')]
    [InlineData('\u202f')]
    public void A_whole_file_may_be_indented_by_another_space(char space) =>
        Found(string.Join('\n', Story.Split('\n').Select(line => line.TrimStart().PadLeft(line.Length, space)))).ShouldBeEmpty();

    [Fact]
    public void A_colon_behind_a_forgiven_space_is_found_where_it_stands() =>
        ShouldSay(With("ask: What do", "ask:\u00a0What: do"), "TS0003 10:14", "put the whole text in quotes");

    [Theory]
    [InlineData("ask: What", "ask：What", "TS0015 10:8", "a full-width colon")]
    [InlineData("ask: What", "ask： What", "TS0015 10:8", "a full-width colon")]
    [InlineData("ask: What", "ask∶ What", "TS0015 10:8", "a colon of another kind")]
    [InlineData("trustsim: 1", "trustsim：1", "TS0015 1:9", "a full-width colon")]
    [InlineData("team:", "team：", "TS0015 4:5", "a full-width colon")]
    [InlineData("- id: you", "- id：you", "TS0015 12:11", "a full-width colon")]
    [InlineData("{ open-up: clear }", "{ open-up：clear }", "TS0015 14:24", "a full-width colon")]
    [InlineData("{ open-up: clear }", "｛ open-up： clear ｝", "TS0022 14:15", "write `{ open-up: clear }`")]
    [InlineData("    ask: What", "    ＃ later\n    ask: What", "TS0015 10:5", "write `#`")]
    [InlineData("minutes: 2", "minutes: ٢", "TS0025 3:10", "write `2`")]
    [InlineData("minutes: 2", "minutes: ２", "TS0025 3:10", "write `2`")]
    [InlineData("minutes: 2", "minutes: “2”", "TS0025 3:10", "write `2`")]
    [InlineData("temper: anxious", "trust: ５5", "TS0025 5:33", "write `55`")]
    [InlineData("work: slight", "add: { tries: −5 }", "TS0025 17:23", "write `-5`")]
    [InlineData("ask: What", "later: ２ weeks\n    ask: What", "TS0029 10:12", "write `2 weeks`")]
    [InlineData("temper: anxious", "temper: “anxious”", "TS0023 5:34", "write `anxious`")]
    [InlineData("temper: anxious", "temper: anx\u00adious", "TS0023 5:34", "a soft hyphen")]
    [InlineData("temper: anxious", "temper: anxious\u200b", "TS0023 5:34", "a zero-width space")]
    [InlineData("temper: anxious", "tеmper: anxious", "TS0020 5:26", "a Cyrillic letter")]
    [InlineData("temper: anxious", "cares-about: ［open-up］", "TS0022 5:39", "write `[open-up]`")]
    [InlineData("{ open-up: clear }", "{ open‑up: clear }", "TS0020 14:17", "write `open-up`")]
    [InlineData("    ask: What", "    “ask”: What", "TS0020 10:5", "write `ask`")]
    [InlineData("acts: { open-up: clear }", "acts: { open-up: clear, toward: [аda] }", "TS0040 14:42", "`ada`")]
    [InlineData("work: slight", "set: { owned: “yes” }", "TS0023 17:23", "write `yes`")]
    [InlineData("{ open-up: clear }", "{ open-up: clear， why: Yes }", "TS0003 14:36", "write `, ` for `，`")]
    [InlineData(">= 50", "≥ 50", "TS0060 19:23", "write `>=`")]
    [InlineData(">= 50", "＞ 50", "TS0060 19:23", "write `>`")]
    [InlineData("team) >= 50", "team) < −1", "TS0060 19:25", "write `-`")]
    [InlineData(">= 50", ">= ５0", "TS0060 19:26", "write `5`")]
    [InlineData("trust(team)", "trust（team）", "TS0060 19:16", "write `(`")]
    [InlineData("trust(team)", "trust(tеam)", "TS0062 19:17", "write `team`")]
    [InlineData("trust(team)", "trust(team)\u200b", "TS0060 19:22", "delete it")]
    [InlineData("- id: them", "－ id: them", "TS0001 15:7", "write `- id: them`")]
    [InlineData("- id: them", "⁃ id: them", "TS0001 15:7", "write `- id: them`")]
    public void Any_other_sign_is_named_where_it_stands(string plain, string pasted, string place, string hint) =>
        ShouldSay(With(plain, pasted), place, hint);

    [Theory]
    [InlineData("temper: anxious", "trust: −5", "from 0 to 100")]
    [InlineData("temper: anxious", "fear: １０１", "from 0 to 100")]
    [InlineData("minutes: 2", "minutes: －2", "from 1 to 240")]
    [InlineData("minutes: 2", "minutes: 2.５", "a whole number")]
    [InlineData("minutes: 2", "minutes: 2\norder: ０", "from 1 to 1000")]
    public void A_number_that_is_not_allowed_is_no_hint(string plain, string pasted, string range)
    {
        var found = Found(With(plain, pasted)).ShouldHaveSingleItem();
        found.Message.ShouldContain(range);
        found.Hint.ShouldBeNull();
    }

    [Fact]
    public void A_band_that_is_not_allowed_is_no_hint() =>
        Found($"{Story}plays:\n  one: {{ choose: [you], expect: {{ trust: −5.. }} }}\n").ShouldHaveSingleItem().Hint.ShouldNotBeNull()
            .ShouldNotContain("-5");

    [Theory]
    [InlineData("“What: now”", "TS0003 10:15")]
    [InlineData("‘What: now’", "TS0003 10:15")]
    [InlineData("„Ich: sofort“", "TS0003 10:14")]
    [InlineData("« Moi : tout »", "TS0003 10:16")]
    [InlineData("「何: 今」", "TS0003 10:12")]
    [InlineData("“Ticket #47: who?”", "TS0013 10:18")]
    public void Quotes_of_another_kind_are_the_cause(string text, string place) =>
        ShouldSay(With("What do you answer?", text), place, Quote);

    [Fact]
    public void Quotes_of_another_kind_in_braces_are_the_cause() =>
        ShouldSay(With("{ open-up: clear }", "{ open-up: clear, why: “You, they, all of us.” }"), "TS0015 14:44", Quote);

    [Theory]
    [InlineData("\"What: now”", "TS0004 10:10", "a curly quote")]
    [InlineData("'What: now’", "TS0004 10:10", "a curly quote")]
    [InlineData("`What: now`", "TS0001 10:10", "in place of `")]
    public void A_quote_that_ends_in_another_kind_is_named(string text, string place, string hint) =>
        ShouldSay(With("What do you answer?", text), place, hint);

    [Theory]
    [InlineData("```yaml", "```")]
    [InlineData("~~~", "~~~")]
    [InlineData("'''yaml", "'''")]
    [InlineData("````yml", "````")]
    [InlineData("```yaml title=\"late\"", "```")]
    [InlineData("~~~ {.yaml}", "~~~")]
    [InlineData("```yaml {1,3}", "    ```")]
    [InlineData("  ```", "```")]
    public void Both_fences_are_named_in_one_run_and_the_rest_is_read(string begin, string end)
    {
        var found = Found($"{begin}\n{Story.Replace("slight", "slihgt", StringComparison.Ordinal)}{end}\n");
        found.Select(one => $"{one.Code} {one.Place.Line}:{one.Place.Column}")
            .ShouldBe([$"TS0001 1:{1 + begin.IndexOf(begin.Trim()[0])}", "TS0023 18:15", $"TS0001 24:{1 + end.IndexOf(end.Trim()[0])}"]);
        found[0].Message.ShouldContain("Markdown fence");
    }

    [Fact]
    public void What_stands_outside_the_fences_is_left_out() =>
        Places($"Here it is: have fun!\n\n```yaml\n{Story}```\n\nAnything: else?\n").ShouldBe(["TS0001 3:1", "TS0001 26:1"]);

    [Fact]
    public void What_stands_between_two_parts_of_a_story_is_left_out() =>
        Places($"Copy both:\n~~~\n{Story.Replace("scenes:", "~~~\nAnd: then\n~~~\nscenes:", StringComparison.Ordinal)}~~~\n")
            .ShouldBe(["TS0001 2:1", "TS0001 9:1", "TS0001 11:1", "TS0001 28:1"]);

    [Fact]
    public void Fences_within_a_story_leave_all_of_it() =>
        Places(Story.Replace("  good:", "```\n  good:", StringComparison.Ordinal)
            .Replace("  bad:", "```\n  bad:", StringComparison.Ordinal))
            .ShouldBe(["TS0001 18:1", "TS0001 22:1"]);

    [Fact]
    public void The_fences_of_a_text_stay_in_it_where_the_file_has_its_own() =>
        Places($"```\n{With("text: Ben asks.", "text: |\n      ```\n      code\n      ```")}   ```\n")
            .ShouldBe(["TS0001 1:1", "TS0001 27:4"]);

    [Fact]
    public void A_fence_in_a_text_is_part_of_it() =>
        Errors(ScenarioReader.Read(With("text: Ben asks.", "text: |\n      ```\n      code\n      ```"), "story.yaml")).ShouldBeEmpty();

    [Fact]
    public void A_text_keeps_its_own_spaces_and_quotes()
    {
        const string text = "\u3000Er sagte\u00a0: „ja“ – und ging.";
        ScenarioReader.Read(With("text: Ben asks.", $"text: |-\n      Ben.\n      {text}"), "story.yaml").Scenario!.Scenes[0].Text
            .ShouldBe($"Ben.\n{text}");
    }

    [Fact]
    public void Every_loose_colon_is_named_in_one_run() =>
        Found(With("What do you answer?", "Ben: demande: qui").Replace("They do.", "They: later", StringComparison.Ordinal)
            .Replace("temper: anxious", "temper: anxius", StringComparison.Ordinal))
            .Select(one => $"{one.Code} {one.Place.Line}:{one.Place.Column}").ShouldBe(["TS0023 5:34", "TS0003 10:13", "TS0003 16:19"]);

    [Theory]
    [InlineData("says: [ben: Hello", "10:11")]
    [InlineData("says: [ben: Hello, ada: [x", "10:29")]
    [InlineData("discuss: [one, {a: b}, two", "10:14")]
    [InlineData("then: { a: [b: c", "10:16")]
    [InlineData("says: [{ ben: Hello ]", "10:12")]
    [InlineData("says: [{ ben: \"a ] b\" ]", "10:12")]
    [InlineData("then: { a: [b }", "10:16")]
    public void An_open_bracket_is_found_where_it_stands(string line, string place) =>
        ShouldSay(With("    ask: What", $"    {line}\n    ask: What"), $"TS0016 {place}", "close it with");

    [Fact]
    public void Nothing_is_reported_at_the_beginning_unless_the_mistake_is_there() =>
        Gen.Select(
            Gen.Int[60, Story.Length - 2], Gen.OneOf(AnyText.Letter.Select(sign => $"{sign}"), AnyText.Any, Signs), Gen.Int[0, 3]).Holds(
            (damage, met) =>
            {
                var (at, sign, cut) = damage;
                var text = Story[..at] + sign + Story[Math.Min(Story.Length, at + cut)..];
                var found = ScenarioReader.Read(text, "story.yaml").Diagnostics;
                met.Note("a file that cannot be read", found.Any(one => one.Code.Severity == Severity.Error));
                met.Note("one that can", found.All(one => one.Code.Severity != Severity.Error));
                // The keys of a scenario stand at the beginning, and a missing one is reported there.
                found.Where(one => one.Code.Severity == Severity.Error && one.Place.Line == 1 && one.Code != DiagnosticCatalogue.MissingKey)
                    .ShouldBeEmpty(text);
            },
            ["a file that cannot be read", "one that can"],
            cases: 2_000);

    static Gen<string> Signs => Gen.Int[0, Damage.Length - 1].Select(at => Damage[at]);

    static readonly string[] Damage = [
        "[", "{", "\"", "'", ": ", " #", "|", "&a ", "*a", "- ", "\t", "：", "“", "\n", "\n  ", "]", "}", "[a: b", "? ", "!", "%", "@"];

    static string With(string plain, string pasted)
    {
        Story.ShouldContain(plain);
        var at = Story.IndexOf(plain, StringComparison.Ordinal);
        return Story[..at] + pasted + Story[(at + plain.Length)..];
    }

    static void ShouldSay(string story, string place, string words)
    {
        var found = Found(story).ShouldHaveSingleItem();
        $"{found.Code} {found.Place.Line.ToString(CultureInfo.InvariantCulture)}:{found.Place.Column}".ShouldBe(place, $"{found}");
        $"{found.Message} {found.Hint}".ShouldContain(words);
    }

    static IEnumerable<string> Places(string story) => Found(story).Select(one => $"{one.Code} {one.Place.Line}:{one.Place.Column}");

    static IReadOnlyList<Diagnostic> Found(string story) =>
        [.. ScenarioReader.Read(story, "story.yaml").Diagnostics.Where(found => found.Code != DiagnosticCatalogue.TeamSize)];

    static IEnumerable<Diagnostic> Errors(ScenarioReading reading) =>
        reading.Diagnostics.Where(found => found.Code.Severity == Severity.Error);
}
