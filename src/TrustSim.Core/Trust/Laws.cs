using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>
/// Every number of the trust model. A scenario may set opening values and tempers, never these.
/// </summary>
/// <remarks>
/// The directions come from research, named at each figure; the sizes are ours, calibrated so that the archetype players land where
/// managers with experience expect them. A result is practice, no assessment of a person. Trust and fear are 0–100, clarity 0–100,
/// work in weeks, rates per week.
/// </remarks>
public sealed record Laws
{
    public static Laws Default { get; } = new();

    /// <summary>What an act of each strength does before anything else is considered. Losses outweigh gains (Slovic 1993; Baumeister et al.
    /// 2001) without a fixed ratio (Brown et al. 2013).</summary>
    public MemberTable<Strength, StrengthLaw> Strengths { get; init; } = new(
        new(Strength.Slight) { Gain = .020, Loss = .030, Raise = .030, Ease = .024, Scar = 2.5, Mark = .35, Clarity = .05, Work = .10,
            Cost = .25, Courage = .35 },
        new(Strength.Clear) { Gain = .046, Loss = .072, Raise = .065, Ease = .055, Scar = 6.0, Mark = .70, Clarity = .12, Work = .25,
            Cost = .60, Courage = .60 },
        new(Strength.Strong) { Gain = .082, Loss = .140, Raise = .120, Ease = .100, Scar = 12, Mark = 1.0, Clarity = .20, Work = .45,
            Cost = 1.1, Courage = .75 });

    /// <summary>
    /// What each kind of breach does and how far repairs reach. Trust rests on ability, benevolence and integrity (Mayer, Davis &amp;
    /// Schoorman 1995;
    /// Colquitt et al. 2007); an apology helps most after a mistake and least after a lie (Kim et al. 2004); acknowledgement and repair
    /// weigh most (Lewicki et al. 2016).
    /// </summary>
    public MemberTable<Breach, BreachLaw> Breaches { get; init; } = new(
        new(Breach.Skill) { Trust = .70, Fear = .50, Reach = 50, Words = .60, Deeds = .45, Both = .80, Excuse = .15 },
        new(Breach.Care) { Trust = 1.0, Fear = 1.0, Reach = 65, Words = .48, Deeds = .45, Both = .70, Excuse = .08 },
        new(Breach.Honesty) { Trust = 1.35, Fear = .85, Reach = 95, Words = .22, Deeds = .28, Both = .42, Excuse = .10 });

    /// <summary>How much of an act reaches those it was not aimed at: those who watch are moved too (Chen et al. 2022), and bad news
    /// travels further than good.</summary>
    public MemberTable<Audience, AudienceLaw> Sights { get; init; } = new(
        new(Audience.Private) { Good = .00, Bad = .12, Fear = 1.00 },
        new(Audience.Team) { Good = .40, Bad = .45, Fear = 1.00 },
        new(Audience.Public) { Good = .50, Bad = .55, Fear = 1.25 });

    /// <summary>Which share of an act fear feels, and the usual kind of breach when the key is worked against.</summary>
    public MemberTable<TrustKey, KeyLaw> Keys { get; init; } = new(
        new(TrustKey.OpenUp, 0.90, Breach.Honesty),
        new(TrustKey.TakeTheHit, 1.30, Breach.Care),
        new(TrustKey.BuildUp, 0.75, Breach.Honesty),
        new(TrustKey.DitchTheLeash, 0.90, Breach.Care),
        new(TrustKey.AcceptConfrontation, 1.30, Breach.Care),
        new(TrustKey.FindTheValue, 0.90, Breach.Care),
        new(TrustKey.Clarity, 0.35, Breach.Skill));

