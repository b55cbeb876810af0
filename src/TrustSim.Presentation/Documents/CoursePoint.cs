namespace TrustSim.Presentation.Documents;

/// <summary>The end of one week.</summary>
/// <param name="Trust">0–100.</param>
/// <param name="Fear">0–100.</param>
/// <param name="Work">Weeks ahead of plan, negative behind it.</param>
/// <param name="Label">The numbers of the decisions of the week; empty: none.</param>
/// <param name="News">What was told or landed in the week, in short.</param>
public sealed record CoursePoint(double Trust, double Fear, double Work, string Label, ImmutableArray<(bool IsTold, Runs What)> News);
