namespace TrustSim.Terminal.PlainText;

/// <summary>The parts of the debrief in plain lines: what each page of it says on screens, in words.</summary>
static class PlainTextDebrief
{
    /// <summary>The parts in their order, each with its heading. The last one is More, which is not counted.</summary>
    /// <param name="session">Null where nothing is kept.</param>
    public static ImmutableArray<Document> Parts(Debrief debrief, PlaySession? session, bool showsNumbers)
    {
        if (debrief.Playthrough.Scenario.About.IsMoment) return [MomentPage.Create(debrief)];
        if (debrief.Playthrough.Scenario.About.IsPrologue)
        {
            Document[] pages =
                [ProloguePages.Paths(debrief, session), ProloguePages.Words(debrief), TakeAwayPage.Create(debrief, session?.Tree)];
            return [.. pages.Select((page, index) => Headed(page, index + 1, pages.Length))];
        }

        var expected = ForesightPage.Create(debrief, TakeAwayPage.ForeseenOn(debrief, session?.Tree));
        Document[] parts =
        [
            WhatHappenedPage.Create(debrief), TeamNowPage.Create(debrief, showsNumbers), TrustKeysPage.Create(debrief),
            .. expected is null ? [] : (Document[])[expected],
            TakeAwayPage.Create(debrief, session?.Tree),
        ];
        return [.. parts.Select((part, index) => Headed(part, index + 1, parts.Length)), More(debrief, session)];
    }

    /// <summary>“Part 2 of 4, the team now” in place of the title.</summary>
    static Document Headed(Document part, int number, int all) => part with
    {
        Blocks =
        [
            Block.Say(BlockKind.Heading, "plain.debrief-part", ("number", number), ("all", all), ("title", part.Title)),
            .. part.Blocks.Skip(1),
        ],
    };

    static Document More(Debrief debrief, PlaySession? session)
    {
        var (play, found) = (debrief.Playthrough, MorePages.Discovered(debrief.Playthrough, session));
        return Document.Page(Say.Runs("plain.more"),
            [.. MorePages.Line(debrief, 0), .. MorePages.ToFind(play.Scenario, found), .. MorePages.Practises(play.Scenario)]);
    }
}
