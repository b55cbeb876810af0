namespace TrustSim.Terminal.Screens;

/// <summary>How it ended, what people had to tell, and the moment; in a wide window the moment stands beside it.</summary>
sealed class WhatHappenedPart(Debrief debrief, Discoveries found) : DebriefPart
{
    public override string Title => WhatHappenedPage.Title.Plain;

    public override IEnumerable<Block> Beside =>
        [.. WhatHappenedPage.Moment(debrief), .. MorePages.ToFind(debrief.Playthrough.Scenario, found)];

    // The way back to the moment stands where it is told, if there is room for it; the bar has it in any case.
    public override ImmutableArray<ImmutableArray<Row>> Pages(int width, int height, int decision, bool isBeside)
    {
        var pages = base.Pages(width, height, decision, isBeside);
        return isBeside || WhatHappenedPage.MomentOf(debrief) is null || pages[^1].Length + 2 > height ? pages
            : [.. pages[..^1], [.. pages[^1], Row.Empty, new($" G  {Say.Text("debrief.go-back-there")} ", Style.Selected)]];
    }

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) => isBeside
        ? WhatHappenedPage.Told(debrief, isAll: true)
        : [.. WhatHappenedPage.Told(debrief, isAll: false), .. WhatHappenedPage.Moment(debrief)];
}
