namespace TrustSim.Records.Workshops;

/// <summary>A line of text that the group's window asks for.</summary>
/// <param name="Text">What stood there at first.</param>
/// <param name="Longest">In characters.</param>
/// <param name="Keep">A word for the effect of Enter.</param>
public sealed record WallLine(string Title, string Question, string Text, int Longest, string Keep);