    /// <summary>How people differ.</summary>
    public MemberTable<Temperament, Disposition> Tempers { get; init; } = new(
        new(Temperament.Steady, Trust: 50, Fear: 25, Gains: 1.00, Losses: 1.00, Threat: 1.00, Voice: +.30, Cares: []),
        new(Temperament.Guarded, Trust: 38, Fear: 36, Gains: 0.80, Losses: 1.10, Threat: 1.10, Voice: -.20, Cares: [TrustKey.OpenUp]),
        new(Temperament.Eager, Trust: 60, Fear: 22, Gains: 1.15, Losses: 1.00, Threat: 0.95, Voice: +.30, Cares: [TrustKey.BuildUp]),
        new(Temperament.Outspoken, Trust: 50, Fear: 20, Gains: 1.00, Losses: 1.05, Threat: 0.80, Voice: +.90,
            Cares: [TrustKey.AcceptConfrontation]),
        new(Temperament.Anxious, Trust: 48, Fear: 38, Gains: 0.95, Losses: 1.05, Threat: 1.30, Voice: -.30, Cares: [TrustKey.TakeTheHit]),
        new(Temperament.Expert, Trust: 52, Fear: 22, Gains: 1.00, Losses: 1.20, Threat: 0.90, Voice: +.30,
            Cares: [TrustKey.DitchTheLeash, TrustKey.BuildUp]));

    /// <summary>Weight of a key that a person cares about.</summary>
    public double Cares { get; init; } = 1.25;

    /// <summary>How far fear discounts good news: it is read through what one already believes (Poortinga &amp; Pidgeon 2004).</summary>
    public double Doubt { get; init; } = .50;

    /// <summary>How far low trust discounts good news (the same source).</summary>
    public double Sceptic { get; init; } = .50;

    /// <summary>How much the first act of a kind counts, before there is a habit.</summary>
    public double First { get; init; } = .80;

    public double HabitGain { get; init; } = .50;

    public double HabitLoss { get; init; } = .30;

    public double HabitLie { get; init; } = .25;

    public double HabitRate { get; init; } = .30;

    /// <summary>Per week, how far fear rises towards one's own level.</summary>
    public double Rise { get; init; } = .08;

    /// <summary>Per week, how far fear calms towards one's own level: half as fast as it rises.</summary>
    public double Calm { get; init; } = .05;

    /// <summary>Points of fear for each point of trust missing from 50: a lack of trust perpetuates fear.</summary>
    public double Couple { get; init; } = .40;

    /// <summary>Per week, how fast one catches the others' greater fear; mood spreads from person to person (Barsade 2002).</summary>
    public double CatchUp { get; init; } = .12;

    /// <summary>Per week, how fast one catches the others' calm.</summary>
    public double CatchDown { get; init; } = .06;

    /// <summary>The most by which lies can lower for good how far trust can rise (Schweitzer et al. 2006).</summary>
    public double ScarLimit { get; init; } = 45;

    /// <summary>The share of a scar that deeds can heal.</summary>
    public double ScarHeals { get; init; } = .50;

    /// <summary>Per week, what remains of a repair's effect when it is put off.</summary>
    public double Fade { get; init; } = .88;

    public double FadeFloor { get; init; } = .35;

    /// <summary>What a repair in private is worth for what was done before others.</summary>
    public double SmallRoom { get; init; } = .60;

    /// <summary>What each further apology for the same is worth.</summary>
    public double Again { get; init; } = .50;

    /// <summary>How much of the fear goes when its share of trust comes back.</summary>
    public double Eases { get; init; } = .60;

    /// <summary>How strongly clarity moves trust: autonomy works with accountability (Langfred 2004; Slemp et al. 2018).</summary>
    public double ClarityTrust { get; init; } = .30;

    public double ClarityLevel { get; init; } = 45;

    public double ClarityDrift { get; init; } = .015;

    /// <summary>Voice: openness gives it, fear takes it (Milliken et al. 2003; Detert &amp; Burris 2007; Edmondson 1999).</summary>
    public double VoiceTrust { get; init; } = .045;

    public double VoiceFear { get; init; } = .060;

    public double VoiceHabit { get; init; } = .90;

    /// <summary>How much of their voice people put, each week, into bad news.</summary>
    public double Nerve { get; init; } = .55;

    /// <summary>Pace: team trust and performance, ρ = .30 (De Jong et al. 2016).</summary>
    public double PaceTrust { get; init; } = .22;

    public double PaceFear { get; init; } = .42;

    public double PaceClarity { get; init; } = .25;

    /// <summary>The share of a risk's cost that remains when it is told in time.</summary>
    public double Told { get; init; } = .25;

    public StrengthLaw this[Strength strength] => Strengths[strength];

    public BreachLaw this[Breach breach] => Breaches[breach];

    public AudienceLaw this[Audience audience] => Sights[audience];

    public KeyLaw this[TrustKey key] => Keys[key];

    public Disposition this[Temperament temperament] => Tempers[temperament];
}
