namespace TrustSim.Core.Paths.Counting;

/// <summary>
/// What adds up over paths. A subtree that the walk remembers has sums of its own, which count once more each time that another path leads
/// there.
/// </summary>
sealed class Sums
{
    readonly int words;

    /// <param name="columns">Means of <see cref="FigureColumns"/>; 0 where nobody asks for figures.</param>
    public Sums(CompiledScenario map, int columns)
    {
        Choices = new PathMoments[map.Choices.Count];
        Endings = new (double, double)[map.Scenes.Length + 1];
        Risks = new double[3 * map.Risks.Length];
        if (columns == 0) return;
        ByChance = new double[map.Choices.Count * (columns + 1)];
        words = Bits.WordsFor(map.Choices.Count);
        OnEveryPath = new ulong[Endings.Length * words];
        OnEveryPath.AsSpan().Fill(ulong.MaxValue);
    }

    /// <summary>For each choice, the ends of the paths that take it.</summary>
    public PathMoments[] Choices { get; }

    /// <summary>For each ending, by index of its scene plus 1, its paths and their trust; 0 stands for stories that stop.</summary>
    public (double Paths, double Trust)[] Endings { get; }

    /// <summary>Paths that end with noticeably less trust than <see cref="PathWalk.Rank"/>.</summary>
    public double Less { get; set; }

    /// <summary>Paths that end with noticeably more.</summary>
    public double More { get; set; }

    /// <summary>For each risk, the paths on which it is told, lands, is kept.</summary>
    public double[] Risks { get; }

    /// <summary>For each choice, the chance of a player who answers at random to take it, and that chance times each mean behind
    /// it.</summary>
    public double[] ByChance { get; } = [];

    /// <summary>For each ending, the choices that every path to it takes.</summary>
    public ulong[] OnEveryPath { get; } = [];

    public Span<ulong> OnEveryPathTo(int ending) => OnEveryPath.AsSpan((ending + 1) * words, words);

    public void Clear()
    {
        Array.Clear(Choices);
        Array.Clear(Endings);
        Less = More = 0;
        Array.Clear(Risks);
        Array.Clear(ByChance);
        OnEveryPath.AsSpan().Fill(ulong.MaxValue);
    }

    /// <summary>Adds the sums of a subtree.</summary>
    /// <param name="chance">Chance of a player who answers at random to come there.</param>
    /// <param name="taken">The choices that lead there.</param>
    public void Add(Sums subtree, double chance, ReadOnlySpan<ulong> taken)
    {
        for (var i = 0; i < Choices.Length; i++)
        {
            if (subtree.Choices[i].Weight > 0) Choices[i].Add(subtree.Choices[i], 1);
        }

        for (var i = 0; i < Endings.Length; i++)
        {
            ref var ending = ref Endings[i];
            ending = (ending.Paths + subtree.Endings[i].Paths, ending.Trust + subtree.Endings[i].Trust);
        }

        Less += subtree.Less;
        More += subtree.More;
        for (var i = 0; i < Risks.Length; i++) Risks[i] += subtree.Risks[i];
        for (var i = 0; i < ByChance.Length; i++) ByChance[i] += chance * subtree.ByChance[i];
        for (var i = 0; i < OnEveryPath.Length; i++) OnEveryPath[i] &= subtree.OnEveryPath[i] | taken[i % words];
    }
}
