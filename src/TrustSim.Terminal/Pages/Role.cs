namespace TrustSim.Terminal.Pages;

/// <summary>What a passage is, so that each face can show it in its own way.</summary>
public enum Role
{
    Title,
    Heading,
    Prose,
    Speech,
    Question,
    Option,

    /// <summary>What the player chose.</summary>
    Chosen,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>What a reason did to whom.</summary>
    Change,

    /// <summary>Meters in words.</summary>
    Meter,

    /// <summary>A remark of the program's own.</summary>
    Note,

    /// <summary>A line of a drawing; for screens only, since it says nothing when read aloud.</summary>
    Figure,
}
