using TrustSim.Core.Trust;

namespace TrustSim.Authoring.Format;

/// <summary>The words of the format with their meanings, which editors show as hover texts.</summary>
static class Words
{
    public static WordSchema<TrustKey> Key { get; } =
        new("a key", TrustKeyTable.Rows.Where(row => row.Member != TrustKey.Clarity), About);

    public static WordSchema<Strength> Strengths { get; } = new("a strength", StrengthTable.Rows, strength => strength switch
    {
        Strength.Slight => "A little.",
        Strength.Clear => "Plainly; the usual strength.",
        Strength.Strong => "Very much; for what people will still tell in a year.",
    });

    public static WordSchema<Temperament> Temperaments { get; } = new("a temperament", TemperamentTable.Rows, temperament =>
    {
        var law = Laws.Default[temperament];
        var cares = law.Cares.IsEmpty ? "" : $"; cares about {string.Join(" and ", law.Cares.Select(key => key.Id()))}";
        return $"{Nature(temperament)} Opens with trust {law.Trust:0} and fear {law.Fear:0}{cares}.";
    });

    public static WordSchema<Audience> Audiences { get; } = new("a word for who sees it", AudienceTable.Rows, audience => audience switch
    {
        Audience.Private => "Behind a door: of what is good the others see nothing; of what is bad a little gets out.",
        Audience.Team => "Before the team; so it is without this key.",
        Audience.Public => "Before people outside the team: fear bites harder, and more of it reaches those who watch.",
    });

    public static WordSchema<TimeUnit> TimeUnits { get; } = new("a unit of time", TimeUnitTable.Rows, unit => unit switch
    {
        TimeUnit.Minute => "Each decision takes a minute: an alarm, a talk in the corridor.",
        TimeUnit.Quarter => "Each decision takes a quarter of an hour.",
        TimeUnit.Hour => "Each decision takes an hour: a night shift, a long meeting.",
        TimeUnit.Day => "Each decision takes a day.",
        TimeUnit.Week => "Each decision takes a week; so it is without this key.",
        TimeUnit.Month => "Each decision takes a month.",
        TimeUnit.Season => "Each decision takes a season.",
    });

    public static WordSchema<ScenarioKind> Kinds { get; } = new("a kind of scenario", ScenarioKindTable.Rows, kind => kind switch
    {
        ScenarioKind.Scenario => "A whole scenario; so it is without this key.",
        ScenarioKind.Moment => "One question, at most three people, one to five minutes; no meters. Home offers one a week.",
        ScenarioKind.Prologue => "Shows how to play. Home offers it until somebody has played, or has begun something else.",
    });

    public static WordSchema<Breach> Breaches { get; } = new("a kind of breach", BreachTable.Rows, breach => breach switch
    {
        Breach.Skill => "A mistake: you did not know better. High trust cushions it, and words mend much of it.",
        Breach.Care => "A lack of care: you did not look after them. It raises most fear.",
        Breach.Honesty => "A lie or a theft: the dearest, and hard to mend.",
    });

    public static WordSchema<RepairKind> RepairKinds { get; } = new("a way of repairing", RepairKindTable.Rows, kind => kind switch
    {
        RepairKind.Words => "You say it: an apology that names what was done.",
        RepairKind.Deeds => "You put it right, without speaking of it.",
        RepairKind.Both => "You say it and put it right: gives back most.",
        RepairKind.Excuse => "You explain why it was not your fault: gives back next to nothing.",
    });

    public static WordSchema<Archetype> Archetypes { get; } = new("a way of leading", ArchetypeTable.Rows, archetype => archetype switch
    {
        Archetype.EarnsTrust => "Honours the keys and is clear about what is expected.",
        Archetype.Appeaser => "Is kind to everybody, and neither confronts nor says plainly what is expected.",
        Archetype.ConflictAvoider => "Goes out of the way of every disagreement, and admits nothing.",
        Archetype.Micromanager => "Takes the work over: works against autonomy wherever that can be.",
        Archetype.CreditTaker => "Takes the credit for what others did wherever that can be.",
        Archetype.Blamer => "Points a finger, and answers for nothing.",
        Archetype.Repairer => "Breaks something, mends it where that can be, and earns trust from there on.",
        Archetype.DeliveryFirst => "Looks at the work alone, whatever it costs people.",
    });

    public static string About(TrustKey key) => key switch
    {
        TrustKey.OpenUp =>
            "Admits mistakes, honestly and to a purpose. Against: a wall. Overdone: disclosure that others must carry.",
        TrustKey.TakeTheHit =>
            "Answers for the team's failure. Against: points a finger. Overdone: martyrdom, and nobody learns what failed.",
        TrustKey.BuildUp =>
            "Praises before peers and superiors. Against: takes the credit. Overdone: flattery that nobody believes.",
        TrustKey.DitchTheLeash => "Autonomy with accountability. Against: takes the work over. Overdone: abandonment.",
        TrustKey.AcceptConfrontation =>
            "Open disagreement meant to solve. Against: false agreement, silence. Overdone: a fight.",
        TrustKey.FindTheValue =>
            "Sees and uses what is unique in each. Against: everyone is a resource. Overdone: favourites.",
        TrustKey.Clarity => "People know what is expected, and who decides what.",
    };

    /// <summary>A strength of an act.</summary>
    public static string Act(PolarStrength sided) => Say(sided, sided.Polarity switch
    {
        Polarity.Honoured => "Honours the key",
        Polarity.Against => "Works against the key",
        Polarity.Overdone => "Is too much of the key",
    });

    /// <summary>A strength of clarity.</summary>
    public static string Clarity(PolarStrength sided) =>
        Say(sided, sided.Polarity == Polarity.Honoured ? "People know better what is expected" : "People know less what is expected");

    /// <summary>A strength of work.</summary>
    public static string Work(PolarStrength sided) =>
        Say(sided, sided.Polarity == Polarity.Honoured ? "The work gets ahead this week" : "It costs work this week");

    static string Say(PolarStrength sided, string what) => sided.Strength switch
    {
        Strength.Slight => $"{what}, a little.",
        Strength.Clear => $"{what}, plainly.",
        Strength.Strong => $"{what}, very much.",
    };

    static string Nature(Temperament temperament) => temperament switch
    {
        Temperament.Steady => "Takes things as they come.",
        Temperament.Guarded => "Has been let down before: slow to trust, slow to speak.",
        Temperament.Eager => "Believes in you, and is quickly won.",
        Temperament.Outspoken => "Says what is wrong, and is hard to frighten.",
        Temperament.Anxious => "Fears quickly, and keeps bad news back.",
        Temperament.Expert => "Knows the work better than you, and minds being managed: loses trust quickly.",
    };
}
