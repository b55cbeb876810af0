namespace TrustSim.Authoring.Graph;

/// <summary>What makes play leave a scene by a way.</summary>
public enum Lead
{
    /// <summary>The player's choice.</summary>
    Choice,

    /// <summary>Nothing: an interlude is read, and play goes on.</summary>
    On,

    /// <summary>The scene's condition does not hold.</summary>
    PassedOver,

    /// <summary>None of the scene's choices is open.</summary>
    NothingOpen,
}
