using System.Globalization;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.History;
using TrustSim.Records.Journal;

namespace TrustSim.Benchmarks;

/// <summary>
/// Measures the time to find the saved playthroughs of somebody who has played for years, in processor seconds. Each run has a store of its
/// own, as every command does.
/// </summary>
static class SavedMeasure
{
    public const int Plays = 1_000;

    const int Rounds = 5;

    /// <param name="folder">The data folder with <c>plays</c>. The measurement leaves it there for trials of the published program.</param>
    /// <param name="text">The scenario of the playthroughs.</param>
    public static string Measure(string folder, string text)
    {
        var plays = Path.Combine(folder, "plays");
        if (!Directory.Exists(plays)) Keep(plays, text);
        var (all, history, unfinished, due) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            all.Add(Seconds(() => Store(plays).All().Count));
            history.Add(Seconds(() => PlaythroughHistory.From(Store(plays)).Plays.Length));
            unfinished.Add(Seconds(() => Store(plays).Unfinished().Count));
            due.Add(Seconds(() => Store(plays).Due() is null ? 0 : 1));
        }

        return $"""
            {Store(plays).All().Count} playthroughs in {plays}, {Rounds} rounds
            all playthroughs:     {Median(all)}
            their history:        {Median(history)}
            the unfinished ones:  {Median(unfinished)}
            due commitments:      {Median(due)}
            """;
    }

    static void Keep(string plays, string text)
    {
        var clock = new Minutes();
        var store = Store(plays, clock);
        var scenario = ScenarioReader.Read(text, "kept").Scenario!;
        var paths = Enum.GetValues<Archetype>().Select(archetype => ArchetypePlayer.Play(scenario, archetype)).ToList();
        for (var number = 0; number < Plays; number++)
        {
            var path = paths[number % paths.Count];
            using var session = store.Begin(scenario, text);
            // Every fifth playthrough stops in the middle, and every fourth has a second branch.
            if (number % 4 == 0) session.Record(Playthrough.Replay(scenario, paths[(number + 1) % paths.Count].Decisions.Take(3)));
            session.Record(number % 5 == 0 ? Playthrough.Replay(scenario, path.Decisions.Take(2)) : path);
        }
    }

    static PlaythroughStore Store(string plays, TimeProvider? clock = null) => new(plays, Read, clock ?? new Minutes());

    static Scenario? Read(string text) => SavedScenario.Read(text).Scenario;

    static double Seconds(Func<int> find)
    {
        var start = Environment.CpuUsage.TotalTime;
        find();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    static string Median(List<double> seconds) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{seconds.Order().ElementAt(seconds.Count / 2) * 1000:0} ms (least {seconds.Min() * 1000:0})");

    /// <summary>A clock that gives every event its own minute.</summary>
    sealed class Minutes : TimeProvider
    {
        int minutes;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.Zero).AddMinutes(minutes++);
    }
}
