using System.Collections.Immutable;

namespace TrustSim.Authoring.Diagnostics;

/// <summary>Every kind of finding there is.</summary>
public static class Codes
{
    public static Code NotYaml { get; } = Error(1, "The file is not well-formed YAML");
    public static Code Tab { get; } = Error(2, "A line is indented by a tab");
    public static Code LooseColon { get; } = Error(3, "A colon in unquoted text");
    public static Code OpenQuote { get; } = Error(4, "A quote that is not closed, or closed too early");
    public static Code Indentation { get; } = Error(5, "A line is indented differently from its neighbours");
    public static Code DuplicateKey { get; } = Error(6, "The same key twice");
    public static Code TooLarge { get; } = Error(7, "The file is too large");
    public static Code TooDeep { get; } = Error(8, "Nested too deep");
    public static Code Alias { get; } = Error(9, "An alias that leads nowhere, to itself or to too much");
    public static Code Encoding { get; } = Error(10, "The file is not plain UTF-8 text");
    public static Code NoDocument { get; } = Error(11, "The file holds no scenario, or more than one");
    public static Code Tag { get; } = Error(12, "A tag before a value");
    public static Code CutByComment { get; } = Warning(13, "Text is cut off by a comment");
    public static Code More { get; } = Information(14, "More findings than are shown");
    public static Code MissingColon { get; } = Error(15, "A colon is missing, or the space after a colon or hyphen");
    public static Code Bracket { get; } = Error(16, "A bracket that is not closed, or closed too early");

    public static Code UnknownKey { get; } = Error(20, "A key that the format does not have");
    public static Code MissingKey { get; } = Error(21, "A key is missing");
    public static Code WrongShape { get; } = Error(22, "A list, text or group of keys where another is expected");
    public static Code UnknownWord { get; } = Error(23, "A word that is not one of those possible here");
    public static Code NumberForWord { get; } = Error(24, "A number where a word belongs");
    public static Code BadNumber { get; } = Error(25, "Not a number, or outside its range");
    public static Code EmptyText { get; } = Error(26, "Nothing stands where something should");
    public static Code BadId { get; } = Error(27, "An id that cannot be one");
    public static Code Version { get; } = Error(28, "A version of the format that this program does not know");
    public static Code BadWeeks { get; } = Error(29, "Not a number of weeks");
    public static Code ReservedId { get; } = Error(30, "An id that already means something else");
    public static Code TooFewOrMany { get; } = Error(31, "Too few or too many of something");

    public static Code UnknownMember { get; } = Error(40, "Nobody of this id is in the team");
    public static Code UnknownScene { get; } = Error(41, "There is no scene of this id");
    public static Code DuplicateChoice { get; } = Error(42, "Two choices of one scene have the same id");
    public static Code FlagAndCounter { get; } = Error(43, "A flag is used as a counter");

    public static Code ActWithoutKey { get; } = Error(50, "An act names no key, or several");
    public static Code BreachWithoutWrong { get; } = Error(51, "A breach on an act that is none");
    public static Code SideNotPossible { get; } = Error(52, "A side that is not possible here");

    public static Code ConditionGrammar { get; } = Error(60, "A condition that cannot be read");
    public static Code ConditionKind { get; } = Error(61, "A number where yes or no is wanted, or the reverse");
    public static Code ConditionName { get; } = Error(62, "A condition names something that does not exist");
    public static Code ConditionRange { get; } = Error(63, "A condition asks for something that can never be");

    public static Code NoPlainExit { get; } = Error(70, "A list of ways on that can leave play nowhere to go");
    public static Code DeadExit { get; } = Error(71, "A way on that is never looked at");
    public static Code Circle { get; } = Error(72, "Scenes that lead round in a circle without a decision");
    public static Code EndingGoesOn { get; } = Error(73, "An ending that asks a question or leads on");
    public static Code MayJustStop { get; } = Warning(74, "Play can stop without an ending");
    public static Code TeamSize { get; } = Information(75, "A team smaller or larger than six to ten");

    public static Code PlayWithoutAnswers { get; } = Error(80, "An expected play does not say what is answered");
    public static Code UnknownChoice { get; } = Error(81, "An expected play takes a choice that does not exist");
    public static Code NotABand { get; } = Error(82, "Not a band of numbers");
    public static Code EmptyBand { get; } = Error(83, "A band in which nothing can lie");
    public static Code UnknownRisk { get; } = Error(84, "There is no risk of this id");
    public static Code UnknownMark { get; } = Error(85, "There is no flag or counter of this name");
    public static Code OtherKindOfScene { get; } = Error(86, "A scene of the wrong kind for an expected play");
    public static Code ExpectsNothing { get; } = Error(87, "An expected play that expects nothing");
    public static Code Contradiction { get; } = Error(88, "An expected play that asks for what cannot be together");

    public static Code BadInclude { get; } = Error(90, "A path that cannot be included");
    public static Code NoInclude { get; } = Error(91, "A file to include that cannot be read");
    public static Code IncludedKey { get; } = Error(92, "A key that an included file cannot have");

    public static Code NoTranslation { get; } = Error(93, "A translation that cannot be read as one");
    public static Code Untranslated { get; } = Warning(94, "A text that has no translation");
    public static Code Stale { get; } = Warning(95, "A translation of a text that has changed");
    public static Code Orphan { get; } = Warning(96, "A translation of a text that is not there");

