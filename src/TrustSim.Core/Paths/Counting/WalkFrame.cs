namespace TrustSim.Core.Paths.Counting;

/// <summary>One depth of a walk: the state, its open answers, and what lies behind each of them.</summary>
/// <param name="answers">Most answers of any scene.</param>
/// <param name="columns">Number of <see cref="FigureColumns"/>; 0 without figures.</param>
/// <param name="scenes">Number of scenes; 0 without figures.</param>
sealed class WalkFrame(StateLayout layout, int answers, int columns, int scenes)
{
    public PathState State { get; } = new(layout);

    /// <summary>Number of open answers.</summary>
    public int Count { get; set; }

    public int[] Choices { get; } = new int[answers];

    public Behind[] Behind { get; } = new Behind[answers];

    /// <summary>The levels at the next question, one for each open answer.</summary>
    public Levels[] Now { get; } = new Levels[answers];

    /// <summary>The state at the next question, one for each open answer; only where the walk compares them.</summary>
    public UInt128[] Prints { get; } = new UInt128[answers];

    /// <summary>Chance of a player who answers at random to come here.</summary>
    public double Chance { get; set; } = 1;

    /// <summary>Means of <see cref="FigureColumns"/> at the end, for a player who answers at random from here on.</summary>
    public double[] Means { get; } = new double[columns];

    /// <summary>The scenes that opened on the way here from the last question.</summary>
    public ulong[] Opened { get; } = new ulong[Bits.WordsFor(scenes)];

    /// <summary>The scenes that can open from here on.</summary>
    public ulong[] Ahead { get; } = new ulong[Bits.WordsFor(scenes)];
}
