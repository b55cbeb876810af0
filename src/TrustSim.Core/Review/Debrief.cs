namespace TrustSim.Core.Review;

/// <summary>The result of a playthrough and its reasons: every point of trust and fear has the decision that began it.</summary>
public sealed record Debrief(
    Playthrough Playthrough,
    ImmutableArray<TimelinePoint> Timeline,
    ImmutableArray<KeyRecord> Keys,
    ImmutableArray<Untold> Untold,
    ImmutableArray<PersonRecord> People)
{
    // The debrief does not mention a smaller fear.
    const double WorthAWord = 2;

    // Nobody is called afraid whose fear has risen less, or stands lower: points of fear.
    const double Risen = 5;
    const double Afraid = 35;

    readonly Lazy<OtherAnswers> others = new(() => OtherAnswers.From(Playthrough));

    public Team Opening => Timeline[0].Team;

    public Team Now => Playthrough.Team;

    /// <summary>The risks that somebody told in time.</summary>
    public ImmutableArray<RiskNews> Told { get; } = [.. Playthrough.Ledger.News.Where(news => news.Outcome == RiskOutcome.Told)];

    /// <summary>
    /// The decision with the greatest effect on today's moods: the greatest sum over all people of |trust| + |fear| that counts towards it.
    /// Null where no decision has left more than two points a person.
    /// </summary>
    public int? Pivotal { get; } = Enumerable.Range(1, Playthrough.Steps.Length - 1)
        .Select(number => (Number: (int?)number, Weight: People.Sum(person => Size(person.Trust, number) + Size(person.Fear, number))))
        .Where(decision => decision.Weight >= WorthAWord * People.Length)
        .OrderByDescending(decision => decision.Weight)
        .FirstOrDefault().Number;

    /// <summary>All that people had to tell, in time order.</summary>
    public ImmutableArray<RiskRecord> Risks { get; } = RiskRecord.From(Playthrough);

    /// <summary>Up to three decisions that people remember, the largest share of today's feeling first.</summary>
    public ImmutableArray<Memory> Memories { get; } = Memory.From(Playthrough, People);

    /// <summary>Every other answer to every decision, replayed at the first call: some hundred decisions.</summary>
    public OtherAnswers Others => others.Value;

    /// <summary>The place of a decision in <see cref="Timeline"/>; −1 where there is none.</summary>
    public int PointOf(int decision) => Timeline.ToList().FindIndex(point => point.Decisions.Contains(decision));

    /// <summary>How freely somebody has spoken: at the start and at the end of each week, as in <see cref="Timeline"/>.</summary>
    /// <remarks>Before somebody joins stands the step with which they join, and after they leave the one with which they left.</remarks>
    public ImmutableArray<Openness> OpennessOf(MemberId person)
    {
        var here = Timeline.Index().Where(point => point.Item.Team.IsHere(person)).ToList();
        // Whoever joins before a week has passed stands at no point of the line yet.
        if (here.Count == 0) return [.. Timeline.Select(_ => OpennessTable.At(100 * TrustModel.Default.Voice(Now, Now[person])))];
        var steps = OpennessTable.Follow(
            here.Select(point => 100 * TrustModel.Default.Voice(point.Item.Team, point.Item.Team[person])));
        return [.. Timeline.Select((_, at) => steps[Math.Clamp(at, here[0].Index, here[^1].Index) - here[0].Index])];
    }

    public static Debrief From(Playthrough play)
    {
        var ledger = play.Ledger;
        var opening = play.Steps[0].Before;
        var decided = play.Steps.Skip(1).ToLookup(step => step.Week, step => step.Number);
        ImmutableArray<TimelinePoint> timeline =
        [
            new([], opening),
            .. WeekCourse.Of(play, play.Steps.Length - 1, play.Team).Where(week => week.Week > opening.Week)
                .Select(week => new TimelinePoint([.. decided[week.Week]], week.Team)),
        ];
        return new(
            play,
            timeline,
            [.. Vocabulary.TrustKeyTable.All.Select(key => RecordOf(play, key))],
            [
                .. play.Team.Risks.Where(risk => risk.Outcome != RiskOutcome.Told)
                    .Select(risk => UntoldOf(play, ledger, risk))
                    .OfType<Untold>(),
            ],
            [
                .. play.Scenario.Team.Where(member => member.From is null || HasBeenHere(play, member.Id))
                    .Select(member => RecordOf(play, ledger, member)),
            ]);
    }

    static bool HasBeenHere(Playthrough play, MemberId who) => play.Team.IsHere(who) || play.Team[who].HasLeft;

    static KeyRecord RecordOf(Playthrough play, TrustKey key) => new(
        key,
        [.. from step in play.Steps.Skip(1)
            from act in step.Choice!.Effects.Acts
            where act.Key == key
            select new KeyMoment(step.Number, act.Polarity, act.Strength, step.Choice!.Text, act.Why)
            {
                Serves = Serves(step.Choice!, act),
            }],
        [.. play.Steps.Skip(1).Where(step => step.Choice!.Effects.Repairs.Any(repair => repair.Of == key && repair.By != RepairKind.Excuse)
            && step.Ledger.Moods.Any(entry => entry.Channel == Channel.Repair && entry.Cause.Key == key)).Select(step => step.Number)]);

    static bool Serves(Choice choice, Act act) => act.Polarity == Polarity.Honoured && choice.Effects.Acts.Any(
        other => other.Polarity == Polarity.Against && other.Key != act.Key && other.Strength >= act.Strength
            && other.Toward.ToHashSet().SetEquals(act.Toward));

    static Untold? UntoldOf(Playthrough play, Ledger ledger, RiskState risk)
    {
        var silence = ledger.Silence.Where(entry => entry.Risk == risk.Id).ToList();
        var landed = ledger.News.FirstOrDefault(news => news.Risk == risk.Id);
        // Nobody has kept a risk that has only just begun; but it can land at once.
        if (silence.Count == 0 && risk.Outcome == RiskOutcome.Kept) return null;
        var last = silence.LastOrDefault();
        var week = risk.Outcome == RiskOutcome.Landed ? landed.Week : last.Week;
        var nearest = silence.Count > 0 ? last.Loudest : landed.By;
        // A risk that lands as a scene opens can land within a week.
        var team = play.Steps.SelectMany(step => step.Opened).FirstOrDefault(scene => scene.Landing.Contains(landed))?.At.Team
            ?? ledger.Weeks.LastOrDefault(team => team.Week <= week) ?? play.Steps[0].Before;
        var then = team[nearest];
        return new(
            play.Scenario[risk.Id], risk.Outcome, week, silence.Count, nearest,
            last.Heard, play.Laws[risk.Courage].Courage, last.Voice, then.Fear,
            [
                .. ByDecision(then.FearFrom.Select(share => (share.Cause.Decision, share.Points, 0.0)))
                    .OrderByDescending(part => part.Points),
            ]);
    }

    static PersonRecord RecordOf(Playthrough play, Ledger ledger, Member member)
    {
        var now = play.Team[member.Id];
        var entries = ledger.Moods.Where(entry => entry.Person == member.Id).ToList();
        var fears = now.FearFrom.Where(share => share.Cause.Key is not null and not TrustKey.Clarity)
            .GroupBy(share => share.Cause.Key!.Value.Fear(), share => share.Points)
            .Select(group => (Of: group.Key, Points: group.Sum()))
            .OrderByDescending(fear => fear.Points)
            .FirstOrDefault();
        var isAfraid = now.Fear >= now.Nature.Fear + Risen && now.Fear > Afraid;
        FearOf? afraidOf = isAfraid && fears.Points >= WorthAWord ? fears.Of : null;
        return new(
            member,
            now,
            afraidOf,
            FearByDecision(entries.Where(entry => entry.Cause.Key is { } key && key != TrustKey.Clarity && key.Fear() == afraidOf))
                .Where(part => part.Points >= 1).MaxBy(part => part.Points),
            ByDecision(entries.Select(entry => (entry.Cause.Decision, entry.Trust, 0.0))),
            FearByDecision(entries))
        {
            Joined = WeekOf(play, opening => opening.Joining.Contains(member.Id)),
            Left = WeekOf(play, opening => opening.Leaving.Contains(member.Id)),
        };
    }

    static int? WeekOf(Playthrough play, Func<SceneOpening, bool> which) =>
        play.Steps.SelectMany(step => step.Opened).FirstOrDefault(which)?.At.Team.Week;

    static ImmutableArray<Contribution> FearByDecision(IEnumerable<MoodEntry> entries) =>
        ByDecision(entries.Select(entry => (entry.Cause.Decision, entry.Fear, entry.Channel == Channel.Contagion ? entry.Fear : 0)));

    static ImmutableArray<Contribution> ByDecision(IEnumerable<(int Decision, double Points, double ByOthers)> parts) =>
        [.. parts.GroupBy(part => part.Decision)
            .Select(group => new Contribution(group.Key, group.Sum(part => part.Points), group.Sum(part => part.ByOthers)))
            .OrderBy(part => part.Decision)];

    static double Size(ImmutableArray<Contribution> parts, int decision) =>
        parts.Where(part => part.Decision == decision).Sum(part => Math.Abs(part.Points));
}
