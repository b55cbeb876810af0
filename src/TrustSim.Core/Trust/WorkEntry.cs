namespace TrustSim.Core.Trust;

/// <summary>
/// A change of work, in weeks, from a decision's own push or from a risk. An entry that names neither holds the week's pace.
/// </summary>
public readonly record struct WorkEntry(int Week, int? Decision, RiskId? Risk, double Weeks);
