namespace TrustSim.Presentation.Cells;

/// <summary>Lays blocks out on pages of a size: broken between blocks, else between the rows of one, and never behind a heading.</summary>
public static class PageSplit
{
    /// <param name="height">Rows of a page, 2 or more.</param>
    /// <param name="widest">Cells that prose takes at most.</param>
    /// <returns>At least one page.</returns>
    public static ImmutableArray<ImmutableArray<Row>> Render(
        IEnumerable<Block> blocks, int width, int height, int widest = Layout.WidestProse)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<Row>>();
        var page = new List<Row>();
        var kept = new List<Row>();
        BlockKind? above = null;
        foreach (var block in Layout.Said(blocks))
        {
            var rows = Layout.RowsOf(block, width, widest).ToList();
            if (above is { } kind && Layout.IsApart(kind, block.Kind) && page.Count + kept.Count > 0) kept.Add(Row.Empty);
            above = block.Kind;
            kept.AddRange(rows);
            if (IsHead(block.Kind)) continue;
            Place();
        }

        Place();
        if (page.Count > 0 || pages.Count == 0) pages.Add([.. page]);
        return pages.ToImmutable();

        void Place()
        {
            if (page.Count > 0 && page.Count + kept.Count > height) Turn();
            while (kept.Count > 0 && page.Count == 0 && kept[0] == Row.Empty) kept.RemoveAt(0);
            foreach (var row in kept)
            {
                if (page.Count == height) Turn();
                page.Add(row);
            }

            kept.Clear();
        }

        void Turn()
        {
            while (page.Count > 0 && page[^1] == Row.Empty) page.RemoveAt(page.Count - 1);
            pages.Add([.. page]);
            page.Clear();
        }
    }

    static bool IsHead(BlockKind kind) => kind is BlockKind.Part or BlockKind.Heading or BlockKind.Subheading or BlockKind.Reason;
}
