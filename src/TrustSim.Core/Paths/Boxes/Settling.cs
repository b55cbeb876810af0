namespace TrustSim.Core.Paths.Boxes;

/// <summary>
/// Answers the questions of a scenario whose paths nobody can count: by paths that do something, and by boxes that show that none does. It
/// begins with what is quick, and goes on until everything is settled or it is stopped.
/// </summary>
sealed class Settling
{
    // Random paths to begin with: they meet most of what can be met.
    const int Drawn = 5_000;

    // Boxes look ahead from every scene; a longer story would keep them from beginning.
    const int MostScenes = 1_000;

    // Boxes a scene of the first looks at everything: one is quick, more bound more closely.
    static readonly int[] First = [1, 8, 32];

    // Boxes a scene and states a scene of each effort: what one leaves open, the next one looks at more closely.
    static readonly (int Boxes, int Width)[] Efforts = [(8, 30), (40, 100), (200, 300), (1_000, 1_000), (5_000, 3_000)];

    readonly ImmutableArray<Question> questions;
    readonly HashSet<Question> never = [];
    readonly List<Question> open;
    readonly BoxSearch? boxes;
    readonly Func<bool> shouldContinue;

    Settling(CompiledScenario map, Func<SettledSoFar, bool> settlesOn)
    {
        questions = [.. Question.All(map)];
        open = [.. questions];
        shouldContinue = () => settlesOn(SoFar);
        Witnesses = new(map, shouldContinue);
        if (map.Scenes.Length <= MostScenes) boxes = new(map, shouldContinue);
    }

    public WitnessSearch Witnesses { get; }

    /// <summary>What may be; null where no bounds were found.</summary>
    public BoxFacts? Bounds { get; private set; }

    /// <summary>The number of visits of one scene up to which boxes followed the story; null where they followed all of it.</summary>
    public int? Visits => Bounds is not null && boxes is { WasCutOff: true } ? boxes.MostVisits : null;

    public SettledSoFar SoFar => new(questions.Length - open.Count, questions.Length);

    public ProofExtent Extent => new(false, questions.Length, questions.Length - never.Count - open.Count, never.Count)
    {
        Visits = Visits,
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
        if (boxes is not null) Bound(boxes);
        foreach (var (most, width) in Efforts.Take(mostEfforts))
        {
            Seek(width);
            foreach (var question in open.ToList())
            {
                if (!shouldContinue()) return;
                if (Bounds is not null && boxes!.IsNever(question, most)) never.Add(question);
            }

            Sift();
        }
    }

    void Bound(BoxSearch search)
    {
        foreach (var most in First)
        {
            if (search.Everything(most) is not { } bounds) return;
            Bounds = bounds;
            // What takes more visits than boxes follow may still be met.
            if (search.WasCutOff && most == First[0]) Seek(Efforts[0].Width);
            never.UnionWith(open.Where(question => !bounds[question]));
            Sift();
        }
    }

    void Seek(int width)
    {
        foreach (var question in open.ToList())
        {
            if (!shouldContinue()) return;
            if (!Witnesses.Has(question)) Witnesses.Seek(question, width);
        }

        Sift();
    }

    void Sift()
    {
        // A search for one thing may meet another, beyond the last visit that boxes follow.
        never.RemoveWhere(Witnesses.Has);
        open.RemoveAll(question => never.Contains(question) || Witnesses.Has(question));
    }
}
