using System.Globalization;
using TrustSim.Records.History;

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
    /// <param name="count">How many to keep where the folder is missing.</param>
    public static string Measure(string folder, string text, int count = Plays)
    {
        var plays = Path.Combine(folder, "plays");
        if (!Directory.Exists(plays)) ManyRecords.Keep(plays, text, count);
        var (all, history, unfinished, due) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            all.Add(Seconds(() => ManyRecords.Store(plays).All().Count));
            history.Add(Seconds(() => PlaythroughHistory.From(ManyRecords.Store(plays)).Plays.Length));
            unfinished.Add(Seconds(() => ManyRecords.Store(plays).Unfinished().Count));
            due.Add(Seconds(() => ManyRecords.Store(plays).Due() is null ? 0 : 1));
        }

        return $"""
            {ManyRecords.Store(plays).All().Count} playthroughs in {plays}, {Rounds} rounds
            all playthroughs:     {Median(all)}
            their history:        {Median(history)}
            the unfinished ones:  {Median(unfinished)}
            due commitments:      {Median(due)}
            """;
    }

    static double Seconds(Func<int> find)
    {
        var start = Environment.CpuUsage.TotalTime;
        find();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    static string Median(List<double> seconds) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{seconds.Order().ElementAt(seconds.Count / 2) * 1000:0} ms (least {seconds.Min() * 1000:0})");
}
