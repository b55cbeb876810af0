using System.Text.Json.Nodes;
using TrustSim.Authoring.Translations;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

/// <summary>Checks an editor's view of a scenario, through the language server that editors start.</summary>
public sealed class EditorTests
{
    const string Head = "# yaml-language-server: $schema=./trustsim-scenario.schema.json\ntrustsim: 1\ntitle: T\nteam: { ada: {} }\n";

    const string Choice = Head + "scenes:\n  monday:\n    choices:\n      - id: a\n        text: Do it.\n";

    static readonly string[] SixKeys = ["open-up", "take-the-hit", "build-up", "ditch-the-leash", "accept-confrontation", "find-the-value"];

    static readonly string[] NineStrengths =
        ["slight", "clear", "strong", "against-slight", "against-clear", "against-strong", "overdone-slight", "overdone-clear",
            "overdone-strong"];

    [Fact]
    public void The_keys_and_their_strengths_are_offered()
    {
        using var server = Server();
        var (path, line) = (Path("acts.yaml"), 10);
        server.Open(path, Choice + "        acts:\n          - \n");
        server.Complete(path, line, 12).ShouldBe([.. SixKeys, "toward", "seen", "breach", "why"]);
        (path, line) = (Path("strength.yaml"), 10);
        server.Open(path, Choice + "        acts:\n          - take-the-hit: \n");
        server.Complete(path, line, 26).ShouldBe(NineStrengths);
    }

    [Fact]
    public void The_six_keys_are_offered_below_acts_before_a_hyphen_is_there()
    {
        using var server = Server();
        var path = Path("acts.yaml");
        server.Open(path, Choice + "        acts:\n          \n");
        var offered = server.Complete(path, 10, 10);
        foreach (var key in SixKeys) offered.ShouldContain(label => label.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public void Hovering_shows_the_meaning_of_a_key_and_a_word()
    {
        using var server = Server();
        var path = Path("hover.yaml");
        server.Open(path, Choice + "        acts:\n          - take-the-hit: against-clear\n").ShouldBeEmpty();
        var key = server.Hover(path, 10, 14);
        key.ShouldContain("Answers for the team's failure. Against: points a finger. Overdone: martyrdom, and nobody learns what failed.");
        server.Hover(path, 10, 30).ShouldContain("`against-clear`: Works against the key, plainly.");
    }

    [Fact]
    public void A_wrong_strength_is_underlined_where_it_stands()
    {
        using var server = Server();
        var wrong =
            server.Open(Path("wrong.yaml"), Choice + "        acts:\n          - take-the-hit: strnog\n            seen: team\n")
                .ShouldHaveSingleItem();
        JsonNode.DeepEquals(wrong["range"],
            JsonNode.Parse("""{ "start": { "line": 10, "character": 26 }, "end": { "line": 10, "character": 32 } }"""))
                .ShouldBeTrue(wrong.ToJsonString());
        wrong["message"]!.GetValue<string>().ShouldBe($"One of: {string.Join(", ", NineStrengths)}");
    }

    [Fact]
    public void Two_keys_in_one_act_get_a_message_of_the_schema()
    {
        using var server = Server();
        var found = server.Open(Path("two.yaml"), Choice + "        acts:\n          - take-the-hit: strong\n            open-up: clear\n");
        found.Select(diagnostic => diagnostic["range"]!["start"]!["line"]!.GetValue<int>()).ShouldBe([10, 11]);
        found.ShouldAllBe(diagnostic => diagnostic["message"]!.GetValue<string>() == "An act names one of the six keys, and only one.");
    }

    [Theory]
    [InlineData("minutes: 0\n", "Here belongs a whole number from 1 to 240.")]
    [InlineData("minutes: 2.5\n", "Here belongs a whole number from 1 to 240.")]
    [InlineData("id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", "An id has")]
    [InlineData("risks: { r: { known-by: [], says: x, lands: y } }\n", "Here belongs a list of 1 to 1000 entries")]
    [InlineData("risks: { r: { known-by: ada, says: x, lands: y, due: 3 } }\n", "Here belongs a number of weeks from 1 to 52")]
    [InlineData("plays: { one: { choose: a, expect: { trust: 60 } } }\n", "Here belongs a band of numbers")]
    [InlineData("        acts: open-up\n", "An act is a group of keys")]
    [InlineData("    then: { when: a, to: b }\n", "The id of a scene has")]
    [InlineData("    says: [{ ada: x, ben: y }]\n", "each line has one speaker")]
    [InlineData("    then: [{ when: week > 1, to: monday }]\n", "The last of these has no condition")]
    public void The_message_is_that_of_the_schema(string lines, string message)
    {
        using var server = Server();
        // Lines of the choice come first, then those of the scene and of the file.
        server.Open(Path("wrong.yaml"), Choice + lines).ShouldHaveSingleItem()["message"]!.GetValue<string>().ShouldContain(message);
    }

    [Fact]
    public void A_blank_in_the_path_of_the_schema_is_written_with_a_percent_sign_above_the_first_key()
    {
        using var server = Server();
        var folder = Directory.CreateTempSubdirectory("trustsim editor ").FullName;
        System.IO.File.Copy(Path("trustsim-scenario.schema.json"), System.IO.Path.Combine(folder, "my schema.json"));
        const string line = "# yaml-language-server: $schema=./my%20schema.json\n";
        const string story = "trustsim: 1\ntitle: T\nminutes: 0\nteam: { ada: {} }\nscenes: { monday: {} }\n";
        server.Open(System.IO.Path.Combine(folder, "above.yaml"), line + story).ShouldHaveSingleItem();
        server.Open(System.IO.Path.Combine(folder, "below.yaml"), story + line).ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Good_files_have_nothing_underlined()
    {
        using var server = Server();
        var files =
            Directory.GetFiles(Scenarios, "*.yaml").Where(file => Language.Create(file) is null)
                .Concat(Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "tests", "corpus", "good"), "*.yaml")).ToList();
        files.Count.ShouldBeGreaterThan(6);
        foreach (var file in files)
        {
            // The server resolves the schema as if the file lay beside it, whatever the file's first line says.
            var text = System.IO.File.ReadAllText(file);
            if (text.StartsWith("# yaml-language-server", StringComparison.Ordinal))
                text = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            server.Open(Path(System.IO.Path.GetFileName(file)), Head.Split('\n')[0] + "\n" + text).ShouldBeEmpty(file);
        }
    }

    static string Scenarios => System.IO.Path.Combine(Repository.Root, "scenarios");

    // The test writes no file: the server takes the text from the editor, and looks only for the schema beside it.
    static string Path(string name) => System.IO.Path.Combine(Scenarios, name);

    static LanguageServer Server()
    {
        Machine.Require(Machine.WhyNoNode);
        return new();
    }
}
