using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>What one can do, in short.</summary>
static class Deed
{
    public static Act Honours(Key key, Strength strength = Strength.Clear, string? toward = null, Seen seen = Seen.Team, string why = "") =>
        new(key, Side.Honoured, strength, At(toward), seen, null, why);

    public static Act Against(Key key, Strength strength = Strength.Clear, string? toward = null, Seen seen = Seen.Team, Breach? breach = null, string why = "") =>
        new(key, Side.Against, strength, At(toward), seen, breach, why);

    public static Act Overdoes(Key key, Strength strength = Strength.Clear, string? toward = null, string why = "") =>
        new(key, Side.Overdone, strength, At(toward), Seen.Team, null, why);

    public static Deeds Of(params ReadOnlySpan<Act> acts) => Deeds.None with { Acts = [.. acts] };

    public static Deeds Repairs(Key of, Amends by = Amends.Both, Seen seen = Seen.Team, string why = "") =>
        Deeds.None with { Repairs = [new(of, by, seen, why)] };

    public static Deeds Clarity(bool up, Strength strength = Strength.Clear) => Deeds.None with { Clarity = new(up, strength) };

    public static Deeds Work(bool up, Strength strength = Strength.Clear) => Deeds.None with { Work = new(up, strength) };

    static ImmutableArray<MemberId> At(string? toward) => toward is null ? [] : [new(toward)];
}
