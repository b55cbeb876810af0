namespace TrustSim.Records.Journal;

/// <summary>A branch in the tree of a playthrough's branches.</summary>
/// <param name="From">The earlier branch with which it shares most decisions; null for the first branch.</param>
/// <param name="Shared">Number of decisions that both share before they part.</param>
/// <param name="Depth">Number of branches between it and the first.</param>
public sealed record BranchNode(Branch Branch, Branch? From, int Shared, int Depth)
{
    /// <summary>Lists the branches of a playthrough, each below its parent.</summary>
    public static ImmutableArray<BranchNode> List(PlaythroughTree tree)
    {
        var branches = tree.Branches.ToImmutableArray();
        var nodes = ImmutableArray.CreateBuilder<BranchNode>();
        Add(null, 0);
        return nodes.ToImmutable();

        void Add(Branch? from, int depth)
        {
            foreach (var branch in branches.Where(branch => Parent(branch) == from))
            {
                nodes.Add(new(branch, from, from is null ? 0 : branch.SharedWith(from), depth));
                Add(branch, depth + 1);
            }
        }

        // Ties go to the first branch. A branch of another version of the scenario has the first branch as its parent.
        Branch? Parent(Branch branch) =>
            branches.Where(other => other.Number < branch.Number).MaxBy(other => (other.SharedWith(branch), -other.Number));
    }
}
