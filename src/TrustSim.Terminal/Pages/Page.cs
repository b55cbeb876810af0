using System.Collections.Immutable;
using TrustSim.Core.Text;

namespace TrustSim.Terminal.Pages;

/// <summary>What is shown at one time: the same passages on the screen, in the linear mode and in the transcript. Its title has been made safe to show.</summary>
public sealed record Page(string Title, ImmutableArray<Passage> Passages)
{
    public string Title { get; } = Visible.Of(Title);
}
