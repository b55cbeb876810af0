namespace TrustSim.Core.Story;

/// <summary>A part of a text that varies: one or more paragraphs, always or under a condition.</summary>
public sealed record TextPart(string Text, Condition? When)
{
    /// <summary>The parts whose conditions hold, one below the other.</summary>
    internal static string Join(ImmutableArray<TextPart> parts, Situation now) =>
        string.Join("\n\n", parts.Where(part => part.When?.Holds(now) ?? true).Select(part => part.Text));
}
