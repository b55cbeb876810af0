using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Given;

/// <summary>Short forms of acts and other effects.</summary>
static class Acts
{
    public static Act Honours(TrustKey key, Strength strength = Strength.Clear, string? toward = null, Audience audience = Audience.Team,
        string why = "") =>
        new(key, Polarity.Honoured, strength, At(toward), audience, null, why);

    public static Act Against(TrustKey key, Strength strength = Strength.Clear, string? toward = null, Audience audience = Audience.Team,
        Breach? breach = null, string why = "") =>
        new(key, Polarity.Against, strength, At(toward), audience, breach, why);

    public static Act Overdoes(TrustKey key, Strength strength = Strength.Clear, string? toward = null, string why = "") =>
        new(key, Polarity.Overdone, strength, At(toward), Audience.Team, null, why);

    public static Effects Together(params ReadOnlySpan<Act> acts) => Effects.None with { Acts = [.. acts] };

    public static Effects Repairs(TrustKey of, RepairKind by = RepairKind.Both, Audience audience = Audience.Team, string why = "",
        string? toward = null) =>
        Effects.None with { Repairs = [new(of, by, At(toward), audience, why)] };

    public static Effects Clarity(bool up, Strength strength = Strength.Clear) => Effects.None with { Clarity = new(up, strength) };

    public static Effects Work(bool up, Strength strength = Strength.Clear) => Effects.None with { Work = new(up, strength) };

    static ImmutableArray<MemberId> At(string? toward) => toward is null ? [] : [new(toward)];
}
