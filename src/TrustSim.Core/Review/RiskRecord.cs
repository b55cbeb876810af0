namespace TrustSim.Core.Review;

/// <summary>One thing that people had to tell, and its outcome.</summary>
/// <param name="Week">The week in which somebody told it or it landed; of a kept risk, the last week, from 0.</param>
/// <param name="Weeks">Whole weeks that passed while people knew it, 0 or more.</param>
/// <param name="By">The person who told it; of an untold risk, the person who came nearest to telling it.</param>
/// <param name="Gathered">Courage gathered by then, 0–1: the share of it that the player had heard.</param>
/// <param name="Needed">Courage that telling it takes, 0–1.</param>
/// <param name="Cost">Weeks of work that it cost, 0 or more: all of it where it landed, a part where somebody told it.</param>
/// <param name="Silence">Weeks of work by which it cost more than in time, 0 or more: 0 unless it landed.</param>
public sealed record RiskRecord(
    Risk Risk, RiskOutcome Outcome, int Week, int Weeks, MemberId By, double Gathered, double Needed, double Cost, double Silence)
{
    /// <summary>Whole weeks of silence from which on something was told late.</summary>
    public const int Late = 3;

    /// <summary>Whether somebody told it, and had kept it for long.</summary>
    public bool IsLate => Outcome == RiskOutcome.Told && Weeks >= Late;

    /// <summary>Courage gathered over courage needed, 0–1; 1 for a told risk.</summary>
    public double Nearness => Outcome == RiskOutcome.Told ? 1 : Math.Min(1, Gathered / Needed);

    /// <summary>
    /// All risks of a playthrough that somebody told, that landed, or that people kept for at least a week. In order of their weeks, and
    /// in the order of the file within a week.
    /// </summary>
    public static ImmutableArray<RiskRecord> From(Playthrough play)
    {
        var ledger = play.Ledger;
        var order = play.Scenario.Risks.Select((risk, index) => (risk.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        return
        [
            .. play.Team.Risks.Select(risk => Create(play, ledger, risk)).OfType<RiskRecord>()
                .OrderBy(record => record.Week).ThenBy(record => order[record.Risk.Id]),
        ];
    }

    static RiskRecord? Create(Playthrough play, Ledger ledger, RiskState state)
    {
        var risk = play.Scenario[state.Id];
        var silence = ledger.Silence.Where(entry => entry.Risk == state.Id).ToList();
        // Nobody has kept a risk that has only just begun; but it can land at once.
        if (silence.Count == 0 && state.Outcome == RiskOutcome.Kept) return null;
        var laws = TrustModel.Default.Laws;
        var (full, told) = (laws[state.Cost].Cost, laws.Told * laws[state.Cost].Cost);
        var news = ledger.News.FirstOrDefault(news => news.Risk == state.Id);
        return new(
            risk,
            state.Outcome,
            state.Outcome == RiskOutcome.Kept ? play.Team.Week : news.Week,
            silence.Count,
            state.Outcome == RiskOutcome.Told || silence.Count == 0 ? news.By : silence[^1].Loudest,
            1 - state.Quiet,
            laws[state.Courage].Courage,
            state.Outcome switch { RiskOutcome.Kept => 0, RiskOutcome.Told => told, RiskOutcome.Landed => full },
            state.Outcome switch { RiskOutcome.Kept or RiskOutcome.Told => 0, RiskOutcome.Landed => full - told });
    }
}
