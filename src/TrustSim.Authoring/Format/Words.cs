using TrustSim.Authoring.Schemas;
using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Format;

/// <summary>The words of the format with their meanings, which editors show as hover texts.</summary>
static class Words
{
    public static WordSchema<TrustKey> Key { get; } =
        new("a key", TrustKeyTable.Rows.Where(row => row.Member != Core.Vocabulary.TrustKey.Clarity), About);

    public static WordSchema<Strength> Strength { get; } = new("a strength", StrengthTable.Rows, strength => strength switch
    {
        Core.Vocabulary.Strength.Slight => "A little.",
        Core.Vocabulary.Strength.Clear => "Plainly; the usual strength.",
        Core.Vocabulary.Strength.Strong => "Very much; for what people will still tell in a year.",
    });

    public static WordSchema<Temperament> Temperament { get; } = new("a temperament", TemperamentTable.Rows, temperament =>
    {
        var law = Laws.Default[temperament];
        var cares = law.Cares.IsEmpty ? "" : $"; cares about {string.Join(" and ", law.Cares.Select(key => key.Id()))}";
        return $"{Nature(temperament)} Opens with trust {law.Trust:0} and fear {law.Fear:0}{cares}.";
    });

    public static WordSchema<Audience> Audience { get; } = new("a word for who sees it", AudienceTable.Rows, audience => audience switch
    {
        Core.Vocabulary.Audience.Private => "Behind a door: of what is good the others see nothing; of what is bad a little gets out.",
        Core.Vocabulary.Audience.Team => "Before the team; so it is without this key.",
        Core.Vocabulary.Audience.Public => "Before people outside the team: fear bites harder, and more of it reaches those who watch.",
    });

    public static WordSchema<Breach> Breach { get; } = new("a kind of breach", BreachTable.Rows, breach => breach switch
    {
        Core.Vocabulary.Breach.Skill => "A mistake: you did not know better. High trust cushions it, and words mend much of it.",
        Core.Vocabulary.Breach.Care => "A lack of care: you did not look after them. It raises most fear.",
        Core.Vocabulary.Breach.Honesty => "A lie or a theft: the dearest, and hard to mend.",
    });

    public static WordSchema<RepairKind> RepairKind { get; } = new("a way of repairing", RepairKindTable.Rows, kind => kind switch
    {
        Core.Vocabulary.RepairKind.Words => "You say it: an apology that names what was done.",
        Core.Vocabulary.RepairKind.Deeds => "You put it right, without speaking of it.",
        Core.Vocabulary.RepairKind.Both => "You say it and put it right: gives back most.",
        Core.Vocabulary.RepairKind.Excuse => "You explain why it was not your fault: gives back next to nothing.",
    });

    public static WordSchema<Archetype> Archetype { get; } = new("a way of leading", ArchetypeTable.Rows, archetype => archetype switch
    {
        Core.Play.Archetype.EarnsTrust => "Honours the keys and is clear about what is expected.",
        Core.Play.Archetype.Appeaser => "Is kind to everybody, and neither confronts nor says plainly what is expected.",
        Core.Play.Archetype.ConflictAvoider => "Goes out of the way of every disagreement, and admits nothing.",
        Core.Play.Archetype.Micromanager => "Takes the work over: works against autonomy wherever that can be.",
        Core.Play.Archetype.CreditTaker => "Takes the credit for what others did wherever that can be.",
        Core.Play.Archetype.Blamer => "Points a finger, and answers for nothing.",
        Core.Play.Archetype.Repairer => "Breaks something, mends it where that can be, and earns trust from there on.",
        Core.Play.Archetype.DeliveryFirst => "Looks at the work alone, whatever it costs people.",
    });

    public static string About(TrustKey key) => key switch
    {
        Core.Vocabulary.TrustKey.OpenUp =>
            "Admits faults, honestly and to a purpose. Against: a wall. Overdone: disclosure that others must carry.",
        Core.Vocabulary.TrustKey.TakeTheHit =>
            "Answers for the team's failure. Against: points a finger. Overdone: martyrdom, and nobody learns what failed.",
        Core.Vocabulary.TrustKey.BuildUp =>
            "Praises before peers and superiors. Against: takes the credit. Overdone: flattery that nobody believes.",
        Core.Vocabulary.TrustKey.DitchTheLeash => "Autonomy with accountability. Against: takes the work over. Overdone: abandonment.",
        Core.Vocabulary.TrustKey.AcceptConfrontation =>
            "Open disagreement meant to solve. Against: false agreement, silence. Overdone: a fight.",
        Core.Vocabulary.TrustKey.FindTheValue =>
            "Sees and uses what is unique in each. Against: everyone is a resource. Overdone: favourites.",
        Core.Vocabulary.TrustKey.Clarity => "People know what is expected, and who decides what.",
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
        Core.Vocabulary.Strength.Slight => $"{what}, a little.",
        Core.Vocabulary.Strength.Clear => $"{what}, plainly.",
        Core.Vocabulary.Strength.Strong => $"{what}, very much.",
    };

    static string Nature(Temperament temperament) => temperament switch
    {
        Core.Vocabulary.Temperament.Steady => "Takes things as they come.",
        Core.Vocabulary.Temperament.Guarded => "Has been let down before: slow to trust, slow to speak.",
        Core.Vocabulary.Temperament.Eager => "Believes in you, and is quickly won.",
        Core.Vocabulary.Temperament.Outspoken => "Says what is wrong, and is hard to frighten.",
        Core.Vocabulary.Temperament.Anxious => "Fears quickly, and keeps bad news back.",
        Core.Vocabulary.Temperament.Expert => "Knows the work better than you, and minds being managed: loses trust quickly.",
    };
}
