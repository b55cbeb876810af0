using System.Text.Json;
using System.Text.Json.Nodes;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Journal;

namespace TrustSim.Benchmarks;

/// <summary>Keeps as many playthroughs as a training organisation has: a few that are really played, and copies of them.</summary>
static class ManyRecords
{
    const int Played = 20;

    /// <param name="plays">The folder of journals, created where it is missing.</param>
    public static void Keep(string plays, string text, int count)
    {
        var clock = new Minutes();
        var store = Store(plays, clock);
        var scenario = ScenarioReader.Read(text, "kept").Scenario!;
        var paths = Enum.GetValues<Archetype>().Select(archetype => ArchetypePlayer.Play(scenario, archetype)).ToList();
        for (var number = 0; number < Math.Min(Played, count); number++)
        {
            var path = paths[number % paths.Count];
            using var session = store.Begin(scenario, text);
            // Every fifth playthrough stops in the middle, and every fourth has a second branch.
            if (number % 4 == 0) session.Record(Playthrough.Replay(scenario, paths[(number + 1) % paths.Count].Decisions.Take(3)));
            session.Record(number % 5 == 0 ? Playthrough.Replay(scenario, path.Decisions.Take(2)) : path);
        }

        var first = Directory.GetFiles(plays, "*.journal").Order(StringComparer.Ordinal).Select(PlaythroughStore.CopyOf)
            .OfType<PlaythroughCopy>().ToList();
        for (var number = first.Count; number < count; number++)
        {
            store.Add(Later(first[number % first.Count], TimeSpan.FromMinutes(10 * number), number));
            if (number % 1_000 == 0) Console.Error.WriteLine($"{number} of {count} are kept.");
        }

        // What was written a moment ago may still be written to.
        foreach (var file in Directory.GetFiles(plays, "*.journal"))
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc));
    }

    public static PlaythroughStore Store(string plays, TimeProvider? clock = null) => new(plays, Read, clock ?? new Minutes());

    /// <summary>The same decisions by another person at another time.</summary>
    static PlaythroughCopy Later(PlaythroughCopy copy, TimeSpan by, int number)
    {
        var tree = copy.Tree;
        var id = new Guid(number, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]);
        return PlaythroughCopy.From(id, tree.Scenario, tree.Title, tree.Started + by, tree.Texts[0], tree.FirstLaws,
            copy.Entries.Select(Shifted))!;

        JsonElement Shifted(JsonElement entry)
        {
            var shifted = JsonNode.Parse(entry.GetRawText())!;
            shifted["at"] = entry.GetProperty("at").GetDateTimeOffset() + by;
            return JsonElement.Parse(shifted.ToJsonString());
        }
    }

    static Scenario? Read(string text) => SavedScenario.Read(text).Scenario;

    /// <summary>A clock that gives every event its own minute.</summary>
    sealed class Minutes : TimeProvider
    {
        int minutes;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.Zero).AddMinutes(minutes++);
    }
}
