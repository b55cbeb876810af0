namespace TrustSim.Core.Play;

/// <summary>
/// Start values for trying a scenario out: a first scene, and people as they might be by then. The effects, risks and flags of skipped
/// scenes are absent.
/// </summary>
/// <param name="Scene">Opens at once, whatever its <c>when</c> and <c>later</c> say; null: the scenario's own start.</param>
/// <param name="Everybody">Mood of everybody without a mood of their own in <paramref name="People"/>.</param>
/// <param name="Clarity">0–100; null: the usual opening clarity.</param>
public sealed record Rehearsal(SceneId? Scene, Mood Everybody, double? Clarity, ImmutableDictionary<MemberId, Mood> People)
{
    public const double Least = 0;
    public const double Most = 100;

    /// <summary>Changes nothing: the playthrough begins as the scenario says.</summary>
    public static Rehearsal None { get; } = new(null, default, null, ImmutableDictionary<MemberId, Mood>.Empty);

    public static bool IsLevel(double level) => level is >= Least and <= Most;

    /// <summary>The scenario with the first scene and the opening levels of this rehearsal. Unknown people have no effect.</summary>
    /// <exception cref="ArgumentException">The scenario has no such scene, or a level is not within 0–100.</exception>
    public Scenario ApplyTo(Scenario scenario)
    {
        if (Levels.Any(level => !IsLevel(level)))
            throw new ArgumentException("Trust, fear and clarity are from 0 to 100.", nameof(scenario));
        return new(scenario.About, [.. scenario.Team.Select(As)], scenario.Risks, scenario.Scenes, Scene ?? scenario.Start,
            scenario.Others, scenario.Episodes);
    }

    IEnumerable<double> Levels =>
        People.Values.Append(Everybody).SelectMany(mood => (double?[])[mood.Trust, mood.Fear]).Append(Clarity).OfType<double>();

    Member As(Member member)
    {
        var own = People.GetValueOrDefault(member.Id);
        return member with { Trust = own.Trust ?? Everybody.Trust ?? member.Trust, Fear = own.Fear ?? Everybody.Fear ?? member.Fear };
    }
}
