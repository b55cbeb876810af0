namespace TrustSim.Core.Paths.Counting;

/// <summary>
/// Follows every path, depth first, and keeps one frame for each decision. What lies behind an answer is known when the walk comes back.
/// </summary>
sealed class PathWalk
{
    /// <summary>Most decisions of a path. A longer path contains a cycle, or no player would reach its end.</summary>
    public const int Longest = 250;

    const int Patience = 1 << 13;

    // Decisions between two questions whether to go on.
    const int Breath = 4_096;

    readonly CompiledScenario map;
    readonly PathExplorer explorer;
    readonly WalkBudget budget;
    readonly FigureColumns? columns;
    readonly WalkMemo memo;
    readonly List<WalkFrame> frames = [];
    readonly List<int> path = [];
    readonly int answers;
    readonly double opening;

    // The choices on the path, one bit each; a remembered subtree begins with none.
    ulong[] taken;
    long spent;
    bool isStopped;

    /// <param name="opening">Mean trust at the first question.</param>
    /// <param name="patience">Look-ups without any hit after which the walk no longer asks whether paths come together.</param>
    public PathWalk(CompiledScenario map, Gathers gathers, WalkBudget budget, double opening, int patience = Patience)
    {
        (this.map, this.budget, this.opening) = (map, budget, opening);
        answers = map.Scenes.Max(scene => scene.Choices.Length);
        if (gathers.HasFlag(Gathers.Figures)) columns = new(map);
        Facts = new(map, gathers, path);
        Sums = new(map, columns?.Count ?? 0);
        memo = new(map, columns?.Count ?? 0, patience);
        taken = new ulong[columns is null ? 0 : Bits.WordsFor(map.Choices.Count)];
        explorer = new(map, Facts.Coverage) { Opened = columns is null ? null : [] };
    }

    public WalkFacts Facts { get; }

    public Sums Sums { get; private set; }

    /// <summary>Whether the walk followed every path.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Whether paths came together, so that <see cref="WalkFacts.Ends"/> lacks some.</summary>
    public bool HasMerged { get; set; }

    /// <summary>Paths followed to their end, or to a state that another path had reached.</summary>
    public long Explored { get; private set; }

    public long Decisions { get; private set; }

    /// <summary>What lies behind each answer to the first question that has several; empty where there is none.</summary>
    public List<(int Choice, Sums Sums, int Left)> First { get; } = [];

    /// <summary>Trust with which to compare the end of each path; null for none.</summary>
    public double? Rank { get; init; }

    /// <summary>At this depth, <see cref="AtCut"/> says what lies behind; −1 for nowhere.</summary>
    public int Cut { get; init; } = -1;

    public Func<PathWalk, WalkFrame, int, Behind>? AtCut { get; init; }

    /// <summary>Walks from the opening.</summary>
    public Behind Start()
    {
        var frame = At(0);
        frame.State.CopyFrom(map.Open());
        return Follow(0, explorer.Start(frame.State));
    }

    /// <summary>Walks from a state.</summary>
    /// <param name="scene">The scene that asks.</param>
    /// <param name="before">The decisions that led there.</param>
    public Behind From(PathState state, int scene, IReadOnlyCollection<int> before)
    {
        path.AddRange(before);
        if (columns is not null) foreach (var choice in before) Bits.Put(taken, choice, true);
        var root = At(path.Count);
        root.State.CopyFrom(state);
        var behind = Follow(path.Count, scene);
        // Whoever asks for the result asks for the first frame alone.
        memo.Forget();
        frames.Clear();
        Root = root;
        return behind;
    }

    /// <summary>The frame with which <see cref="From"/> began.</summary>
    public WalkFrame? Root { get; private set; }

    WalkFrame At(int depth)
    {
        while (frames.Count <= depth)
            frames.Add(new(map.Layout, answers, columns?.Count ?? 0, columns is null ? 0 : map.Scenes.Length));
        return frames[depth];
    }

    /// <summary>Adds the sums of a subtree that another walk followed.</summary>
    public void Add(Sums subtree, WalkFrame frame) => Sums.Add(subtree, frame.Chance, taken);

    Behind Follow(int depth, int scene)
    {
        var frame = At(depth);
        if (map.IsEnd(scene)) return End(frame, scene);
        if (depth == Cut) return AtCut!(this, frame, scene);
        if (!memo.Asks(scene)) return Ask(frame, depth, scene);
        var print = frame.State.Fingerprint(scene);
        if (memo.Find(print) is { } known)
        {
            Explored++;
            HasMerged = true;
            known.Means.CopyTo(frame.Means, 0);
            known.Ahead.CopyTo(frame.Ahead, 0);
            Sums.Add(known.Sums, frame.Chance, taken);
            return known.Behind;
        }

        var (outer, before, chance) = (Sums, taken, frame.Chance);
        (Sums, taken, frame.Chance) = (memo.Fresh(), new ulong[taken.Length], 1);
        var behind = Ask(frame, depth, scene);
        outer.Add(Sums, chance, before);
        memo.Keep(print, behind, Sums, frame);
        (Sums, taken, frame.Chance) = (outer, before, chance);
        return behind;
    }

