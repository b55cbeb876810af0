using System.Text.Json;
using TrustSim.Core.Tests.Given;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Export;

public sealed class XapiTests
{
    [Fact]
    public void Whatever_is_played_every_decision_is_said_once_and_writing_it_again_says_the_same() => Exported.Walks.Holds(
        given =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            var document = exported.Document;
            var statements = PlayXapi.Of(document).ToList();
            statements.Select(statement => statement.Id).ShouldBeUnique();
            PlayXapi.Of(exported.Document).ShouldBe(statements);
            var roads = document.Others.Append(document.Road).ToList();
            var paths = roads.SelectMany(road => road.Decisions.Select((_, at) => string.Join('/', road.Decisions.Take(at + 1).Select(decision => $"{decision.Scene}.{decision.Choice}")))).Distinct();
            statements.Count(statement => Verb(statement) == "responded").ShouldBe(paths.Count());
            statements.Count(statement => Verb(statement) == "completed").ShouldBe(roads.Count(road => road.IsDone));
            statements.Count(statement => Verb(statement) == "initialized").ShouldBe(1);
        },
        cases: 60);

    [Fact]
    public void A_road_that_is_taken_later_leaves_what_was_said_as_it_is() => Exported.Walks.Holds(
        given =>
        {
            using var before = Exported.Of((given.Scenario, given.Walks[..1]));
            using var after = Exported.Of(given);
            if (before.Journal is null) return;
            var later = PlayXapi.Of(after.Document).ToDictionary(statement => statement.Id, statement => statement.Json);
            foreach (var statement in PlayXapi.Of(before.Document)) later[statement.Id].ShouldBe(statement.Json);
        },
        cases: 60);

    [Fact]
    public void An_identity_is_one_of_version_five()
    {
        // The example of RFC 9562, A.4.
        StableId.Of(new("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ShouldBe(new("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    static string Verb(XapiStatement statement) => JsonDocument.Parse(statement.Json).RootElement.GetProperty("verb").GetProperty("display").GetProperty("en").GetString()!;
}
