namespace TrustSim.Core.Roads;

/// <summary>What can be wrong with the roads through a scenario.</summary>
public enum FlawKind
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
}
