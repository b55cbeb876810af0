namespace TrustSim.Core.Trust;

/// <summary>Effects of one strength, wherever it stands.</summary>
public sealed record StrengthLaw(Strength Member) : IRow<Strength>
{
    /// <summary>Share of the missing trust that an act gains.</summary>
    public double Gain { get; init; }

    /// <summary>Share of the present trust that an act loses.</summary>
    public double Loss { get; init; }

    /// <summary>Share of the missing fear that an act raises.</summary>
    public double Raise { get; init; }

    /// <summary>Share of the present fear that an act eases.</summary>
    public double Ease { get; init; }

    /// <summary>Points by which a lie lowers the ceiling of trust.</summary>
    public double Scar { get; init; }

    /// <summary>Value towards which an act moves the habit of its key, 0–1.</summary>
    public double Mark { get; init; }

    /// <summary>Share of clarity that a push adds or takes.</summary>
    public double Clarity { get; init; }

    /// <summary>Weeks of work that a push adds or takes at once.</summary>
    public double Work { get; init; }

    /// <summary>Weeks of work that a risk of this size costs when it lands.</summary>
    public double Cost { get; init; }

    /// <summary>Share of a risk that the player must have heard before it counts as told, 0–1.</summary>
    public double Courage { get; init; }
}
