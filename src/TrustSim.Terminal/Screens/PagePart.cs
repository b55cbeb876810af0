using System.Collections.Immutable;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Screens;

/// <summary>A part that is a page to read.</summary>
sealed class PagePart(Document page) : DebriefPart
{
    public override string Title => page.Title.Plain;

    public override ImmutableArray<Row> Body(int width, int height, int decision) => Layout.Render(page.Blocks, width);
}
