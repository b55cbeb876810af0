using System.Text.Json.Nodes;
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

    [Fact]
    public void Good_files_have_nothing_underlined()
    {
        using var server = Server();
        var files =
            Directory.GetFiles(Scenarios, "*.yaml")
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
