namespace TrustSim.Core.Paths.Boxes;

/// <summary>
/// Answers the questions of a scenario whose paths nobody can count: by paths that do something, and by boxes that show that none does. It
/// begins with what is quick, and goes on until everything is settled or it is stopped.
/// </summary>
sealed class Settling
{
    // Random paths to begin with: they meet most of what can be met.
    const int Drawn = 5_000;

    // Boxes a scene of the first looks at everything: one is quick, more bound more closely.
    static readonly int[] First = [1, 8, 32];

    // Boxes a scene and states a scene of each effort: what one leaves open, the next one looks at more closely.
    static readonly (int Boxes, int Width)[] Efforts = [(8, 30), (40, 100), (200, 300), (1_000, 1_000), (5_000, 3_000)];

    readonly ImmutableArray<Question> questions;
    readonly HashSet<Question> never = [];
    readonly List<Question> open;
    readonly BoxSearch boxes;
    readonly Func<bool> shouldContinue;

    Settling(CompiledScenario map, Func<SettledSoFar, bool> settlesOn)
    {
        questions = [.. Question.All(map)];
        open = [.. questions];
        shouldContinue = () => settlesOn(SoFar);
        (Witnesses, boxes) = (new(map, shouldContinue), new(map, shouldContinue));
    }

    public WitnessSearch Witnesses { get; }

    /// <summary>What may be; null where no bounds were found.</summary>
    public BoxFacts? Bounds { get; private set; }

    public SettledSoFar SoFar => new(questions.Length - open.Count, questions.Length);

    public ProofExtent Extent => new(false, questions.Length, questions.Length - never.Count - open.Count, never.Count)
    {
        Visits = boxes.WasCutOff ? boxes.MostVisits : null,
    };

    /// <summary>Whether boxes answer the question with no.</summary>
    public bool IsNever(Question question) => never.Contains(question);

    /// <summary>Whether nobody can answer the question yet.</summary>
    public bool IsOpen(Question question) => open.Contains(question);

    /// <param name="settlesOn">Called now and then; false stops.</param>
    /// <param name="mostEfforts">Efforts after which to stop.</param>
    public static Settling Settle(CompiledScenario map, Func<SettledSoFar, bool> settlesOn, int mostEfforts = int.MaxValue)
    {
        var settling = new Settling(map, settlesOn);
        settling.Witnesses.Draw(Drawn, seed: 1);
        settling.Sift();
        settling.Settle(mostEfforts);
        return settling;
    }

    void Settle(int mostEfforts)
    {
        foreach (var most in First)
        {
            if (boxes.Everything(most) is not { } bounds) return;
            Bounds = bounds;
            never.UnionWith(open.Where(question => !bounds[question]));
            Sift();
        }

        foreach (var (most, width) in Efforts.Take(mostEfforts))
        {
            foreach (var question in open.ToList())
            {
                if (!shouldContinue()) return;
                if (!Witnesses.Has(question)) Witnesses.Seek(question, width);
            }

            Sift();
            foreach (var question in open.ToList())
            {
                if (!shouldContinue()) return;
                if (boxes.IsNever(question, most)) never.Add(question);
            }

            Sift();
        }
    }

    void Sift() => open.RemoveAll(question => never.Contains(question) || Witnesses.Has(question));
}
