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
        // Whoever has joined since then has spoken neither more nor less freely.
        bool WasHere(MemberId who) => step > 0 && play.Steps[step].Before.IsHere(who);
        var before = step == 0 ? now : WeekCourse.Of(play, step - 1, play.Steps[step].Before);
        return
        [
            .. team.People.Select(person => new Speaking(
                person.Id, Last(WasHere(person.Id) ? before : now, person.Id), Last(now, person.Id), team.UrgeOf(person.Id))),
        ];
    }

    /// <summary>A person's step at the start and after each decision, up to this moment, with the week of each; of those moments at which
    /// they were in the team.</summary>
    /// <param name="step">The step of the playthrough to which the moment belongs.</param>
    public static ImmutableArray<(int Step, int Week, Openness Openness)> Course(Playthrough play, int step, Team team, MemberId who) =>
    [
        .. Enumerable.Range(0, step + 1)
            .Select(number => (Number: number, Moment: number == step ? team : play.Steps[number + 1].Before))
            .Where(at => at.Moment.IsHere(who))
            .Select(at => (at.Number, at.Number == 0 ? play.Steps[0].Before.Week : play.Steps[at.Number].Settled.Week,
                Last(WeekCourse.Of(play, at.Number, at.Moment), who))),
    ];

    static Openness Last(ImmutableArray<(int Week, Team Team)> course, MemberId who) =>
        OpennessTable.Follow(course.Where(week => week.Team.IsHere(who))
            .Select(week => 100 * TrustModel.Default.Voice(week.Team, week.Team[who])))[^1];
}
