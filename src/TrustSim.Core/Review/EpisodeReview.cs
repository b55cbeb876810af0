namespace TrustSim.Core.Review;

/// <summary>What can be said as an episode of a campaign ends, while the story goes on: nothing of what is still unsaid is told.</summary>
/// <param name="Episode">The place of the episode in the campaign, from 0.</param>
/// <param name="Told">How many risks somebody told in the episode.</param>
/// <param name="Landed">How many landed in it.</param>
/// <param name="Moment">The decision of the episode to which most of today's feeling goes back, from 1; null where hardly any does.</param>
/// <param name="Unsaid">What has been kept the longest; null where nothing is.</param>
/// <param name="Weeks">For how long that has been kept.</param>
/// <param name="Knowing">How many people of the team know it.</param>
public sealed record EpisodeReview(int Episode, int Told, int Landed, int? Moment, RiskId? Unsaid, int Weeks, int Knowing)
{
    // Nobody remembers a decision that has left less: points of trust and fear, on average over the team.
    const double WorthAWord = 1;

    /// <summary>The review at an opening that ends an episode; null where it ends none, or the whole campaign.</summary>
    /// <param name="step">The number of the step in which it opens.</param>
    public static EpisodeReview? At(Playthrough play, int step, SceneOpening opening)
    {
        if (opening.Scene.EpisodeEnding is null || play.Scenario.EpisodeAt(opening.Scene.Id) is not { } at) return null;
        var (ledger, team) = (play.Ledger, opening.At.Team);
        var begun = play.Steps.SelectMany(each => each.Opened).FirstOrDefault(each => each.Scene.Id == play.Scenario.Episodes[at].Opening)
            ?.At.Team.Week ?? 0;
        var news = ledger.News.Where(one => one.Week >= begun && one.Week <= team.Week).ToLookup(one => one.Outcome);
        var moment = play.Steps.Skip(1).Take(step)
            .Where(each => play.Scenario.EpisodeAt(each.Decision!.Value.Scene) == at)
            .Select(each => (each.Number, Weight: team.People.Sum(person => Left(person, each.Number))))
            .Where(each => each.Weight >= WorthAWord * team.People.Length)
            .OrderByDescending(each => each.Weight).Select(each => (int?)each.Number).FirstOrDefault();
        var unsaid = team.Risks.Where(risk => risk.Outcome == RiskOutcome.Kept)
            .Select(risk => (risk.Id, Knowing: risk.KnownBy.Distinct().Count(team.IsHere),
                Weeks: ledger.Silence.Count(entry => entry.Risk == risk.Id && entry.Week <= team.Week)))
            .Where(risk => risk is { Knowing: > 0, Weeks: > 0 }).OrderByDescending(risk => risk.Weeks).Take(1).ToList();
        return new(at, news[RiskOutcome.Told].Count(), news[RiskOutcome.Landed].Count(), moment,
            unsaid.Count > 0 ? unsaid[0].Id : null, unsaid.Count > 0 ? unsaid[0].Weeks : 0, unsaid.Count > 0 ? unsaid[0].Knowing : 0);
    }

    /// <summary>The points of somebody's trust and fear that go back to a decision.</summary>
    static double Left(Person person, int decision) => Math.Abs(Sum(person.TrustFrom, decision)) + Math.Abs(Sum(person.FearFrom, decision));

    static double Sum(ImmutableArray<Share> shares, int decision) =>
        shares.Where(share => share.Cause.Decision == decision).Sum(share => share.Points);
}
