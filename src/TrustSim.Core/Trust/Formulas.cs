using System.Runtime.Intrinsics;
using static System.Math;
using static System.Runtime.Intrinsics.Vector256;
using Four = System.Runtime.Intrinsics.Vector256<double>;

namespace TrustSim.Core.Trust;

/// <summary>
/// The arithmetic of the trust model. The playthrough, which books every change to its cause, and the exploration of all paths, which needs
/// only the meters, call the same formulas. They must agree to the last digit: a different order of two operations can make a condition
/// hold in one and fail in the other. Weekly formulas compute four people at once; each vector lane gives the digits of a scalar call.
/// </summary>
static class Formulas
{
    /// <summary>Share of good news that a person believes, 0–1. Fear and low trust discount it.</summary>
    public static double Credit(Laws laws, double trust, double fear) => Credit(laws, Create(trust), Create(fear)).ToScalar();

    /// <inheritdoc cref="Credit(Laws, double, double)"/>
    public static Four Credit(Laws laws, Four trust, Four fear) =>
        (Create(laws.Sceptic) + (1 - laws.Sceptic) * MinNative(Four.One, trust * .02)) * (Four.One - laws.Doubt * fear * .01);

    /// <summary>Weight of an honoured act, given the habit of its key.</summary>
    public static double Welcome(Laws laws, double habit) => double.ClampNative(laws.First + laws.HabitGain * habit, .35, 1.30);

    /// <summary>
    /// Weight of a breach, given the habit of its key. A lie weighs more the further the habit lies from 0, in either direction; other
    /// breaches
    /// weigh more as they become a pattern.
    /// </summary>
    public static double Shock(Laws laws, Breach kind, double habit) =>
        kind == Breach.Honesty ? 1 + laws.HabitLie * Abs(habit) : double.ClampNative(1 - laws.HabitLoss * habit, .70, 1.30);

    /// <summary>Factor of an honoured act's gain that does not depend on moods.</summary>
    public static double Gain(StrengthLaw strength, double weight, Disposition nature) => strength.Gain * weight * nature.Gains;

    /// <summary>Share of the missing trust that a person gains, 0–0.5.</summary>
    public static double Gained(double gain, double welcome, double credit) => Gained(Create(gain), welcome, Create(credit)).ToScalar();

    /// <inheritdoc cref="Gained(double, double, double)"/>
    public static Four Gained(Four gain, double welcome, Four credit) => ClampNative(gain * welcome * credit, Four.Zero, Create(.5));

    /// <summary>Share of fear that an honoured act eases, 0–0.5.</summary>
    public static double Ease(StrengthLaw strength, double weight, KeyLaw key) =>
        double.ClampNative(strength.Ease * weight * key.Fear, 0, .5);

    /// <summary>Factor of a breach's loss that does not depend on habits.</summary>
    public static double Loss(StrengthLaw strength, BreachLaw breach, double weight, Disposition nature) =>
        strength.Loss * breach.Trust * weight * nature.Losses;

    /// <summary>Share of the trust within reach that a person loses, 0–0.6.</summary>
    public static double Lost(double loss, double shock) => Lost(Create(loss), shock).ToScalar();

    /// <inheritdoc cref="Lost(double, double)"/>
    public static Four Lost(Four loss, double shock) => ClampNative(loss * shock, Four.Zero, Create(.6));

    /// <summary>Share of the missing fear that a breach raises, 0–0.6.</summary>
    public static double Threat(
        StrengthLaw strength, BreachLaw breach, double weight, Disposition nature, KeyLaw key, AudienceLaw audience) =>
        double.ClampNative(strength.Raise * breach.Fear * weight * nature.Threat * key.Fear * audience.Fear, 0, .6);

    /// <summary>Share of an act that reaches a person; 0 where it does not reach them.</summary>
    public static double Reach(double scale, bool isDirect, Polarity polarity, AudienceLaw audience) =>
        scale * (isDirect ? 1 : polarity == Polarity.Honoured ? audience.Good : audience.Bad);

