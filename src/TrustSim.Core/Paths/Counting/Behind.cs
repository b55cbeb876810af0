namespace TrustSim.Core.Paths.Counting;

/// <summary>All paths behind a state; each counts once.</summary>
struct Behind
{
    /// <summary>Number of paths; <see cref="UInt128.MaxValue"/> where there are more.</summary>
    public UInt128 Paths;

    public PathMoments Ends;

    /// <summary>Most trust at the end of any of them.</summary>
    public double Best;

    /// <summary>Least number of decisions that still follow.</summary>
    public int Left;

    public static Behind None => new() { Best = double.NegativeInfinity, Left = int.MaxValue };

    /// <summary>A path that exploring did not follow. It counts as one, so that no number of paths is too high.</summary>
    public static Behind Unexplored => new() { Paths = 1, Ends = new() { Weight = 1 }, Best = double.NegativeInfinity };

    public static Behind From(in PathEnd end)
    {
        var behind = new Behind { Paths = 1, Best = end.Trust };
        behind.Ends.Add(end, 1);
        return behind;
    }

    public readonly Levels Mean => new(Ends.Mean(Outcome.Trust), Ends.Mean(Outcome.Fear), Ends.Mean(Outcome.Work));

    public readonly BigInteger Count => Paths < UInt128.MaxValue ? (BigInteger)Paths : new(Ends.Weight);

    /// <summary>Adds the paths behind one more answer.</summary>
    public void Add(in Behind answer)
    {
        Paths = Paths > UInt128.MaxValue - answer.Paths ? UInt128.MaxValue : Paths + answer.Paths;
        Ends.Add(answer.Ends, 1);
        Best = Math.Max(Best, answer.Best);
        Left = Math.Min(Left, answer.Left + 1);
    }
}
