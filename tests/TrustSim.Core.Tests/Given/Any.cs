using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>Random people, acts and runs of weeks: everything that a scenario could ask of the trust model.</summary>
static class Any
{
    public static Gen<double> Meter { get; } = Gen.OneOf(Gen.Double[0, 100], Gen.OneOf(0.0, 45.0, 50.0, 100.0));

    public static Gen<TrustKey> Key { get; } = Gen.OneOf<TrustKey>([.. TrustKeyTable.All]);

    public static Gen<Strength> Strength { get; } = Gen.Enum<Strength>();

    public static Gen<Push?> Push { get; } = Maybe(Gen.Select(Gen.Bool, Strength, (up, strength) => new Push(up, strength)));

    public static Gen<Repair> Repair(ImmutableArray<Member> team) => Gen.Select(
        Key, Gen.Enum<RepairKind>(), Gen.Enum<Audience>(), Gen.Frequency((3, Gen.Const(0)), (1, Some(team))), SeenBy(team),
        (of, by, audience, toward, seenBy) => new Repair(of, by, Ids(team, toward), audience, "repair") { SeenBy = Ids(team, seenBy) });

    /// <summary>1 to 12 people.</summary>
    public static Gen<ImmutableArray<Member>> Team { get; } = Gen.Select(
        Gen.Enum<Temperament>(), Gen.OneOf(Gen.Const((double?)null), Meter.Select(trust => (double?)trust)),
        Gen.OneOf(Gen.Const((double?)null), Meter.Select(fear => (double?)fear)), Key.Array[0, 2],
        (temperament, trust, fear, cares) => (temperament, trust, fear, cares))
        .Array[1, 12]
        .Select(
            people =>
                people.Select((nature, i) => Someone.Called($"p{i}", nature.temperament, nature.trust, nature.fear, [.. nature.cares]))
                    .ToImmutableArray());

    public static Gen<Act> Act(ImmutableArray<Member> team) => Gen.Select(
        Key, Gen.Enum<Polarity>(), Strength, Gen.OneOf(Gen.Const(0), Some(team)), Gen.Enum<Audience>(),
            Gen.OneOf<Breach?>(null, Breach.Skill, Breach.Care, Breach.Honesty), SeenBy(team),
        (key, polarity, strength, toward, audience, breach, seenBy) =>
            new Act(key, polarity, strength, Ids(team, toward), audience, polarity == Polarity.Against ? breach : null, "act")
            {
                SeenBy = Ids(team, seenBy),
            });

    public static Gen<Effects> Effects(ImmutableArray<Member> team) => Gen.Select(
        Act(team).Array[0, 3], Repair(team).Array[0, 2], Push, Push, Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true))),
        (acts, repairs, clarity, work, sameWeek) => new Effects([.. acts], [.. repairs], clarity, work, sameWeek));

    /// <summary>A run of up to <paramref name="most"/> decisions for a random team.</summary>
    public static Gen<WeeklyRun> Run(int most = 8) => from team in Team from run in Run(team, most) select run;

    public static Gen<WeeklyRun> Run(ImmutableArray<Member> team, int most = 8) =>
        from weeks in Gen.Select(Effects(team), Risk(team).Array[0, 1], Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, 3])),
            (effects, risks, later) => (effects, risks, later)).Array[0, most]
        from turn in Gen.Int[0, most]
        from to in Gen.OneOf<Polarity?>(null, Polarity.Honoured, Polarity.Against)
        from later in Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[1, 4]))
        from moves in Gen.Int[0, 9].Array[most]
        select new WeeklyRun(JoinLater(team, later), [.. weeks.Select((week, i) => new RunWeek(
            [.. week.risks.Select(risk => risk with { Id = new($"r{i}") })], i < turn ? week.effects : Turned(week.effects, to),
                week.later)
        {
            // The first stays from beginning to end.
            Leaves = moves[i] == 0 && team.Length > 1 ? [team[1 + i % (team.Length - 1)].Id] : [],
            Joins = moves[i] is > 0 and < 6 && team.Length > 1 ? [team[^(1 + i % Math.Min(3, team.Length - 1))].Id] : [],
        })]);

    /// <summary>A team after a random run, and a possible next act.</summary>
    public static Gen<(Team Team, Act Act)> Moment { get; } =
        from team in Team
        from run in Run(team, 5)
        from act in Act(team)
        select (run.Run().Team, act);

    /// <summary>The last ones join later.</summary>
    static ImmutableArray<Member> JoinLater(ImmutableArray<Member> team, int later) =>
        [.. team.Select((member, i) => i > 0 && i >= team.Length - later ? member with { From = new("later") } : member)];

    // Only many weeks of the same polarity bring meters near their ends.
    static Effects Turned(Effects effects, Polarity? to) => to is null ? effects : effects with
    {
        Acts = [.. effects.Acts.Select(act => act with { Polarity = to.Value, Breach = to == Polarity.Against ? act.Breach : null })],
    };

    static Gen<Risk> Risk(ImmutableArray<Member> team) => Gen.Select(
        Some(team), Strength, Strength, Gen.OneOf<int?>(null, 1, 2, 3, 4, 6),
        (known, courage, cost, due) => new Risk(default, Ids(team, known), "", "", courage, cost, null, due, null));

    /// <summary>A list of people before whom something is done, mostly none.</summary>
    static Gen<int> SeenBy(ImmutableArray<Member> team) => Gen.Frequency((4, Gen.Const(0)), (1, Some(team)));

    static Gen<int> Some(ImmutableArray<Member> team) => Gen.Int[1, (1 << team.Length) - 1];

    static ImmutableArray<MemberId> Ids(ImmutableArray<Member> team, int some) =>
        [.. team.Where((_, i) => (some >> i & 1) == 1).Select(member => member.Id)];

    static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));
}
