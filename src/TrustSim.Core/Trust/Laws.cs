namespace TrustSim.Core.Trust;

/// <summary>Every figure of the trust model. A scenario may set opening values and temperaments, never these figures.</summary>
/// <remarks>
/// Research gives the directions; each figure names its source. The sizes are project estimates, calibrated so that the archetype players
/// land where experienced managers expect them. A result is practice, not an assessment of a person. Trust, fear and clarity run from
/// 0 to 100, work counts in weeks, rates apply per week.
/// </remarks>
public sealed record Laws
{
    /// <summary>
    /// The version of <see cref="Default"/>. Headers of journals, workshops and exports name it; a header without one means 1. A change of
    /// any figure needs a new version.
    /// </summary>
    public const int CurrentVersion = 2;

    public static Laws Default { get; } = new();

    /// <summary>
    /// Version 1, for playthroughs that began under it. A risk cost about half as much, and a quarter of that when told; an apology to one
    /// person wore out the next one for everybody.
    /// </summary>
    public static Laws Version1 { get; } = Default with
    {
        Version = 1,
        Strengths = new(
            Default[Strength.Slight] with { Cost = .25 }, Default[Strength.Clear] with { Cost = .60 },
            Default[Strength.Strong] with { Cost = 1.1 }),
        Told = .25,
        SharesApologies = true,
    };

    public int Version { get; init; } = CurrentVersion;

    /// <summary>Whether each apology counts for the whole team, so that the next one is worth less to everybody.</summary>
    public bool SharesApologies { get; init; }

    /// <summary>
    /// Effects of an act of each strength before any factor applies. Losses outweigh gains (Slovic 1993; Baumeister et al. 2001) without a
    /// fixed ratio (Brown et al. 2013).
    /// </summary>
    public MemberTable<Strength, StrengthLaw> Strengths { get; init; } = new(
        new(Strength.Slight) { Gain = .020, Loss = .030, Raise = .030, Ease = .024, Scar = 2.5, Mark = .35, Clarity = .05, Work = .10,
            Cost = .45, Courage = .35 },
        new(Strength.Clear) { Gain = .046, Loss = .072, Raise = .065, Ease = .055, Scar = 6.0, Mark = .70, Clarity = .12, Work = .25,
            Cost = 1.1, Courage = .60 },
        new(Strength.Strong) { Gain = .082, Loss = .140, Raise = .120, Ease = .100, Scar = 12, Mark = 1.0, Clarity = .20, Work = .45,
            Cost = 2.0, Courage = .75 });

    /// <summary>
    /// Factors of each kind of breach and the reach of its repairs. Trust rests on ability, benevolence and integrity (Mayer, Davis &amp;
    /// Schoorman 1995; Colquitt et al. 2007). An apology helps most after a mistake and least after a lie (Kim et al. 2004).
    /// Acknowledgement
    /// and repair weigh most (Lewicki et al. 2016).
    /// </summary>
    public MemberTable<Breach, BreachLaw> Breaches { get; init; } = new(
        new(Breach.Skill) { Trust = .70, Fear = .50, Reach = 50, Words = .60, Deeds = .45, Both = .80, Excuse = .15 },
        new(Breach.Care) { Trust = 1.0, Fear = 1.0, Reach = 65, Words = .48, Deeds = .45, Both = .70, Excuse = .08 },
        new(Breach.Honesty) { Trust = 1.35, Fear = .85, Reach = 95, Words = .22, Deeds = .28, Both = .42, Excuse = .10 });

    /// <summary>
    /// Share of an act that reaches witnesses. An act moves those who watch it too (Chen et al. 2022), and bad news travels further than
    /// good.
    /// </summary>
    public MemberTable<Audience, AudienceLaw> Sights { get; init; } = new(
        new(Audience.Private) { Good = .00, Bad = .12, Fear = 1.00 },
        new(Audience.Team) { Good = .40, Bad = .45, Fear = 1.00 },
        new(Audience.Public) { Good = .50, Bad = .55, Fear = 1.25 });

    /// <summary>Share of an act that fear feels, and the usual kind of breach of an act against the key.</summary>
    public MemberTable<TrustKey, KeyLaw> Keys { get; init; } = new(
        new(TrustKey.OpenUp, 0.90, Breach.Honesty),
        new(TrustKey.TakeTheHit, 1.30, Breach.Care),
        new(TrustKey.BuildUp, 0.75, Breach.Honesty),
        new(TrustKey.DitchTheLeash, 0.90, Breach.Care),
        new(TrustKey.AcceptConfrontation, 1.30, Breach.Care),
        new(TrustKey.FindTheValue, 0.90, Breach.Care),
        new(TrustKey.Clarity, 0.35, Breach.Skill));

