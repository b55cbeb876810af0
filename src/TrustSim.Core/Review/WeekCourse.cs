namespace TrustSim.Core.Review;

/// <summary>The team week by week, as the panel of play and the line of the debrief follow it.</summary>
static class WeekCourse
{
    /// <summary>
    /// The team at the start and at the end of each week, up to a moment, which comes last. A risk can land as a scene opens, without a
    /// week passing: what counts is the end of a week, after its scenes. After a decision in the same week the moment belongs to the week
    /// under way, and so do the scenes that open then.
    /// </summary>
    /// <param name="step">The step of the playthrough to which the moment belongs.</param>
    /// <param name="moment">The team at that moment.</param>
    public static ImmutableArray<(int Week, Team Team)> Of(Playthrough play, int step, Team moment)
    {
        var weeks = new SortedDictionary<int, Team>();
        foreach (var each in play.Steps.Take(step + 1))
        {
            foreach (var team in each.Ledger.Weeks) weeks[team.Week] = team;
            foreach (var opening in each.Opened.Where(opening => each.Number == 0 || opening.At.Team.Week > each.Before.Week))
                weeks[opening.At.Team.Week] = opening.At.Team;
        }

        var start = play.Steps[0].Before;
        var now = step == 0 ? moment.Week : Math.Max(moment.Week, play.Steps[step].Week);
        return
        [
            (start.Week, start),
            .. weeks.Where(week => week.Key > start.Week && week.Key < now).Select(week => (week.Key, week.Value)),
            (now, moment),
        ];
    }
}
