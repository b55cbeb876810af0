namespace TrustSim.Authoring.Diagnostics;

/// <summary>Every code of a diagnostic.</summary>
public static class DiagnosticCatalogue
{
    public static DiagnosticCode NotYaml { get; } = Error(1, "The file is not well-formed YAML");
    public static DiagnosticCode Tab { get; } = Error(2, "A line is indented by a tab");
    public static DiagnosticCode LooseColon { get; } = Error(3, "A colon in unquoted text");
    public static DiagnosticCode OpenQuote { get; } = Error(4, "A quote that is not closed, or closed too early");
    public static DiagnosticCode ForeignStory { get; } = Error(17, "A story that was made with another program");
    public static DiagnosticCode Indentation { get; } = Error(5, "A line is indented differently from its neighbours");
    public static DiagnosticCode DuplicateKey { get; } = Error(6, "The same key twice");
    public static DiagnosticCode TooLarge { get; } = Error(7, "The file is too large");
    public static DiagnosticCode TooDeep { get; } = Error(8, "Nested too deep");
    public static DiagnosticCode Alias { get; } = Error(9, "An alias that leads nowhere, to itself or to too much");
    public static DiagnosticCode Encoding { get; } = Error(10, "The file is not plain UTF-8 text");
    public static DiagnosticCode NoDocument { get; } = Error(11, "The file holds no scenario, or more than one");
    public static DiagnosticCode Tag { get; } = Error(12, "A tag before a value");
    public static DiagnosticCode CutByComment { get; } = Warning(13, "Text is cut off by a comment");
    public static DiagnosticCode More { get; } = Information(14, "More diagnostics than are shown");
    public static DiagnosticCode MissingColon { get; } = Error(15, "A colon is missing, or the space after a colon or hyphen");
    public static DiagnosticCode Bracket { get; } = Error(16, "A bracket that is not closed, or closed too early");

    public static DiagnosticCode UnknownKey { get; } = Error(20, "A key that the format does not have");
    public static DiagnosticCode MissingKey { get; } = Error(21, "A key is missing");
    public static DiagnosticCode WrongKind { get; } = Error(22, "A list, text or group of keys where another is expected");
    public static DiagnosticCode UnknownWord { get; } = Error(23, "A word that is not one of those possible here");
    public static DiagnosticCode NumberForWord { get; } = Error(24, "A number where a word belongs");
    public static DiagnosticCode BadNumber { get; } = Error(25, "Not a number, or outside its range");
    public static DiagnosticCode EmptyText { get; } = Error(26, "Nothing stands where something should");
    public static DiagnosticCode BadId { get; } = Error(27, "An id that cannot be one");
    public static DiagnosticCode Version { get; } = Error(28, "A version of the format that this program does not know");
    public static DiagnosticCode BadWeeks { get; } = Error(29, "Not a number of weeks");
    public static DiagnosticCode ReservedId { get; } = Error(30, "An id that already means something else");
    public static DiagnosticCode TooFewOrMany { get; } = Error(31, "Too few or too many of something");

    public static DiagnosticCode NotAMoment { get; } = Error(32, "A moment that holds too much, or asks nothing");

    public static DiagnosticCode UnknownMember { get; } = Error(40, "Nobody of this id is in the team");
    public static DiagnosticCode UnknownScene { get; } = Error(41, "There is no scene of this id");
    public static DiagnosticCode DuplicateChoice { get; } = Error(42, "Two choices of one scene have the same id");
    public static DiagnosticCode FlagAndCounter { get; } = Error(43, "A flag is used as a counter");
    public static DiagnosticCode SpeaksAway { get; } = Error(44, "Somebody speaks who is away");

    public static DiagnosticCode ActWithoutKey { get; } = Error(50, "An act names no key, or several");
    public static DiagnosticCode BreachWithoutWrong { get; } = Error(51, "A breach on an act that is none");
    public static DiagnosticCode DirectionNotPossible { get; } = Error(52, "A direction that is not possible here");
    public static DiagnosticCode SeenAnyway { get; } = Information(53, "A list of who sees what is aimed at everyone");

    public static DiagnosticCode ConditionGrammar { get; } = Error(60, "A condition that cannot be read");
    public static DiagnosticCode ConditionKind { get; } = Error(61, "A number where yes or no is wanted, or the reverse");
    public static DiagnosticCode ConditionName { get; } = Error(62, "A condition names something that does not exist");
    public static DiagnosticCode ConditionRange { get; } = Error(63, "A condition asks for something that can never be");

