namespace TrustSim.Authoring.Graph;

/// <summary>The reasons why the story leaves a scene by a way.</summary>
public enum Lead
{
    /// <summary>The player's choice.</summary>
    Choice,

    /// <summary>The story continues by itself after an interlude.</summary>
    On,

    /// <summary>The scene's condition fails, so the story skips it.</summary>
    PassedOver,

    /// <summary>None of the scene's choices is open.</summary>
    NothingOpen,
}
