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
        var now = WeekCourse.Of(play, step, team);
        var before = step == 0 ? now : WeekCourse.Of(play, step - 1, play.Steps[step].Before);
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
        (0, play.Steps[0].Before.Week, Last(WeekCourse.Of(play, 0, step == 0 ? team : play.Steps[1].Before), who)),
        .. Enumerable.Range(1, step).Select(number =>
        {
            var moment = number == step ? team : play.Steps[number + 1].Before;
            return (number, play.Steps[number].Settled.Week, Last(WeekCourse.Of(play, number, moment), who));
        }),
    ];

    static Openness Last(ImmutableArray<(int Week, Team Team)> course, MemberId who) =>
        OpennessTable.Follow(course.Select(week => 100 * TrustModel.Default.Voice(week.Team, week.Team[who])))[^1];
}
