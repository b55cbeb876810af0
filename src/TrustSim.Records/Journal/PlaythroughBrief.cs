using System.Security.Cryptography;

namespace TrustSim.Records.Journal;

/// <summary>What lists ask of a playthrough. It takes a hundredth of the memory and time of the whole journal.</summary>
/// <param name="Latest">Time of the latest entry; null in a journal without times.</param>
/// <param name="IsDone">Whether the player is in its debrief, or quit there.</param>
/// <param name="HasFinished">Whether any of its branches reached its debrief.</param>
/// <param name="Decisions">Number of decisions of all branches.</param>
/// <param name="Reminders">Null where the player has made no commitment.</param>
/// <param name="Paths">A mark of each branch by number: branches of the same text with the same decisions have the same mark.</param>
sealed record PlaythroughBrief(
    Guid Id,
    string Scenario,
    string Title,
    DateTimeOffset Started,
    DateTimeOffset? Latest,
    bool IsDone,
    bool HasFinished,
    int Decisions,
    string? Alias,
    Reminders? Reminders,
    ImmutableArray<Guid> Paths)
{
    public static PlaythroughBrief From(PlaythroughTree tree)
    {
        var texts = tree.Texts.Select(text => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))).ToArray();
        return new(
            tree.Id, tree.Scenario, tree.Title, tree.Started, tree.Latest, tree.IsDone, tree.Branches.Any(branch => branch.IsDone),
            tree.Branches.Sum(branch => branch.Taken.Length), tree.Alias, tree.Commitment?.Reminders,
            [.. tree.Branches.Select(branch => MarkOf(texts[branch.Version], tree.FirstLaws, branch))]);
    }

    static Guid MarkOf(string text, int laws, Branch branch)
    {
        var path = $"{text} {laws} {(branch.IsDone ? "done" : "open")} {string.Join(' ', branch.Decisions)}";
        return new(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16));
    }
}
