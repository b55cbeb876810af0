namespace TrustSim.Core.Paths;

/// <summary>What can be wrong with the roads through a scenario.</summary>
public enum PathDiagnosticKind
{
    /// <summary>No road opens this scene.</summary>
    SceneNeverOpens,

    /// <summary>No road reaches this ending.</summary>
    EndingNeverReached,

    /// <summary>The scene opens, and this choice is never offered in it.</summary>
    ChoiceNeverOffered,

    /// <summary>From this scene no ending can be reached: play goes round for ever.</summary>
    GoesRound,

    /// <summary>Whenever it is asked, this condition holds.</summary>
    ConditionAlways,

    /// <summary>Whenever it is asked, this condition does not hold.</summary>
    ConditionNever,

    /// <summary>A scene asks, and none of its answers is open.</summary>
    NothingOpen,

    /// <summary>A flag or counter that no condition asks for.</summary>
    MarkNeverAsked,

    /// <summary>A flag that is asked for and never set to yes.</summary>
    FlagNeverYes,

    /// <summary>This risk begins, and is told on no road.</summary>
    RiskNeverTold,

    /// <summary>This risk is told on every road on which it begins.</summary>
    RiskAlwaysTold,

    /// <summary>Another answer is nowhere worse than this one, now and later, and better in something, whenever both can be
    /// given.</summary>
    Dominated,

    /// <summary>An answer that only works against keys never gains work over any other.</summary>
    TemptationNeverPays,

    /// <summary>Whatever mix of trust, calm and work one cares about, now or later, another answer serves it better.</summary>
    NobodyTakes,

    /// <summary>The best answer is always the first.</summary>
    BestAlwaysFirst,

    /// <summary>The best answer is always the last.</summary>
    BestAlwaysLast,

    /// <summary>The best answer is always the longest.</summary>
    BestAlwaysLongest,

    /// <summary>No answer has to do with this key.</summary>
    KeyNeverTouched,

    /// <summary>Answers honour this key, and none works against it or overdoes it.</summary>
    KeyOnlyHonoured,

    /// <summary>Answers work against this key or overdo it, and none honours it.</summary>
    KeyOnlyWronged,

    /// <summary>All roads end at the same level of this meter.</summary>
    MeterCannotMove,

    /// <summary>After this answer no road leads back to the trust of the start, though much is still decided and other answers
    /// do.</summary>
    NoWayBack,

    /// <summary>The first answer alone decides whether this ending comes.</summary>
    EndingDecided,

    /// <summary>Whatever is answered here, everything goes on in the same way.</summary>
    ChangesNothing,
}
