namespace TrustSim.Terminal.Screens;

/// <summary>How it ended, what people had to tell, and the moment; in a wide window the moment stands beside it.</summary>
sealed class WhatHappenedPart(Debrief debrief, Discoveries found) : DebriefPart
{
    public override string Title => WhatHappenedPage.Title.Plain;

    public override IEnumerable<Block> Beside =>
        [.. WhatHappenedPage.Moment(debrief), .. MorePages.ToFind(debrief.Playthrough.Scenario, found)];

    public override IEnumerable<Block> Blocks(int decision, bool isBeside) => isBeside
        ? WhatHappenedPage.Told(debrief, isAll: true)
        : [.. WhatHappenedPage.Told(debrief, isAll: false), .. WhatHappenedPage.Moment(debrief)];
}
