namespace TrustSim.Terminal.Screens;

/// <summary>A part that is a page to read.</summary>
sealed class PagePart(Document page) : DebriefPart
{
    public override string Title => page.Title.Plain;

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) => page.Blocks;
}