    Behind End(WalkFrame frame, int scene)
    {
        Explored++;
        var end = PathEnd.From(map, frame.State, scene);
        Facts.End(end, path);
        ref var ending = ref Sums.Endings[scene + 1];
        ending = (ending.Paths + 1, ending.Trust + end.Trust);
        if (Rank is { } rank)
        {
            if (end.Trust < rank - Levels.Noticeable.Trust) Sums.Less++;
            else if (end.Trust > rank + Levels.Noticeable.Trust) Sums.More++;
        }

        end.AddRisks(Sums.Risks, 1);
        if (columns is null) return Behind.From(end);
        columns.Fill(frame.Means, frame.State, end);
        Array.Clear(frame.Ahead);
        var every = Sums.OnEveryPathTo(scene);
        for (var i = 0; i < every.Length; i++) every[i] &= taken[i];
        return Behind.From(end);
    }

    Behind Ask(WalkFrame frame, int depth, int scene)
    {
        frame.Count = 0;
        foreach (var choice in map.Scenes[scene].Choices)
        {
            if (explorer.IsOpen(frame.State, choice)) frame.Choices[frame.Count++] = choice.Index;
        }

        var isFirst = First.Count == 0 && frame.Count > 1 && IsOnlyWay(depth);
        Array.Clear(frame.Means);
        Array.Clear(frame.Ahead);
        var all = Behind.None;
        for (var i = 0; i < frame.Count; i++)
        {
            var outer = Sums;
            if (isFirst) Sums = new(map, columns?.Count ?? 0);
            ref var behind = ref frame.Behind[i];
            behind = Take(frame, depth, i);
            all.Add(behind);
            Sums.Choices[frame.Choices[i]].Add(behind.Ends, 1);
            if (columns is not null) Figure(frame, At(depth + 1), frame.Choices[i]);
            if (!isFirst) continue;
            First.Add((frame.Choices[i], Sums, behind.Left));
            outer.Add(Sums, 1, new ulong[taken.Length]);
            Sums = outer;
        }

        if (!isStopped) Facts.Question(scene, frame, opening);
        return all;
    }

    Behind Take(WalkFrame frame, int depth, int answer)
    {
        Decisions++;
        if (Decisions % Breath == 0)
        {
            isStopped |= !budget.Spend(Breath, Explored - spent);
            spent = Explored;
        }

        if (path.Count == Longest) Explored++;
        if (isStopped || path.Count == Longest || !budget.Allows(Decisions, Explored))
        {
            IsWhole = false;
            isStopped |= path.Count < Longest;
            return Behind.Unexplored;
        }

        var (next, choice) = (At(depth + 1), map.Choices[frame.Choices[answer]]);
        next.State.CopyFrom(frame.State);
        next.Chance = frame.Chance / frame.Count;
        path.Add(choice.Index);
        Facts.Coverage?.Taken(choice.Index);
        explorer.Opened?.Clear();
        var scene = explorer.Decide(next.State, choice);
        if (Facts.Studies is { } studies && studies[choice.Scene] is { IsSettled: false } study)
        {
            frame.Now[answer] = Levels.From(map.Layout, next.State);
            if (study.ChangesNothing) frame.Prints[answer] = next.State.Fingerprint(scene);
        }

        if (explorer.Opened is { } opened)
        {
            Array.Clear(next.Opened);
            foreach (var each in opened) Bits.Put(next.Opened, each, true);
        }

        var isNew = columns is not null && !Bits.Has(taken, choice.Index);
        if (isNew) Bits.Put(taken, choice.Index, true);
        var behind = Follow(depth + 1, scene);
        if (isNew) Bits.Put(taken, choice.Index, false);
        path.RemoveAt(depth);
        return behind;
    }

    void Figure(WalkFrame frame, WalkFrame next, int choice)
    {
        var row = Sums.ByChance.AsSpan(choice * (next.Means.Length + 1), next.Means.Length + 1);
        row[0] += next.Chance;
        for (var i = 0; i < next.Means.Length; i++)
        {
            row[i + 1] += next.Chance * next.Means[i];
            frame.Means[i] += next.Means[i] / frame.Count;
        }

        Bits.Unite(next.Ahead, next.Opened);
        Bits.Unite(frame.Ahead, next.Ahead);
        Bits.Unite(Facts.Opens[choice], next.Ahead);
    }

    bool IsOnlyWay(int depth)
    {
        for (var above = 0; above < depth; above++)
        {
            if (frames[above].Count != 1) return false;
        }

        return true;
    }
}
