namespace TrustSim.Presentation.Pages;

/// <summary>Two paths of a playthrough side by side: their common decisions, their different ones, and their states.</summary>
public static class ComparePage
{
    public static Document Create(PlaySession session, Branch first, Branch second, Meters meters)
    {
        var title = Say.List([BranchesPage.LabelOf(first), BranchesPage.LabelOf(second)]);
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(new(BlockKind.Heading, title));
        if (session.StateAt(first) is not { } one || session.StateAt(second) is not { } other)
        {
            page.Add(Block.Say(BlockKind.Prose, "path.one-unreadable"));
            return new(title, page.ToImmutable());
        }

        // Who told and who kept quiet is for paths that have come to their debrief.
        if (one.Phase == Phase.Debrief && other.Phase == Phase.Debrief && first.Version == second.Version)
        {
            page.Add(Block.Draw(MorePages.SideBySide(
                (BranchesPage.LabelOf(first), Debrief.From(one)), (BranchesPage.LabelOf(second), Debrief.From(other)))));
        }

        var shared = first.SharedWith(second);
        page.Add(first.Version != second.Version ? Block.Say(BlockKind.Note, "path.two-versions")
            : shared == 0 ? Block.Say(BlockKind.Note, "path.part-at-first")
            : Block.Say(BlockKind.Note, "path.same-up-to", ("number", shared)));
        foreach (var step in one.Steps.Skip(1).Take(shared))
            page.Add(
                Block.Say(BlockKind.Reason, "path.taken", ("number", step.Number), ("scene", one.SceneOf(step.Number)),
                    ("choice", Runs.FromScenario(step.Choice!.Text))));
        for (var number = shared + 1; number < Math.Max(one.Steps.Length, other.Steps.Length); number++)
        {
            page.Add(Block.Say(BlockKind.Heading, "path.decision", ("number", number)));
            foreach (var (branch, play) in (ReadOnlySpan<(Branch, Playthrough)>)[(first, one), (second, other)])
            {
                if (number >= play.Steps.Length) continue;
                var step = play.Steps[number];
                page.Add(new(BlockKind.Reason, Runs.Join(" · ", [BranchesPage.LabelOf(branch), play.SceneOf(step.Number)])));
                page.Add(Block.Quote(BlockKind.Chosen, step.Choice!.Text));
                // Players who see no numbers before the debrief see them here only for paths that reached it.
                if (meters != Meters.Debrief || play.Phase == Phase.Debrief)
                    page.Add(new(BlockKind.Change, Wording.Figures(play.Step(), step.Settled)));
            }
        }

        page.Add(Block.Say(BlockKind.Heading, "path.where-they-stand"));
        foreach (var (branch, play) in (ReadOnlySpan<(Branch, Playthrough)>)[(first, one), (second, other)])
        {
            page.Add(new(BlockKind.Reason, BranchesPage.LabelOf(branch)));
            page.Add(new(BlockKind.Change, BranchesPage.Standing(play)));
            if (BranchesPage.Figures(play, meters) is { } figures) page.Add(new(BlockKind.Change, figures));
        }

        page.Add(new(BlockKind.Note, Wording.Practice));
        return new(title, page.ToImmutable());
    }
}
