using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>
/// All that is kept of one playthrough: a tree of branches, of which one is being played. A decision that is taken back leaves a branch
/// behind, which can be gone back to; who takes the same decisions again is back on it. Immutable: a journal is folded over it entry by
/// entry.
/// </summary>
/// <param name="Id">The playthrough's identity, made of its journal's first line: the same wherever the file lies and whoever reads
/// it.</param>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Started">When the playthrough was begun (UTC).</param>
/// <param name="Texts">The scenario's texts: as it was at the beginning, and as it was each time the player went over to a newer
/// version.</param>
/// <param name="Others">The branches that were left.</param>
/// <param name="Current">The branch that is being played.</param>
/// <param name="IsDone">Whether the player stands in its debrief, or left there.</param>
/// <param name="Resumed">When it was resumed after a pause, so that pauses need not count as playing.</param>
/// <param name="Latest">When something was last written down; null in a journal from before times were kept.</param>
public sealed record PlaythroughTree(
    Guid Id,
    string Scenario,
    string Title,
    DateTimeOffset Started,
    ImmutableArray<string> Texts,
    ImmutableArray<Branch> Others,
    Branch Current,
    bool IsDone,
    ImmutableList<DateTimeOffset> Resumed,
    string? Alias,
    Commitment? Commitment,
    DateTimeOffset? Latest)
{
    /// <summary>The file that the scenario was read from, in full; null where it travels inside the program, and where the playthrough
    /// comes from elsewhere.</summary>
    public string? File { get; internal init; }

    /// <summary>All branches by number, the current one among them.</summary>
    public IEnumerable<Branch> Branches => Others.Append(Current).OrderBy(branch => branch.Number);

    /// <summary>The scenario's text, of which the current branch is one.</summary>
    public string Text => Texts[Current.Version];

    /// <summary>Whether nothing has been decided on any branch.</summary>
    public bool IsEmpty => Current.Taken.IsEmpty && Others.IsEmpty;

    /// <summary>A playthrough in which nothing has been decided.</summary>
    internal static PlaythroughTree Begin(Guid id, string scenario, string title, DateTimeOffset started, string text) =>
        new(id, scenario, title, started, [text], [], Branch.New(1, 0, []), false, [], null, null, null);

    internal PlaythroughTree Decide(Decision decision, DateTimeOffset? at) =>
        Play(Current with { Taken = Current.Taken.Add(new(decision, at, [])), IsDone = false, DoneAt = null, Reflections = [] });

    /// <summary>Goes back to where only so many decisions have been taken; the branch behind that is left.</summary>
    internal PlaythroughTree Keep(int count) => count >= Current.Taken.Length
        ? this with { IsDone = false }
        : SwitchTo(number => Branch.New(number, Current.Version, Current.Taken[..Math.Max(0, count)]));

    /// <summary>Goes over to a branch that was left; null where there is none of that number.</summary>
    internal PlaythroughTree? Switch(int number)
    {
        if (Others.FirstOrDefault(branch => branch.Number == number) is not { } branch) return null;
        return (this with { Others = Left.Remove(branch) }) with { Current = branch, IsDone = false };
    }

    /// <summary>Goes over to another version of the scenario, in which so many of the current branch's decisions have been taken.</summary>
    internal PlaythroughTree Renew(string text, int count)
    {
        var version = Texts.IndexOf(text);
        var texts = version < 0 ? Texts.Add(text) : Texts;
        var taken = Current.Taken[..Math.Clamp(count, 0, Current.Taken.Length)];
        return (this with { Texts = texts }).SwitchTo(number => Branch.New(number, version < 0 ? texts.Length - 1 : version, taken));
    }

    internal PlaythroughTree Reach(DateTimeOffset? at) =>
        this with { IsDone = true, Current = Current.IsDone ? Current : Current with { IsDone = true, DoneAt = at } };

    /// <summary>Gives a branch a name, or with an empty one takes it away.</summary>
    internal PlaythroughTree RenameBranch(int number, string name)
    {
        return this with { Current = Called(Current), Others = [.. Others.Select(Called)] };

        Branch Called(Branch branch) => branch.Number == number ? branch with { Name = name.Length == 0 ? null : name } : branch;
    }

    /// <summary>Says what the last decision is expected to do to somebody; null where there is no decision.</summary>
    internal PlaythroughTree? Predict(Prediction prediction)
    {
        if (Current.Taken.IsEmpty) return null;
        var last = Current.Taken[^1];
        var all = last.Predictions.RemoveAll(each => each.Who == prediction.Who).Add(prediction);
        var taken = Current.Taken.SetItem(Current.Taken.Length - 1, last with { Predictions = all });
        return this with { Current = Current with { Taken = taken } };
    }

    internal PlaythroughTree Reflect(Reflection reflection)
    {
        var all = Current.Reflections.RemoveAll(each => each.Question == reflection.Question).Add(reflection);
        return this with { Current = Current with { Reflections = all } };
    }

    /// <summary>The branches that are left once the current one is left too. One that says nothing of its own is not kept.</summary>
    ImmutableArray<Branch> Left =>
        Current.Name is null && (Current.Taken.IsEmpty || Others.Any(Current.IsWithin)) ? Others : Others.Add(Current);

    PlaythroughTree SwitchTo(Func<int, Branch> branch)
    {
        var left = Left;
        return (this with { Others = left }).Play(branch(left.Select(each => each.Number).Append(0).Max() + 1));
    }

    /// <summary>Reaching the end of an abandoned branch makes that branch current again.</summary>
    PlaythroughTree Play(Branch branch)
    {
        var met = Others.FirstOrDefault(
            other => !branch.Taken.IsEmpty && other.Taken.Length == branch.Taken.Length && branch.IsWithin(other));
        return met is null
            ? this with { Current = branch, IsDone = false }
            : this with { Current = met with { Name = met.Name ?? branch.Name }, Others = Others.Remove(met), IsDone = false };
    }
}