    /// <summary>Opening levels and reactions of each temperament.</summary>
    public MemberTable<Temperament, Disposition> Temperaments { get; init; } = new(
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

    /// <summary>Strength of fear's discount on good news: people read news through their beliefs (Poortinga &amp; Pidgeon 2004).</summary>
    public double Doubt { get; init; } = .50;

    /// <summary>Strength of low trust's discount on good news (the same source).</summary>
    public double Sceptic { get; init; } = .50;

    /// <summary>Weight of the first act of a kind, before a habit exists.</summary>
    public double First { get; init; } = .80;

    public double HabitGain { get; init; } = .50;

    public double HabitLoss { get; init; } = .30;

    public double HabitLie { get; init; } = .25;

    public double HabitRate { get; init; } = .30;

    /// <summary>Share of the distance to its own level by which fear rises in a week.</summary>
    public double Rise { get; init; } = .08;

    /// <summary>Share of the distance to its own level by which fear falls in a week. Fear falls more slowly than it rises.</summary>
    public double Calm { get; init; } = .05;

    /// <summary>Points of fear for each point of trust missing from 50: a lack of trust perpetuates fear.</summary>
    public double Couple { get; init; } = .40;

    /// <summary>
    /// Share of the distance to the others' greater fear that a person covers in a week. Mood spreads between people (Barsade 2002).
    /// </summary>
    public double CatchUp { get; init; } = .12;

    /// <summary>Share of the distance to the others' calm that a person covers in a week.</summary>
    public double CatchDown { get; init; } = .06;

    /// <summary>Most points by which lies can lower the ceiling of trust for good (Schweitzer et al. 2006).</summary>
    public double ScarLimit { get; init; } = 45;

    /// <summary>Share of a scar that repairs in deeds can heal.</summary>
    public double ScarHeals { get; init; } = .50;

    /// <summary>Share of a repair's effect that remains after each week of delay.</summary>
    public double Fade { get; init; } = .88;

    public double FadeFloor { get; init; } = .35;

    /// <summary>Factor on a private repair of a breach that others saw.</summary>
    public double PrivateRepair { get; init; } = .60;

    /// <summary>Factor on each further repair in words for the same key toward the same person.</summary>
    public double Again { get; init; } = .50;

    /// <summary>Share of the fear that goes when its share of trust returns.</summary>
    public double Eases { get; init; } = .60;

    /// <summary>Strength of clarity's effect on trust: autonomy works with accountability (Langfred 2004; Slemp et al. 2018).</summary>
    public double ClarityTrust { get; init; } = .30;

    public double ClarityLevel { get; init; } = 45;

    public double ClarityDrift { get; init; } = .015;

    /// <summary>Voice: openness raises it, fear lowers it (Milliken et al. 2003; Detert &amp; Burris 2007; Edmondson 1999).</summary>
    public double VoiceTrust { get; init; } = .045;

    public double VoiceFear { get; init; } = .060;

    public double VoiceHabit { get; init; } = .90;

    /// <summary>Share of their voice that people put into bad news each week.</summary>
    public double Nerve { get; init; } = .55;

    /// <summary>Pace: team trust and performance, ρ = .30 (De Jong et al. 2016).</summary>
    public double PaceTrust { get; init; } = .22;

    public double PaceFear { get; init; } = .42;

    public double PaceClarity { get; init; } = .25;

    /// <summary>Share of a risk's cost that remains when somebody tells it in time: silence is dear, listening is cheap. Project
    /// estimate, as the costs are: with .25 and half the costs a fearful team delivered no later than another.</summary>
    public double Told { get; init; } = .15;

    /// <summary>Returns the laws of a version; null for a version that this program does not know.</summary>
    public static Laws? OfVersion(int version) => version switch
    {
        1 => Version1,
        CurrentVersion => Default,
        _ => null,
    };

    /// <summary>Returns the laws from today's down to a version, the newest first; only today's where that version is newer.</summary>
    public static IEnumerable<Laws> DownTo(int version)
    {
        yield return Default;
        for (var earlier = CurrentVersion - 1; earlier >= Math.Max(1, version); earlier--) yield return OfVersion(earlier)!;
    }

    public StrengthLaw this[Strength strength] => Strengths[strength];

    public BreachLaw this[Breach breach] => Breaches[breach];

    public AudienceLaw this[Audience audience] => Sights[audience];

    public KeyLaw this[TrustKey key] => Keys[key];

    public Disposition this[Temperament temperament] => Temperaments[temperament];
}
