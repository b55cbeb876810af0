using System.Runtime.Intrinsics;
using TrustSim.Core.Vocabulary;
using static System.Math;
using static System.Runtime.Intrinsics.Vector256;
using Four = System.Runtime.Intrinsics.Vector256<double>;

namespace TrustSim.Core.Trust;

/// <summary>
/// The arithmetic of the trust model, number by number. Play (which books every change to its cause) and the walk over all roads (which
/// only wants the meters) both come here, so that they agree to the last digit: change the order of two operations in one place only and
/// a condition may hold in the one and not in the other. What is asked of everybody each week is written for four people at once; each lane
/// gives the digits that it would give alone.
/// </summary>
static class Formulas
{
    /// <summary>How far good news is believed, 0.25–1: fear and low trust discount it.</summary>
    public static double Credit(Laws laws, double trust, double fear) => Credit(laws, Create(trust), Create(fear)).ToScalar();

    /// <inheritdoc cref="Credit(Laws, double, double)"/>
    public static Four Credit(Laws laws, Four trust, Four fear) =>
        (Create(laws.Sceptic) + (1 - laws.Sceptic) * MinNative(Four.One, trust * .02)) * (Four.One - laws.Doubt * fear * .01);

    /// <summary>What an honoured act weighs, given what people have learned to expect.</summary>
    public static double Welcome(Laws laws, double habit) => double.ClampNative(laws.First + laws.HabitGain * habit, .35, 1.30);

    /// <summary>
    /// What a wrong weighs, given what people have learned to expect. A lie shocks the more the less one expected it, or the better one
    /// knows it already; other wrongs weigh more as they become a pattern.
    /// </summary>
    public static double Shock(Laws laws, Breach kind, double habit) =>
        kind == Breach.Honesty ? 1 + laws.HabitLie * Abs(habit) : double.ClampNative(1 - laws.HabitLoss * habit, .70, 1.30);

    /// <summary>The part of an honoured act's gain that is known before anybody's mood is.</summary>
    public static double Gain(StrengthLaw strength, double weight, Disposition nature) => strength.Gain * weight * nature.Gains;

    /// <summary>The share of trust still to be had that is gained, 0–0.5.</summary>
    public static double Gained(double gain, double welcome, double credit) => Gained(Create(gain), welcome, Create(credit)).ToScalar();

    /// <inheritdoc cref="Gained(double, double, double)"/>
    public static Four Gained(Four gain, double welcome, Four credit) => ClampNative(gain * welcome * credit, Four.Zero, Create(.5));

    /// <summary>The share of fear that an honoured act eases, 0–0.5.</summary>
    public static double Ease(StrengthLaw strength, double weight, KeyLaw key) =>
        double.ClampNative(strength.Ease * weight * key.Fear, 0, .5);

    /// <summary>The part of a wrong's loss that is known before what people expect is.</summary>
    public static double Loss(StrengthLaw strength, BreachLaw breach, double weight, Disposition nature) =>
        strength.Loss * breach.Trust * weight * nature.Losses;

    /// <summary>The share of the trust within reach that is lost, 0–0.6.</summary>
    public static double Lost(double loss, double shock) => Lost(Create(loss), shock).ToScalar();

    /// <inheritdoc cref="Lost(double, double)"/>
    public static Four Lost(Four loss, double shock) => ClampNative(loss * shock, Four.Zero, Create(.6));

    /// <summary>The share of the fear not yet there that a wrong raises, 0–0.6.</summary>
    public static double Threat(StrengthLaw strength, BreachLaw breach, double weight, Disposition nature, KeyLaw key, AudienceLaw seen) =>
        double.ClampNative(strength.Raise * breach.Fear * weight * nature.Threat * key.Fear * seen.Fear, 0, .6);

    /// <summary>How much of an act reaches somebody, and whether it does at all.</summary>
    public static double Reach(double scale, bool isDirect, Polarity polarity, AudienceLaw seen) =>
        scale * (isDirect ? 1 : polarity == Polarity.Honoured ? seen.Good : seen.Bad);

    /// <summary>What people expect of one key after one more act.</summary>
    public static double Habit(Laws laws, double habit, double mark) => (1 - laws.HabitRate) * habit + laws.HabitRate * mark;

    /// <summary>What a repair is worth, whoever hears it.</summary>
    /// <param name="weeks">Whole weeks that it was put off.</param>
    /// <param name="isSmaller">Whether it is made in private for what was done before others.</param>
    /// <param name="times">How often amends were made for this key before.</param>
    public static double Worth(Laws laws, double amends, int weeks, bool isSmaller, int times)
    {
        var fade = 1.0;
        for (var i = 0; i < weeks && fade > laws.FadeFloor; i++) fade *= laws.Fade;
        var worth = amends * double.MaxNative(fade, laws.FadeFloor);
        if (isSmaller) worth *= laws.SmallRoom;
        for (var i = 0; i < times; i++) worth *= laws.Again;
        return worth;
    }

