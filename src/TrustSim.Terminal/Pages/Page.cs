using System.Collections.Immutable;

namespace TrustSim.Terminal.Pages;

/// <summary>What is shown at one time: the same passages on the screen, in the linear mode and in the transcript.</summary>
public sealed record Page(string Title, ImmutableArray<Passage> Passages)
{
    public string Title { get; } = Passage.Clean(Title);
}
