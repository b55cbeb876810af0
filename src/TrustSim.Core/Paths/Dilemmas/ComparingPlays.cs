using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>
/// Random playthroughs that compare the answers at each question: what comes at once exactly, and what comes later by playing on from each
/// answer with the same draws.
/// </summary>
sealed class ComparingPlays
{
    // Playthroughs from each answer on.
    const int Further = 24;

    // A difference this many standard errors from what a player notices refutes a claim.
    const double Certain = 4;

    readonly CompiledScenario map;
    readonly PathExplorer explorer;
    readonly PathSample sample;
    readonly DeterministicRandom random;
    readonly PathState[] starts;
    readonly List<CompiledChoice> open = [];
    readonly PathState rolled;
    readonly double[] draws = new double[PathWalk.Longest];
    readonly Roll[,] rolls;

    public ComparingPlays(CompiledScenario map, PathSample sample, ulong seed)
    {
        (this.map, this.sample, explorer, random) = (map, sample, new(map), new(seed));
        Comparisons = [.. map.Scenes.Select(scene => new AnswerComparison(scene))];
        var most = map.Scenes.Max(scene => scene.Choices.Length);
        starts = [.. Enumerable.Range(0, most).Select(_ => new PathState(map.Layout))];
        (rolled, rolls) = (new(map.Layout), new Roll[most, Further]);
    }

    /// <summary>For each scene, what was seen there.</summary>
    public AnswerComparison[] Comparisons { get; }

    /// <summary>Whether every playthrough came to its end.</summary>
    public bool IsWhole { get; private set; } = true;

    public void Play(int playthroughs, Func<bool> shouldContinue)
    {
        var state = new PathState(map.Layout);
        for (var i = 0; i < playthroughs && IsWhole; i++)
        {
            state.CopyFrom(map.Open());
            IsWhole = Play(state, explorer.Start(state), shouldContinue);
        }
    }

    /// <returns>Whether the playthrough came to an end, and was not stopped.</returns>
    bool Play(PathState state, int scene, Func<bool> shouldContinue)
    {
        for (var decisions = 0; !map.IsEnd(scene); decisions++)
        {
            if (decisions == PathWalk.Longest) return false;
            explorer.Offer(state, scene, open);
            if (open.Count > 1)
            {
                if (!shouldContinue()) return false;
                Comparisons[scene].Asked();
                Compare(state, Comparisons[scene]);
            }

            scene = explorer.Decide(state, open[(int)(random.Next() * open.Count)]);
        }

        return true;
    }

    void Compare(PathState state, AnswerComparison comparison)
    {
        var first = map.Scenes[open[0].Scene].Choices[0].Index;
        var (next, now, prints) = (new int[open.Count], new Levels[open.Count], new UInt128[open.Count]);
        for (var i = 0; i < open.Count; i++)
        {
            starts[i].BranchFrom(state);
            next[i] = explorer.Decide(starts[i], open[i]);
            now[i] = Levels.From(map.Layout, starts[i]);
            prints[i] = starts[i].Fingerprint(next[i]);
            comparison.Note(open[i].Index - first, prints[i] == prints[0]);
        }

        var isRolled = new bool[open.Count];
        for (var i = 0; i < open.Count; i++)
        {
            for (var j = 0; j < open.Count; j++)
            {
                var (one, other) = (open[i].Index - first, open[j].Index - first);
                if (i == j || comparison.IsSettled(one, other)) continue;
                double pay = open[i].Work ?? 0, pays = open[j].Work ?? 0;
                comparison.Met(one, other);
                if (pay < pays || !now[i].IsNoWorseThan(now[j])) comparison.Fails(one, other);
                if (pay > pays || now[i].Work >= now[j].Work + Levels.Noticeable.Work) comparison.Pays(one);
                if (!comparison.IsSettled(one, other)) isRolled[i] = isRolled[j] = true;
            }
        }

        if (!isRolled.Contains(true)) return;
        RollOn(next, isRolled);
        for (var i = 0; i < open.Count; i++)
        {
            for (var j = 0; j < open.Count; j++)
            {
                var (one, other) = (open[i].Index - first, open[j].Index - first);
                if (i == j || !isRolled[i] || !isRolled[j] || comparison.IsSettled(one, other)) continue;
                foreach (var outcome in (ReadOnlySpan<Outcome>)[Outcome.Trust, Outcome.Fear, Outcome.Work])
                {
                    if (Highest(i, j, outcome) < Noticeable(outcome)) comparison.Fails(one, other);
                    else if (outcome == Outcome.Work) comparison.Pays(one);
                }
            }
        }
    }

    /// <summary>Plays on from each answer, with the same draws for all of them.</summary>
    void RollOn(int[] next, bool[] isRolled)
    {
        for (var number = 0; number < Further; number++)
        {
            for (var i = 0; i < draws.Length; i++) draws[i] = random.Next();
            for (var i = 0; i < next.Length; i++)
            {
                if (!isRolled[i]) continue;
                rolled.BranchFrom(starts[i]);
                rolls[i, number] = PlayOn(next[i]);
            }
        }
    }

    Roll PlayOn(int scene)
    {
        var weight = 0.0;
        for (var decisions = 0; !map.IsEnd(scene) && decisions < PathWalk.Longest; decisions++)
        {
            var (choice, chance) = sample.Pick(explorer, rolled, map.Scenes[scene], draws[decisions]);
            weight -= Math.Log(chance);
            scene = explorer.Decide(rolled, choice);
        }

        return new(Levels.From(map.Layout, rolled), weight);
    }

    /// <summary>The most by which the paths behind one answer may end better than those behind another, on average.</summary>
    double Highest(int one, int other, Outcome outcome)
    {
        var (mine, theirs) = (Mean(one, outcome), Mean(other, outcome));
        double variance = 0;
        for (var i = 0; i < Further; i++)
        {
            var pull = mine.Weights[i] * (rolls[one, i].End[outcome] - mine.Mean)
                - theirs.Weights[i] * (rolls[other, i].End[outcome] - theirs.Mean);
            variance += pull * pull;
        }

        return mine.Mean - theirs.Mean + Certain * Math.Sqrt(variance * Further / (Further - 1));
    }

    (double Mean, double[] Weights) Mean(int answer, Outcome outcome)
    {
        var heaviest = double.NegativeInfinity;
        for (var i = 0; i < Further; i++) heaviest = Math.Max(heaviest, rolls[answer, i].LogWeight);
        var weights = new double[Further];
        double all = 0, sum = 0;
        for (var i = 0; i < Further; i++) all += weights[i] = Math.Exp(rolls[answer, i].LogWeight - heaviest);
        for (var i = 0; i < Further; i++) sum += (weights[i] /= all) * rolls[answer, i].End[outcome];
        return (sum, weights);
    }

    static double Noticeable(Outcome outcome) => outcome == Outcome.Work ? Levels.Noticeable.Work : Levels.Noticeable.Trust;

    readonly record struct Roll(Levels End, double LogWeight);
}
