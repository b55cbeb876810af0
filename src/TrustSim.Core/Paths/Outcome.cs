namespace TrustSim.Core.Paths;

/// <summary>What is looked at where roads end: the team's mean trust and fear (0–100), and weeks ahead of plan.</summary>
public enum Outcome
{
    Trust,
    Fear,
    Work,
}
