namespace TrustSim.Core.Workshops;

/// <summary>A minority's remark that the group should remember.</summary>
/// <param name="Choice">The answer that the minority wanted.</param>
public sealed record Remark(ChoiceId Choice, string Text);
