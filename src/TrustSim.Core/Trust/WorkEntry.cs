using TrustSim.Core.Story;

namespace TrustSim.Core.Trust;

/// <summary>A change of work, in weeks: by a decision's own price or pay, by a risk, or (where neither is named) by the week's
/// pace.</summary>
public readonly record struct WorkEntry(int Week, int? Decision, RiskId? Risk, double Weeks);