    public static DiagnosticCode NoPlainExit { get; } = Error(70, "A list of ways on that can leave the story nowhere to go");
    public static DiagnosticCode DeadExit { get; } = Error(71, "A way on that is never looked at");
    public static DiagnosticCode Circle { get; } = Error(72, "Scenes that lead round in a circle without a decision");
    public static DiagnosticCode EndingGoesOn { get; } = Error(73, "An ending that asks a question or leads on");
    public static DiagnosticCode MayJustStop { get; } = Warning(74, "The story can stop without an ending");
    public static DiagnosticCode TeamSize { get; } = Information(75, "A team smaller or larger than six to ten");
    public static DiagnosticCode CalledAlike { get; } = Warning(76, "Two people who are called alike");
    public static DiagnosticCode SameWeekOfNothing { get; } = Warning(77, "The same week, where nothing is decided");
    public static DiagnosticCode NobodyStays { get; } = Error(78, "A team in which nobody is there throughout");
    public static DiagnosticCode JoinsAndLeaves { get; } = Error(79, "A person who joins and leaves with the same scene");

    public static DiagnosticCode PlaythroughWithoutAnswers { get; } = Error(80, "An expected playthrough has no answers");
    public static DiagnosticCode UnknownChoice { get; } = Error(81, "An expected playthrough takes a choice that does not exist");
    public static DiagnosticCode NotABand { get; } = Error(82, "Not a band of numbers");
    public static DiagnosticCode EmptyBand { get; } = Error(83, "A band in which nothing can lie");
    public static DiagnosticCode UnknownRisk { get; } = Error(84, "There is no risk of this id");
    public static DiagnosticCode UnknownMark { get; } = Error(85, "There is no flag or counter of this name");
    public static DiagnosticCode OtherKindOfScene { get; } = Error(86, "A scene of the wrong kind for an expected playthrough");
    public static DiagnosticCode ExpectsNothing { get; } = Error(87, "An expected playthrough that expects nothing");
    public static DiagnosticCode Contradiction { get; } = Error(88, "An expected playthrough that contradicts itself");

    public static DiagnosticCode BadInclude { get; } = Error(90, "A path that cannot be included");
    public static DiagnosticCode NoInclude { get; } = Error(91, "A file to include that cannot be read");
    public static DiagnosticCode IncludedKey { get; } = Error(92, "A key that an included file cannot have");

    public static DiagnosticCode NoTranslation { get; } = Error(93, "A translation that cannot be read as one");
    public static DiagnosticCode Untranslated { get; } = Warning(94, "A text that has no translation");
    public static DiagnosticCode Stale { get; } = Warning(95, "A translation of a text that has changed");
    public static DiagnosticCode Orphan { get; } = Warning(96, "A translation of a text that is not there");

    public static DiagnosticCode EpisodeAlone { get; } = Error(97, "An episode without its campaign");
    public static DiagnosticCode NotACampaign { get; } = Error(98, "A campaign whose episodes do not make one story");

    public static DiagnosticCode SceneNeverOpens { get; } = Warning(100, "A scene that no path opens");
    public static DiagnosticCode ChoiceNeverOffered { get; } = Warning(101, "A choice that is never offered");
    public static DiagnosticCode GoesRound { get; } = Warning(103, "The story goes round for ever");
    public static DiagnosticCode ConditionAlways { get; } = Warning(104, "A condition that always holds");
    public static DiagnosticCode ConditionNever { get; } = Warning(105, "A condition that never holds");
    public static DiagnosticCode NothingOpen { get; } = Warning(106, "A question with no answer to give");
    public static DiagnosticCode MarkNeverAsked { get; } = Warning(107, "A flag or counter that nothing asks for");
    public static DiagnosticCode FlagNeverYes { get; } = Warning(108, "A flag that is asked for and never set");
    public static DiagnosticCode RiskNeverTold { get; } = Warning(109, "Bad news that nobody tells, or hardly anybody");
    public static DiagnosticCode RiskAlwaysTold { get; } = Warning(110, "Bad news that somebody tells on every path");
    public static DiagnosticCode EndingNeverReached { get; } = Warning(111, "An ending that no path reaches");
    public static DiagnosticCode Bounded { get; } = Information(112, "More paths than were explored");
    public static DiagnosticCode RepairsNothing { get; } = Warning(113, "A repair that gives nothing back");
    public static DiagnosticCode NobodyThere { get; } = Warning(114, "Something done to somebody who is not there");

    public static DiagnosticCode Dominated { get; } = Warning(120, "An answer that another one beats in everything");
    public static DiagnosticCode TemptationNeverPays { get; } = Warning(121, "A temptation that never pays");
    public static DiagnosticCode NobodyTakes { get; } = Warning(122, "An answer that nobody sensible gives");
    public static DiagnosticCode Guessable { get; } = Warning(123, "The best answer gives itself away");
    public static DiagnosticCode KeyNeverTouched { get; } = Information(124, "A key that no answer has to do with");
    public static DiagnosticCode KeyOneSided { get; } = Warning(125, "A key that is only honoured, or only worked against");
    public static DiagnosticCode MeterCannotMove { get; } = Warning(126, "A meter that ends in one place, whatever is done");
    public static DiagnosticCode NoWayBack { get; } = Warning(127, "No way back after a mistake");
    public static DiagnosticCode EndingDecided { get; } = Warning(128, "An ending that the first answer decides");
    public static DiagnosticCode ChangesNothing { get; } = Warning(129, "A decision that changes nothing later");
    public static DiagnosticCode TooLong { get; } = Warning(130, "Prose that does not fit a screen");
    public static DiagnosticCode Minutes { get; } = Warning(131, "Minutes that do not fit the length of the text");
    public static DiagnosticCode HardToRead { get; } = Information(132, "Prose that is hard to read");

