namespace TrustSim.Presentation.Pages;

/// <summary>All paths of a playthrough: their branching points and their results.</summary>
public static class BranchesPage
{
    public static Document Create(PlaySession session, Meters meters) =>
        Document.Page(Say.Runs("path.all"), BranchNode.List(session.Tree).SelectMany(node => Told(session, node, meters)));

    /// <summary>Tells one path: its name, its branching point, and its state.</summary>
    public static ImmutableArray<Block> Told(PlaySession session, BranchNode node, Meters meters)
    {
        var (branch, play) = (node.Branch, session.StateAt(node.Branch));
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(
            Block.Say(BlockKind.Reason, branch.Number == session.Tree.Current.Number ? "path.current" : "path.other",
                ("number", branch.Number), ("label", LabelOf(branch))));
        if (play is null) return [.. page, Block.Say(BlockKind.Change, "path.unreadable")];
        if (Parting(node, play) is { } parting) page.Add(parting);
        if (node.Shared < branch.Taken.Length) page.Add(Block.Quote(BlockKind.Chosen, play.Steps[node.Shared + 1].Choice!.Text));
        page.Add(new(BlockKind.Change, Standing(play)));
        if (Figures(play, meters) is { } figures) page.Add(new(BlockKind.Change, figures));
        return page.ToImmutable();
    }

    /// <summary>Returns the player's name of a path, or its number where it has none.</summary>
    public static Runs LabelOf(Branch branch) =>
        branch.Name is { } name ? Runs.FromPlayer(name) : Say.Runs("path.numbered", ("number", branch.Number));

    /// <summary>Tells the end of a path, or its progress.</summary>
    public static Runs Standing(Playthrough play) => Standing(play.Phase, play.Ending, play.Steps.Length - 1);

    /// <param name="decisions">Number of decisions of the path.</param>
    public static Runs Standing(Phase phase, Scene? reached, int decisions) => phase switch
    {
        Phase.Debrief when reached?.Ending is { } ending =>
            Say.Runs("path.ended", ("ending", Runs.FromScenario(ending)), ("decisions", Wording.Decisions(decisions))),
        Phase.Debrief => Say.Runs("path.over", ("decisions", Wording.Decisions(decisions))),
        Phase.Briefing or Phase.Interlude or Phase.Deciding or Phase.Consequence or Phase.Ending =>
            decisions == 0 ? Say.Runs("path.stands-at-beginning") : Say.Runs("path.stands-after", ("number", decisions)),
    };

    /// <summary>Returns the meters at the end of a path; null where the player may not see them yet.</summary>
    public static Runs? Figures(Playthrough play, Meters meters) =>
        meters == Meters.Debrief && play.Phase != Phase.Debrief ? null : Wording.Figures(play.Step(), play.Team);

    static Block? Parting(BranchNode node, Playthrough play)
    {
        if (node.From is not { } from) return null;
        if (node.Branch.Version != from.Version) return Block.Say(BlockKind.Change, "path.other-version");
        return node.Shared == node.Branch.Taken.Length
            ? Block.Say(BlockKind.Change, "path.same-as", ("label", LabelOf(from)))
            : Block.Say(BlockKind.Change, "path.parts-from", ("label", LabelOf(from)), ("scene", play.SceneOf(node.Shared + 1)));
    }
}
