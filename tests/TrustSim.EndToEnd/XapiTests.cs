using System.Text.Json.Nodes;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

/// <summary>Checks the project's statements with another implementation of xAPI 1.0.3.</summary>
public sealed class XapiTests(PublishedProgram program)
{
    // Returns the mistakes of each statement; empty where there are none.
    const string Validate = """
        const validate = require('@learninglocker/xapi-validation').default;
        const statements = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        console.log(JSON.stringify(statements.map(statement => validate(statement).map(String))));
        """;

    [Fact]
    public void Every_statement_of_every_saved_playthrough_is_valid()
    {
        var folder = program.EmptyFolder();
        var plays = Directory.CreateDirectory(Path.Combine(folder, "plays")).FullName;
        string[] journals = ["version-1/finished", "version-1/whole", "version-2/all-kinds", "version-2/changed-scenario",
            "version-2/finished", "version-2/roads", "version-2/whole"];
        foreach (var journal in journals)
            File.Copy(Path.Combine(Repository.Root, "tests", "corpus", "journals", journal + ".journal"),
                Path.Combine(plays, journal.Replace('/', '-') + ".journal"));
        var answer = program.Run(["export", "--format", "xapi"], folder: folder, environment: ("TRUSTSIM_HOME", folder));
        answer.ExitCode.ShouldBe(0, answer.Errors);
        var statements = JsonNode.Parse(answer.Output)!.AsArray();
        statements.Select(Verb).Distinct().ShouldBe(["initialized", "responded", "completed", "suspended"], ignoreOrder: true);
        statements.Count(statement => Verb(statement) == "initialized").ShouldBe(journals.Length);
        foreach (var (statement, wrong) in statements.Zip(Found(answer.Output))) wrong!.AsArray()
            .ShouldBeEmpty($"{wrong.ToJsonString()}\n{statement}");
    }

    [Theory]
    [InlineData("id", "\"7\"")]
    [InlineData("actor", "{}")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("result", "{\"duration\":\"an hour\"}")]
    [InlineData("extra", "1")]
    public void What_is_not_sound_would_be_found(string field, string value)
    {
        const string sound =
            """{"id":"2ed6657d-e927-568b-95e1-2665a8aea6a2","actor":"""
            + """{"account":{"homePage":"https://x.invalid","name":"x"}},"verb":"""
            + """{"id":"https://x.invalid/v"},"object":{"id":"https://x.invalid/o"}}""";
        Found($"[{sound}]")[0]!.AsArray().ShouldBeEmpty();
        var statement = JsonNode.Parse(sound)!;
        statement[field] = JsonNode.Parse(value);
        Found($"[{statement.ToJsonString()}]")[0]!.AsArray().ShouldNotBeEmpty();
    }

    static string Verb(JsonNode? statement) => statement!["verb"]!["display"]!["en"]!.GetValue<string>();

    static JsonArray Found(string statements)
    {
        Machine.Require(Machine.WhyNoNode);
        var script = Path.Combine(Npm.Folder("@learninglocker/xapi-validation@3.0.0"), "validate.cjs");
        File.WriteAllText(script, Validate);
        var answer =
            Answer.Of(new("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true },
                statements);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return JsonNode.Parse(answer.Output)!.AsArray();
    }
}
