namespace TrustSim.Presentation.Pages;

/// <summary>The end of a prologue in place of a debrief: who spoke on its paths, and only then the words trust and fear.</summary>
public static class ProloguePages
{
    /// <summary>Who told and who kept quiet: on this path and the way to another, or on two paths side by side.</summary>
    /// <param name="session">Null where nothing is kept: this path alone.</param>
    public static Document Paths(Debrief debrief, PlaySession? session) => Document.Page(Say.Runs("prologue.who-spoke"),
    [
        .. debrief.Risks.SelectMany(record => Told(debrief, record)),
        .. Other(session) is var (label, other)
            ? [Block.Draw(MorePages.SideBySide((label, other), (BranchesPage.LabelOf(session!.Tree.Current), debrief)))]
            : (Block[])[Block.Say(BlockKind.Prose, "prologue.other-path", ("scene", debrief.Playthrough.SceneOf(1)))],
    ]);

    /// <summary>What the dots stood for.</summary>
    public static Document Words(Debrief debrief) => Document.Page(Say.Runs("prologue.two-words"),
    [
        Block.Say(BlockKind.Prose, "prologue.trust"), Block.Say(BlockKind.Prose, "prologue.fear"),
        .. MorePages.Line(debrief, 0), Block.Say(BlockKind.Prose, "prologue.work"),
    ]);

    static IEnumerable<Block> Told(Debrief debrief, RiskRecord record)
    {
        var (name, what) = (WhatHappenedPage.NameOf(debrief, record.By), WhatHappenedPage.NameOf(record.Risk));
        if (record.Outcome == RiskOutcome.Told)
        {
            yield return Block.Say(BlockKind.Question, "prologue.told", ("name", name), ("what", what));
            yield break;
        }

        yield return Block.Say(BlockKind.Question, "prologue.kept", ("name", name), ("what", what),
            ("time", debrief.Step().InWords(record.Weeks)));
        yield return Block.Quote(BlockKind.Unsaid, record.Risk.Says);
    }

    /// <summary>The latest other path that came to its end; null where there is none.</summary>
    static (Runs Label, Debrief Debrief)? Other(PlaySession? session)
    {
        if (session is null) return null;
        foreach (var branch in session.Tree.Branches.Reverse())
        {
            if (branch != session.Tree.Current && session.StateAt(branch) is { Phase: Phase.Debrief } play)
                return (BranchesPage.LabelOf(branch), Debrief.From(play));
        }

        return null;
    }
}
