namespace TrustSim.Terminal.Workshops;

/// <summary>A part of the group's debrief.</summary>
/// <param name="Pages">Returns its pages for a width and a height.</param>
sealed record GroupDebriefPart(string Title, Func<int, int, ImmutableArray<ImmutableArray<Row>>> Pages);
