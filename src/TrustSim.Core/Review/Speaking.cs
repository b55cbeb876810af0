namespace TrustSim.Core.Review;

/// <summary>How freely somebody speaks at a moment of play.</summary>
/// <param name="Before">The step when the last decision was taken; before the first decision, the present one.</param>
public sealed record Speaking(MemberId Who, Openness Before, Openness Now, Urge Urge)
{
    /// <summary>Steps since the last decision, −5 to 5; above 0: more freely.</summary>
    public int Moved => (int)Now - (int)Before;

    /// <summary>Whether somebody stands at one of the two lowest steps.</summary>
    public bool IsQuiet => Now <= Openness.OnlyAnswers;

    /// <summary>Everybody in the order of the team. A step follows from the whole course of a voice, as in the debrief.</summary>
    /// <param name="step">The step of the playthrough to which the moment belongs.</param>
    /// <param name="team">The team at that moment.</param>
    public static ImmutableArray<Speaking> At(Playthrough play, int step, Team team)
    {
        var now = Course(play, step, team);
        var before = step == 0 ? now : Course(play, step - 1, play.Steps[step].Before);
        return
        [
            .. team.People.Select(person => new Speaking(
                person.Id, Last(before, person.Id), Last(now, person.Id), team.UrgeOf(person.Id))),
        ];
    }

    /// <summary>A person's step at the start and after each decision, up to this moment, with the week of each.</summary>
    /// <param name="step">The step of the playthrough to which the moment belongs.</param>
    public static ImmutableArray<(int Step, int Week, Openness Openness)> Course(Playthrough play, int step, Team team, MemberId who) =>
    [
        (0, play.Steps[0].Before.Week, Last(Course(play, 0, step == 0 ? team : play.Steps[1].Before), who)),
        .. Enumerable.Range(1, step).Select(number =>
        {
            var moment = number == step ? team : play.Steps[number + 1].Before;
            return (number, play.Steps[number].Settled.Week, Last(Course(play, number, moment), who));
        }),
    ];

    static Openness Last(List<Team> course, MemberId who) =>
        OpennessTable.Follow(course.Select(team => 100 * TrustModel.Default.Voice(team, team[who])))[^1];

    /// <summary>
    /// The team at the start and at the end of each week, up to this moment. A risk can land within a week: its end counts. After a decision
    /// in the same week the moment belongs to the week under way, and the last week has ended before it.
    /// </summary>
    static List<Team> Course(Playthrough play, int step, Team moment)
    {
        var weeks = new SortedDictionary<int, Team>();
        foreach (var each in play.Steps.Take(step + 1))
        {
            foreach (var team in each.Ledger.Weeks) weeks[team.Week] = team;
            foreach (var opening in each.Opened.Where(opening => each.Number == 0 || opening.At.Team.Week > each.Before.Week))
                weeks[opening.At.Team.Week] = opening.At.Team;
        }

        var start = play.Steps[0].Before;
        var passed = play.Steps[step].Week > moment.Week ? moment.Week : moment.Week - 1;
        return [start, .. weeks.Values.Where(team => team.Week > start.Week && team.Week <= passed), moment];
    }
}
