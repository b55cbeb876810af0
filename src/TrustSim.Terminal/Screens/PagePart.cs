using System.Collections.Immutable;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>A part that is a page to read.</summary>
sealed class PagePart(Page page) : DebriefPart
{
    public override string Title => page.Title;

    public override ImmutableArray<Row> Body(int width, int height, int decision) => Layout.Render(page.Passages, width);
}
