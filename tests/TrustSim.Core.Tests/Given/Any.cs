using System.Collections.Immutable;
using CsCheck;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>Random people, deeds and courses of weeks: everything that a scenario could ask of the trust model.</summary>
static class Any
{
    public static Gen<double> Meter { get; } = Gen.OneOf(Gen.Double[0, 100], Gen.OneOf(0.0, 45.0, 50.0, 100.0));

    public static Gen<Key> Key { get; } = Gen.OneOf<Key>([.. Keys.Six]);

    public static Gen<Strength> Strength { get; } = Gen.Enum<Strength>();

    public static Gen<Push?> Push { get; } = Maybe(Gen.Select(Gen.Bool, Strength, (up, strength) => new Push(up, strength)));

    public static Gen<Repair> Repair { get; } =
        Gen.Select(Key, Gen.Enum<Amends>(), Gen.Enum<Seen>(), (of, by, seen) => new Repair(of, by, seen, "amends"));

    /// <summary>1 to 12 people.</summary>
    public static Gen<ImmutableArray<Member>> Team { get; } = Gen.Select(
        Gen.Enum<Temper>(), Gen.OneOf(Gen.Const((double?)null), Meter.Select(trust => (double?)trust)),
        Gen.OneOf(Gen.Const((double?)null), Meter.Select(fear => (double?)fear)), Key.Array[0, 2],
        (temper, trust, fear, cares) => (temper, trust, fear, cares))
        .Array[1, 12]
        .Select(people => people.Select((nature, i) => Someone.Called($"p{i}", nature.temper, nature.trust, nature.fear, [.. nature.cares])).ToImmutableArray());

    public static Gen<Act> Act(ImmutableArray<Member> team) => Gen.Select(
        Key, Gen.Enum<Side>(), Strength, Gen.OneOf(Gen.Const(0), Some(team)), Gen.Enum<Seen>(), Gen.OneOf<Breach?>(null, Breach.Skill, Breach.Care, Breach.Honesty),
        (key, side, strength, toward, seen, breach) => new Act(key, side, strength, Ids(team, toward), seen, side == Side.Against ? breach : null, "act"));

    public static Gen<Deeds> Deeds(ImmutableArray<Member> team) => Gen.Select(
        Act(team).Array[0, 3], Repair.Array[0, 2], Push, Push,
        (acts, repairs, clarity, work) => new Deeds([.. acts], [.. repairs], clarity, work));

    /// <summary>A course of up to <paramref name="most"/> decisions for a random team.</summary>
    public static Gen<Course> Course(int most = 8) => from team in Team from course in Course(team, most) select course;

    public static Gen<Course> Course(ImmutableArray<Member> team, int most = 8) =>
        from weeks in Gen.Select(Deeds(team), Risk(team).Array[0, 1], Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, 3])), (deeds, risks, later) => (deeds, risks, later)).Array[0, most]
        from turn in Gen.Int[0, most]
        from to in Gen.OneOf<Side?>(null, Side.Honoured, Side.Against)
        select new Course(team, [.. weeks.Select((week, i) => new CourseWeek(
            [.. week.risks.Select(risk => risk with { Id = new($"r{i}") })], i < turn ? week.deeds : Turned(week.deeds, to), week.later))]);

    /// <summary>A team after a random course, and an act that could come next.</summary>
    public static Gen<(Team Team, Act Act)> Moment { get; } =
        from team in Team
        from course in Course(team, 5)
        from act in Act(team)
        select (course.Run().Team, act);

    // Meters come near their ends only where one goes on in the same way for weeks.
    static Deeds Turned(Deeds deeds, Side? to) => to is null ? deeds : deeds with
    {
        Acts = [.. deeds.Acts.Select(act => act with { Side = to.Value, Breach = to == Side.Against ? act.Breach : null })],
    };

    static Gen<Risk> Risk(ImmutableArray<Member> team) => Gen.Select(
        Some(team), Strength, Strength, Gen.OneOf<int?>(null, 1, 2, 3, 4, 6),
        (known, courage, cost, due) => new Risk(default, Ids(team, known), "", "", courage, cost, null, due, null));

    static Gen<int> Some(ImmutableArray<Member> team) => Gen.Int[1, (1 << team.Length) - 1];

    static ImmutableArray<MemberId> Ids(ImmutableArray<Member> team, int some) =>
        [.. team.Where((_, i) => (some >> i & 1) == 1).Select(member => member.Id)];

    static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));
}
