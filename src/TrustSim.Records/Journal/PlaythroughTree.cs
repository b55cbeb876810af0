namespace TrustSim.Records.Journal;

/// <summary>
/// The saved state of one playthrough: a tree of branches, one of them current. Taking a decision back leaves a branch behind. The player
/// can return to it, and returns to it too by taking the same decisions again. Immutable: folding the journal's entries over it produces
/// it.
/// </summary>
/// <param name="Id">The playthrough's identity, derived from its journal's first line: the same wherever the file lies.</param>
/// <param name="Scenario">The scenario's id.</param>
/// <param name="Started">Beginning of the playthrough (UTC).</param>
/// <param name="Texts">The scenario's texts: the first one, and each newer version that the player moved to.</param>
/// <param name="Others">The abandoned branches.</param>
/// <param name="Current">The current branch.</param>
/// <param name="IsDone">Whether the player is in its debrief, or quit there.</param>
/// <param name="Resumed">Times of resuming after a pause, so that pauses do not count as playing.</param>
/// <param name="Latest">Time of the latest entry; null in a journal without times.</param>
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
    /// <summary>Full path of the scenario's file; null for a scenario inside the program, and for an imported playthrough.</summary>
    public string? File { get; internal init; }

    /// <summary>The version of the laws under which it began.</summary>
    public int FirstLaws { get; private init; } = 1;

    /// <summary>The version of the laws under which it was played last.</summary>
    public int Laws { get; internal init; } = 1;

    /// <summary>All branches by number, including the current one.</summary>
    public IEnumerable<Branch> Branches => Others.Append(Current).OrderBy(branch => branch.Number);

    /// <summary>The scenario's text that the current branch belongs to.</summary>
    public string Text => Texts[Current.Version];

    /// <summary>Whether no branch has a decision.</summary>
    public bool IsEmpty => Current.Taken.IsEmpty && Others.IsEmpty;

    /// <summary>Creates a playthrough without decisions.</summary>
    /// <param name="laws">The version of the laws under which it begins; null stands for 1.</param>
    internal static PlaythroughTree Begin(Guid id, string scenario, string title, DateTimeOffset started, string text, int? laws) =>
        new(id, scenario, title, started, [text], [], Branch.New(1, 0, []), false, [], null, null, null)
        {
            FirstLaws = laws ?? 1, Laws = laws ?? 1,
        };

    internal PlaythroughTree Decide(Decision decision, DateTimeOffset? at) =>
        Play(Current with
        {
            Taken = Current.Taken.Add(new(decision, at, [])), IsDone = false, DoneAt = null, DoneUnder = null, Reflections = [],
        });

    /// <summary>Goes back to the first decisions of the current branch; the rest becomes an abandoned branch.</summary>
    internal PlaythroughTree Keep(int count) => count >= Current.Taken.Length
        ? this with { IsDone = false }
        : SwitchTo(number => Branch.New(number, Current.Version, Current.Taken[..Math.Max(0, count)]));

    /// <summary>Switches to an abandoned branch; null where none has that number.</summary>
    internal PlaythroughTree? Switch(int number)
    {
        if (Others.FirstOrDefault(branch => branch.Number == number) is not { } branch) return null;
        return (this with { Others = Left.Remove(branch) }) with { Current = branch, IsDone = false };
    }

    /// <summary>Moves to another version of the scenario, with the first decisions of the current branch.</summary>
    internal PlaythroughTree Renew(string text, int count)
    {
        var version = Texts.IndexOf(text);
        var texts = version < 0 ? Texts.Add(text) : Texts;
        var taken = Current.Taken[..Math.Clamp(count, 0, Current.Taken.Length)];
        return (this with { Texts = texts }).SwitchTo(number => Branch.New(number, version < 0 ? texts.Length - 1 : version, taken));
    }

    internal PlaythroughTree Reach(DateTimeOffset? at) => this with
    {
        IsDone = true, Current = Current.IsDone ? Current : Current with { IsDone = true, DoneAt = at, DoneUnder = Laws },
    };

    /// <summary>Names a branch; an empty name removes the old one.</summary>
    internal PlaythroughTree RenameBranch(int number, string name)
    {
        return this with { Current = Called(Current), Others = [.. Others.Select(Called)] };

        Branch Called(Branch branch) => branch.Number == number ? branch with { Name = name.Length == 0 ? null : name } : branch;
    }

    /// <summary>Adds a prediction for the last decision; null where there is no decision.</summary>
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

    /// <summary>The abandoned branches after leaving the current one. A branch that another one contains is dropped.</summary>
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
