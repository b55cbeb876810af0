using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Play;

/// <summary>
/// What is tried out: a play that begins in some scene, with people as they might be by then. What earlier scenes would have set, begun
/// or left behind is not there.
/// </summary>
/// <param name="Scene">Opens at once, whatever its <c>when</c> and <c>later</c> say; null: play begins where the scenario does.</param>
/// <param name="Everybody">For all who have no mood of their own in <paramref name="People"/>.</param>
/// <param name="Clarity">0–100; null: as in any play.</param>
public sealed record Rehearsal(SceneId? Scene, Mood Everybody, double? Clarity, ImmutableDictionary<MemberId, Mood> People)
{
    public const double Least = 0;
    public const double Most = 100;

    /// <summary>A play from the beginning, as it is written.</summary>
    public static Rehearsal None { get; } = new(null, default, null, ImmutableDictionary<MemberId, Mood>.Empty);

    public static bool IsLevel(double level) => level is >= Least and <= Most;

    /// <summary>The scenario as it would be if its file said all this; people whom it does not have are left out.</summary>
    /// <exception cref="ArgumentException">It has no such scene, or a level is not within 0–100.</exception>
    public Scenario Of(Scenario scenario)
    {
        if (Levels.Any(level => !IsLevel(level)))
            throw new ArgumentException("Trust, fear and clarity are from 0 to 100.", nameof(scenario));
        return new(scenario.About, [.. scenario.Team.Select(As)], scenario.Risks, scenario.Scenes, Scene ?? scenario.Start);
    }

    IEnumerable<double> Levels =>
        People.Values.Append(Everybody).SelectMany(mood => (double?[])[mood.Trust, mood.Fear]).Append(Clarity).OfType<double>();

    Member As(Member member)
    {
        var own = People.GetValueOrDefault(member.Id);
        return member with { Trust = own.Trust ?? Everybody.Trust ?? member.Trust, Fear = own.Fear ?? Everybody.Fear ?? member.Fear };
    }
}
