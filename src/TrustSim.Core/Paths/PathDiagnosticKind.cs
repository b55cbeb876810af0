namespace TrustSim.Core.Paths;

/// <summary>The kinds of diagnostic about the paths through a scenario.</summary>
public enum PathDiagnosticKind
{
    /// <summary>No path opens this scene.</summary>
    SceneNeverOpens,

    /// <summary>No path reaches this ending.</summary>
    EndingNeverReached,

    /// <summary>The scene opens, but never offers this choice.</summary>
    ChoiceNeverOffered,

    /// <summary>No ending can be reached from this scene: the story goes round for ever.</summary>
    GoesRound,

    /// <summary>This condition holds at every evaluation.</summary>
    ConditionAlways,

    /// <summary>This condition fails at every evaluation.</summary>
    ConditionNever,

    /// <summary>Whether this condition can hold, or fail, is not known.</summary>
    NotKnown,

    /// <summary>A scene asks while none of its answers is open.</summary>
    NothingOpen,

    /// <summary>No condition asks for this flag or counter.</summary>
    MarkNeverAsked,

    /// <summary>A condition asks for this flag, but nothing sets it to yes.</summary>
    FlagNeverYes,

    /// <summary>This risk begins, but nobody tells it on any path.</summary>
    RiskNeverTold,

    /// <summary>Somebody tells this risk on every path on which it begins.</summary>
    RiskAlwaysTold,

    /// <summary>Somebody tells this risk, but on hardly any path.</summary>
    RiskHardlyTold,

    /// <summary>This choice repairs a key, and on no path has the repair anything to give back.</summary>
    RepairsNothing,

    /// <summary>This choice acts on somebody who is not in the team on any path that takes it.</summary>
    NobodyThere,

    /// <summary>Another answer is never worse than this one, now or later, and better in something, whenever both are open.</summary>
    Dominated,

    /// <summary>An answer that only works against keys never gains work over any other.</summary>
    TemptationNeverPays,

    /// <summary>For any mix of trust, calm and work, now or later, another answer serves the player better.</summary>
    NobodyTakes,

    /// <summary>The best answer is always the first.</summary>
    BestAlwaysFirst,

    /// <summary>The best answer is always the last.</summary>
    BestAlwaysLast,

    /// <summary>The best answer is always the longest.</summary>
    BestAlwaysLongest,

    /// <summary>The best answer stands at one place more often than chance explains.</summary>
    BestOftenAt,

    /// <summary>The best answer costs nothing, and no other one gains anything.</summary>
    BestCostsNothing,

    /// <summary>Nearly all paths reach this ending.</summary>
    EndingNearlyAlways,

    /// <summary>No answer touches this key.</summary>
    KeyNeverTouched,

    /// <summary>Answers honour this key, and none works against it or overdoes it.</summary>
    KeyOnlyHonoured,

    /// <summary>Answers work against this key or overdo it, and none honours it.</summary>
    KeyOnlyWronged,

    /// <summary>All paths end at the same level of this meter.</summary>
    MeterCannotMove,

    /// <summary>After this answer no path regains the opening trust, though many decisions follow and other answers allow it.</summary>
    NoWayBack,

    /// <summary>The first answer alone decides whether this ending comes.</summary>
    EndingDecided,

    /// <summary>All answers lead to the same continuation.</summary>
    ChangesNothing,
}