    /// <summary>The share of what a breach still costs that a repair gives back, 0–0.9.</summary>
    public static double GivenBack(double worth, double credit) => GivenBack(worth, Create(credit)).ToScalar();

    /// <inheritdoc cref="GivenBack(double, double)"/>
    public static Four GivenBack(double worth, Four credit) => ClampNative(worth * credit, Four.Zero, Create(.9));

    /// <summary>Points of a scar that deeds heal.</summary>
    public static double Healed(Laws laws, double firstScar, double scar, double share) =>
        Healed(laws, Create(firstScar), Create(scar), Create(share)).ToScalar();

    /// <inheritdoc cref="Healed(Laws, double, double, double)"/>
    public static Four Healed(Laws laws, Four firstScar, Four scar, Four share) =>
        MinNative(laws.ScarHeals * firstScar * share, MaxNative(Four.Zero, scar - (1 - laws.ScarHeals) * firstScar));

    /// <summary>Per week, how far fear goes towards its own level.</summary>
    /// <param name="own">The level at which this person started.</param>
    public static double DriftRate(Laws laws, double own, double trust, double fear) =>
        DriftRate(laws, Create(own), Create(trust), Create(fear)).ToScalar();

    /// <summary>Per week, how fast one catches the mood of the others.</summary>
    public static double CatchRate(Laws laws, double mean, double fear) => CatchRate(laws, Create(mean), Create(fear)).ToScalar();

    /// <summary>Fear at the end of a week in which it moves towards one's own level, shifted by missing trust, and towards the
    /// others'.</summary>
    public static double Drifted(Laws laws, double own, double trust, double fear, double mean) =>
        Drifted(laws, Create(own), Create(trust), Create(fear), Create(mean)).ToScalar();

    /// <inheritdoc cref="Drifted(Laws, double, double, double, double)"/>
    public static Four Drifted(Laws laws, Four own, Four trust, Four fear, Four mean) => ClampNative(
        fear + DriftRate(laws, own, trust, fear) * (Level(laws, own, trust) - fear) + CatchRate(laws, mean, fear) * (mean - fear),
            Four.Zero, Create(100.0));

    static Four DriftRate(Laws laws, Four own, Four trust, Four fear) =>
        ConditionalSelect(GreaterThan(Level(laws, own, trust), fear), Create(laws.Rise), Create(laws.Calm));

    static Four CatchRate(Laws laws, Four mean, Four fear) =>
        ConditionalSelect(GreaterThan(mean, fear), Create(laws.CatchUp), Create(laws.CatchDown));

    /// <summary>A lack of trust perpetuates fear.</summary>
    static Four Level(Laws laws, Four own, Four trust) => own + laws.Couple * (Create(50.0) - trust);

    public static double ClarityMoved(Laws laws, double clarity, bool up, Strength strength) =>
        up ? laws[strength].Clarity * (100 - clarity) : -laws[strength].Clarity * clarity;

    /// <summary>What clarity loses or wins in a week by itself.</summary>
    public static double ClarityFaded(Laws laws, double clarity) => laws.ClarityDrift * (laws.ClarityLevel - clarity);

    /// <summary>How much of what somebody knows and thinks reaches you, 0–1.</summary>
    public static double Voice(Laws laws, double trust, double fear, double habit, double temper)
    {
        var z = laws.VoiceTrust * (trust - 50) - laws.VoiceFear * (fear - 30) + laws.VoiceHabit * habit + temper;
        return .5 + .5 * z / (1 + Abs(z));
    }

    /// <summary>How far somebody is taken up with being careful, 0–1.</summary>
    public static double Braced(double trust, double fear) => Braced(Create(trust), Create(fear)).ToScalar();

    /// <inheritdoc cref="Braced(double, double)"/>
    public static Four Braced(Four trust, Four fear) => ClampNative((fear - trust + Create(10.0)) * .0125, Four.Zero, Four.One);

    /// <summary>Weeks of work done in a week.</summary>
    /// <param name="trust">Sum over the team.</param>
    /// <param name="braced">Sum over the team.</param>
    public static double Pace(Laws laws, double trust, double braced, int people, double clarity)
    {
        var up = (trust / people - 50) / 50;
        var engaged = 1 + laws.PaceTrust * (up > 0 ? up * double.MinNative(1, clarity / 50) : up);
        return engaged * (1 - laws.PaceFear * (braced / people)) * (1 + laws.PaceClarity * (clarity - 50) / 50);
    }
}