    public static DiagnosticCode CostsNothing { get; } = Warning(133, "A best answer that costs nothing");
    public static DiagnosticCode AnswersAlike { get; } = Warning(134, "Two answers that do the same");
    public static DiagnosticCode NoWhy { get; } = Information(135, "An act without its reason");
    public static DiagnosticCode EndingNearlyAlways { get; } = Warning(136, "An ending that nearly all paths reach");
    public static DiagnosticCode NameSpelling { get; } = Information(137, "A name that is spelt in two ways");
    public static DiagnosticCode WordSpelling { get; } = Information(138, "A word that the word list writes in another way");

    public static DiagnosticCode AllowsNothing { get; } = Warning(140, "Something is allowed that is not there");
    public static DiagnosticCode NotToBeAllowed { get; } = Error(141, "Something that cannot be allowed");

    public static DiagnosticCode NoReason { get; } = Error(142, "A diagnostic is allowed without a reason");

    /// <summary>Codes about other diagnostics, about unexplored paths and about translations.</summary>
    public static ImmutableArray<DiagnosticCode> OfReport { get; } = [More, Untranslated, Stale, Orphan, Bounded, AllowsNothing];

    /// <summary>Codes about false dilemmas and difficult prose. They need an exploration of the paths too.</summary>
    public static ImmutableArray<DiagnosticCode> OfDilemmas { get; } =
    [
        Dominated, TemptationNeverPays, NobodyTakes, Guessable, KeyNeverTouched, KeyOneSided, MeterCannotMove, NoWayBack, EndingDecided,
            ChangesNothing,
        TooLong, Minutes, HardToRead, CostsNothing, AnswersAlike, NoWhy, EndingNearlyAlways, NameSpelling, WordSpelling,
    ];

    /// <summary>Codes that only an exploration of all paths finds.</summary>
    public static ImmutableArray<DiagnosticCode> OfPaths { get; } =
    [
        SceneNeverOpens, ChoiceNeverOffered, GoesRound, ConditionAlways, ConditionNever, NothingOpen,
        MarkNeverAsked, FlagNeverYes, RiskNeverTold, RiskAlwaysTold, EndingNeverReached, Bounded,
        RepairsNothing, NobodyThere,
    ];

    /// <summary>Whether the code needs an exploration of the paths; else reading the file is enough.</summary>
    public static bool NeedsPaths(DiagnosticCode code) => OfPaths.Contains(code) || OfDilemmas.Contains(code);

    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        NotYaml, Tab, LooseColon, OpenQuote, Indentation, DuplicateKey, TooLarge, TooDeep, Alias, Encoding, NoDocument, Tag,
            CutByComment, More,
        MissingColon, Bracket, ForeignStory,
        UnknownKey, MissingKey, WrongKind, UnknownWord, NumberForWord, BadNumber, EmptyText, BadId, Version, BadWeeks, ReservedId,
            TooFewOrMany, NotAMoment,
        UnknownMember, UnknownScene, DuplicateChoice, FlagAndCounter, SpeaksAway,
        ActWithoutKey, BreachWithoutWrong, DirectionNotPossible, SeenAnyway,
        ConditionGrammar, ConditionKind, ConditionName, ConditionRange,
        NoPlainExit, DeadExit, Circle, EndingGoesOn, MayJustStop, TeamSize, CalledAlike, SameWeekOfNothing, NobodyStays,
            JoinsAndLeaves,
        PlaythroughWithoutAnswers, UnknownChoice, NotABand, EmptyBand, UnknownRisk, UnknownMark, OtherKindOfScene, ExpectsNothing,
            Contradiction,
        BadInclude, NoInclude, IncludedKey, NoTranslation, Untranslated, Stale, Orphan, EpisodeAlone, NotACampaign,
        .. OfPaths, .. OfDilemmas, AllowsNothing, NotToBeAllowed, NoReason,
    ];

    static DiagnosticCode Error(int number, string title) => new($"TS{number:0000}", Severity.Error, title);

    static DiagnosticCode Warning(int number, string title) => new($"TS{number:0000}", Severity.Warning, title);

    static DiagnosticCode Information(int number, string title) => new($"TS{number:0000}", Severity.Information, title);
}