    public static Code SceneNeverOpens { get; } = Warning(100, "A scene that no road opens");
    public static Code ChoiceNeverOffered { get; } = Warning(101, "A choice that is never offered");
    public static Code GoesRound { get; } = Warning(103, "Play goes round for ever");
    public static Code ConditionAlways { get; } = Warning(104, "A condition that always holds");
    public static Code ConditionNever { get; } = Warning(105, "A condition that never holds");
    public static Code NothingOpen { get; } = Warning(106, "A question with no answer to give");
    public static Code MarkNeverAsked { get; } = Warning(107, "A flag or counter that nothing asks for");
    public static Code FlagNeverYes { get; } = Warning(108, "A flag that is asked for and never set");
    public static Code RiskNeverTold { get; } = Warning(109, "Bad news that nobody ever tells");
    public static Code RiskAlwaysTold { get; } = Warning(110, "Bad news that is told on every road");
    public static Code EndingNeverReached { get; } = Warning(111, "An ending that no road comes to");
    public static Code Bounded { get; } = Information(112, "More roads than were walked");

    public static Code Dominated { get; } = Warning(120, "An answer that another one beats in everything");
    public static Code TemptationNeverPays { get; } = Warning(121, "A temptation that never pays");
    public static Code NobodyTakes { get; } = Warning(122, "An answer that nobody sensible gives");
    public static Code Guessable { get; } = Warning(123, "The best answer gives itself away");
    public static Code KeyNeverTouched { get; } = Information(124, "A key that no answer has to do with");
    public static Code KeyOneSided { get; } = Warning(125, "A key that is seen from one side only");
    public static Code MeterCannotMove { get; } = Warning(126, "A meter that ends in one place, whatever is done");
    public static Code NoWayBack { get; } = Warning(127, "No way back after a mistake");
    public static Code EndingDecided { get; } = Warning(128, "An ending that the first answer decides");
    public static Code ChangesNothing { get; } = Warning(129, "A decision that changes nothing later");
    public static Code TooLong { get; } = Warning(130, "Prose that does not fit a screen");
    public static Code Minutes { get; } = Warning(131, "Minutes that do not fit the length of the text");
    public static Code HardToRead { get; } = Information(132, "Prose that is hard to read");

    public static Code AllowsNothing { get; } = Warning(140, "Something is allowed that is not there");
    public static Code NotToBeAllowed { get; } = Error(141, "Something that cannot be allowed");

    public static Code NoReason { get; } = Error(142, "A finding is allowed without a reason");

    /// <summary>What is said of other findings, of how much is known, and of translations.</summary>
    public static ImmutableArray<Code> OfReport { get; } = [More, Untranslated, Stale, Orphan, Bounded, AllowsNothing];

    /// <summary>What shows a dilemma that is none, and prose that asks too much of its reader. Roads are walked for them too.</summary>
    public static ImmutableArray<Code> OfDilemmas { get; } =
    [
        Dominated, TemptationNeverPays, NobodyTakes, Guessable, KeyNeverTouched, KeyOneSided, MeterCannotMove, NoWayBack, EndingDecided, ChangesNothing,
        TooLong, Minutes, HardToRead,
    ];

    /// <summary>What only a walk over all roads finds.</summary>
    public static ImmutableArray<Code> OfRoads { get; } =
    [
        SceneNeverOpens, ChoiceNeverOffered, GoesRound, ConditionAlways, ConditionNever, NothingOpen,
        MarkNeverAsked, FlagNeverYes, RiskNeverTold, RiskAlwaysTold, EndingNeverReached, Bounded,
    ];

    /// <summary>Whether the roads have to be walked to find it; else reading is enough.</summary>
    public static bool IsOfWalk(Code code) => OfRoads.Contains(code) || OfDilemmas.Contains(code);

    public static ImmutableArray<Code> All { get; } =
    [
        NotYaml, Tab, LooseColon, OpenQuote, Indentation, DuplicateKey, TooLarge, TooDeep, Alias, Encoding, NoDocument, Tag, CutByComment, More,
        MissingColon, Bracket,
        UnknownKey, MissingKey, WrongShape, UnknownWord, NumberForWord, BadNumber, EmptyText, BadId, Version, BadWeeks, ReservedId, TooFewOrMany,
        UnknownMember, UnknownScene, DuplicateChoice, FlagAndCounter,
        ActWithoutKey, BreachWithoutWrong, SideNotPossible,
        ConditionGrammar, ConditionKind, ConditionName, ConditionRange,
        NoPlainExit, DeadExit, Circle, EndingGoesOn, MayJustStop, TeamSize,
        PlayWithoutAnswers, UnknownChoice, NotABand, EmptyBand, UnknownRisk, UnknownMark, OtherKindOfScene, ExpectsNothing, Contradiction,
        BadInclude, NoInclude, IncludedKey, NoTranslation, Untranslated, Stale, Orphan,
        .. OfRoads, .. OfDilemmas, AllowsNothing, NotToBeAllowed, NoReason,
    ];

    static Code Error(int number, string title) => new($"TS{number:0000}", Severity.Error, title);

    static Code Warning(int number, string title) => new($"TS{number:0000}", Severity.Warning, title);

    static Code Information(int number, string title) => new($"TS{number:0000}", Severity.Information, title);
}
