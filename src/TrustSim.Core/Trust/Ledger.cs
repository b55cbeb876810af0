namespace TrustSim.Core.Trust;

/// <summary>Every change with its cause. For trust, fear, clarity and work alike, opening level + entries = the meter.</summary>
/// <param name="Silence">For each week and each risk that people keep: how near somebody came to telling it.</param>
/// <param name="News">Risks that somebody told or that landed.</param>
/// <param name="Weeks">The team at the end of each week.</param>
public sealed record Ledger(
    ImmutableArray<MoodEntry> Moods,
    ImmutableArray<ClarityEntry> Clarity,
    ImmutableArray<WorkEntry> Work,
    ImmutableArray<SilenceEntry> Silence,
    ImmutableArray<RiskNews> News,
    ImmutableArray<Team> Weeks)
{
    public static Ledger Empty { get; } = new([], [], [], [], [], []);

    public Ledger Then(Ledger later) => new(
        Moods.AddRange(later.Moods), Clarity.AddRange(later.Clarity), Work.AddRange(later.Work),
        Silence.AddRange(later.Silence), News.AddRange(later.News), Weeks.AddRange(later.Weeks));
}
