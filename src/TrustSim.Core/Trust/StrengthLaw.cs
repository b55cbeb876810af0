using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>What one strength means, wherever it is used.</summary>
public sealed record StrengthLaw(Strength Member) : IRow<Strength>
{
    /// <summary>Share of the trust left to gain.</summary>
    public double Gain { get; init; }

    /// <summary>Share of the trust there is that is lost.</summary>
    public double Loss { get; init; }

    /// <summary>Share of the fear not yet there that is raised.</summary>
    public double Raise { get; init; }

    /// <summary>Share of the fear there is that is eased.</summary>
    public double Ease { get; init; }

    /// <summary>Points by which a lie lowers the ceiling of trust.</summary>
    public double Scar { get; init; }

    /// <summary>What it teaches people to expect, 0–1.</summary>
    public double Mark { get; init; }

    /// <summary>Share of clarity gained or lost.</summary>
    public double Clarity { get; init; }

    /// <summary>Weeks of work paid or cost at once.</summary>
    public double Work { get; init; }

    /// <summary>Weeks of work that a risk of this size costs when it lands.</summary>
    public double Cost { get; init; }

    /// <summary>How much nerve it takes to say it, 0–1.</summary>
    public double Courage { get; init; }
}