    /// <summary>Habit of one key after one more act.</summary>
    public static double Habit(Laws laws, double habit, double mark) => (1 - laws.HabitRate) * habit + laws.HabitRate * mark;

    /// <summary>Worth of a repair to a listener who hears an apology for this key for the first time, before the listener's credit
    /// discounts it.</summary>
    /// <param name="weeks">Whole weeks between the breach and the repair.</param>
    /// <param name="isSmaller">Whether the repair is private and the breach was not.</param>
    public static double Worth(Laws laws, double given, int weeks, bool isSmaller)
    {
        var fade = 1.0;
        for (var i = 0; i < weeks && fade > laws.FadeFloor; i++) fade *= laws.Fade;
        var worth = given * double.MaxNative(fade, laws.FadeFloor);
        return isSmaller ? worth * laws.PrivateRepair : worth;
    }

    /// <summary>Share of a repair's worth that is left for a listener who has heard this many apologies for the same key.</summary>
    public static double Left(Laws laws, int apologies)
    {
        var left = 1.0;
        for (var i = 0; i < apologies; i++) left *= laws.Again;
        return left;
    }

    /// <summary>Share of a breach's remaining cost that a repair gives back, 0–0.9.</summary>
    /// <param name="left">The share that <see cref="Left"/> returns.</param>
    public static double GivenBack(double worth, double left, double credit) =>
        GivenBack(Create(worth), Create(left), Create(credit)).ToScalar();

    /// <inheritdoc cref="GivenBack(double, double, double)"/>
    public static Four GivenBack(Four worth, Four left, Four credit) => ClampNative(worth * left * credit, Four.Zero, Create(.9));

    /// <summary>Points of a scar that a repair in deeds heals.</summary>
    public static double Healed(Laws laws, double firstScar, double scar, double share) =>
        Healed(laws, Create(firstScar), Create(scar), Create(share)).ToScalar();

    /// <inheritdoc cref="Healed(Laws, double, double, double)"/>
    public static Four Healed(Laws laws, Four firstScar, Four scar, Four share) =>
        MinNative(laws.ScarHeals * firstScar * share, MaxNative(Four.Zero, scar - (1 - laws.ScarHeals) * firstScar));

    /// <summary>Share of the distance to its own level that fear covers in a week.</summary>
    /// <param name="own">Opening fear of this person.</param>
    public static double DriftRate(Laws laws, double own, double trust, double fear) =>
        DriftRate(laws, Create(own), Create(trust), Create(fear)).ToScalar();

    /// <summary>Share of the distance to the others' mean fear that a person covers in a week.</summary>
    public static double CatchRate(Laws laws, double mean, double fear) => CatchRate(laws, Create(mean), Create(fear)).ToScalar();

    /// <summary>Fear after a week: it moves towards its own level, shifted by missing trust, and towards the others' fear.</summary>
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

    /// <summary>Level that fear moves towards. Missing trust raises it: a lack of trust perpetuates fear.</summary>
    static Four Level(Laws laws, Four own, Four trust) => own + laws.Couple * (Create(50.0) - trust);

    /// <summary>Fear of a person who joins: half-way to the others' mean.</summary>
    public static double Joined(double fear, double mean) => fear + (mean - fear) / 2;

    public static double ClarityMoved(Laws laws, double clarity, bool up, Strength strength) =>
        up ? laws[strength].Clarity * (100 - clarity) : -laws[strength].Clarity * clarity;

    /// <summary>Points of clarity that a week adds or takes by itself.</summary>
    public static double ClarityFaded(Laws laws, double clarity) => laws.ClarityDrift * (laws.ClarityLevel - clarity);

    /// <summary>Share of a person's knowledge and thoughts that reaches the player, 0–1.</summary>
    public static double Voice(Laws laws, double trust, double fear, double habit, double readiness)
    {
        var z = laws.VoiceTrust * (trust - 50) - laws.VoiceFear * (fear - 30) + laws.VoiceHabit * habit + readiness;
        return .5 + .5 * z / (1 + Abs(z));
    }

    /// <summary>Share of a person's attention that caution takes up, 0–1.</summary>
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
