using System.Text.Json;
using TrustSim.Core.Tests.Given;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Export;

public sealed class XapiTests
{
    [Fact]
    public void Any_playthrough_has_one_statement_a_decision_and_the_same_ones_every_time() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            var document = exported.Document;
            var statements = PlaythroughXapi.Create(document).ToList();
            statements.Select(statement => statement.Id).ShouldBeUnique();
            PlaythroughXapi.Create(exported.Document).ShouldBe(statements);
            var paths = document.Others.Append(document.Path).ToList();
            var prefixes =
                paths.SelectMany(
                    path =>
                        path.Decisions.Select(
                            (_, at) =>
                                string.Join('/', path.Decisions.Take(at + 1).Select(decision => $"{decision.Scene}.{decision.Choice}"))))
                                    .Distinct();
            statements.Count(statement => Verb(statement) == "responded").ShouldBe(prefixes.Count());
            statements.Count(statement => Verb(statement) == "completed").ShouldBe(paths.Count(path => path.IsDone));
            statements.Count(statement => Verb(statement) == "initialized").ShouldBe(1);
            statements.Count(statement => Verb(statement) == "suspended")
                .ShouldBe(paths.Any(path => path.IsDone) || document.Path.Decisions.IsEmpty ? 0 : 1);
        },
        Exported.Interesting,
        cases: 60);

    [Fact]
    public void A_later_branch_leaves_earlier_statements_unchanged() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var before = Exported.Of((given.Scenario, given.Explorations[..1]));
            using var after = Exported.Of(given);
            if (before.Journal is null) return;
            after.Note(met);
            var later = PlaythroughXapi.Create(after.Document).ToDictionary(statement => statement.Id, statement => statement.Json);
            // Where a game stands changes while it is played.
            foreach (var statement in PlaythroughXapi.Create(before.Document).Where(each => Verb(each) != "suspended"))
                later[statement.Id].ShouldBe(statement.Json);
        },
        Exported.Interesting,
        cases: 60);

    [Fact]
    public void An_identity_is_one_of_version_five()
    {
        // The example of RFC 9562, A.4.
        StableId.Create(new("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com")
            .ShouldBe(new("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    static string Verb(XapiStatement statement) =>
        JsonDocument.Parse(statement.Json).RootElement.GetProperty("verb").GetProperty("display").GetProperty("en").GetString()!;
}
