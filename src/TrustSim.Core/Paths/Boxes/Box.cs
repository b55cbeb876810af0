namespace TrustSim.Core.Paths.Boxes;

/// <summary>A set of states at one question: all that lie between the worst and the best corner.</summary>
/// <param name="outcomes">For each risk, the outcomes that it may have, one bit each (see <see cref="Outcomes"/>).</param>
/// <param name="visits">See <see cref="Visits"/>.</param>
sealed class Box(double[] worst, double[] best, byte[] outcomes, ImmutableArray<BoxedBreach> breaches, string visits)
{
    /// <summary>The numbers of the worst corner, laid out as <see cref="StateLayout"/> says; see <see cref="Corners"/>.</summary>
    public double[] Worst { get; } = worst;

    public double[] Best { get; } = best;

    /// <summary>For each risk, the outcomes that it may have: bit 0 where it may not have begun, else bit 1 + outcome.</summary>
    public byte[] Outcomes { get; } = outcomes;

    public ImmutableArray<BoxedBreach> Breaches { get; set; } = breaches;

    /// <summary>How often each scene to which the story can come back has opened, a letter a scene; equal in every state of the
    /// box.</summary>
    public string Visits { get; set; } = visits;

    /// <summary>Whether the box is the state before the first decision, and no arithmetic has rounded its numbers.</summary>
    public bool IsExact { get; set; }

    public Box Copy() => new([.. Worst], [.. Best], [.. Outcomes], Breaches, Visits) { IsExact = IsExact };
}

/// <summary>A breach that the states of a box may remember.</summary>
/// <param name="Id">Which act, and at which decision.</param>
/// <param name="IsSure">Whether every state of the box remembers it.</param>
/// <param name="Least">Least values, laid out as in <see cref="PathState.Breaches"/>.</param>
sealed record BoxedBreach((int Choice, int Act, int Decision) Id, CompiledAct Act, bool IsSure, double[] Least, double[] Most)
{
    public BoxedBreach Widen(BoxedBreach other, bool isSure)
    {
        if (ReferenceEquals(Least, other.Least) && ReferenceEquals(Most, other.Most)) return this with { IsSure = isSure };
        var (least, most) = ((double[])Least.Clone(), (double[])Most.Clone());
        for (var i = 0; i < least.Length; i++)
            (least[i], most[i]) = (Math.Min(least[i], other.Least[i]), Math.Max(most[i], other.Most[i]));
        return this with { IsSure = isSure, Least = least, Most = most };
    }
}
