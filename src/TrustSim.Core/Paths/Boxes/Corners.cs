namespace TrustSim.Core.Paths.Boxes;

/// <summary>
/// The direction of each number of a state: whether more of it is better. Along fixed choices no law lets a better number lead to a
/// worse one: trust, habits, clarity, work and the worth of an apology are better when higher, fear, scars and what nobody has said when
/// lower. So the worst and the best corner of a box, stepped by the same formulas as any state, bound every state between them.
/// </summary>
/// <remarks>This table is the only place that declares a direction. A test turns each of them round and sees that it is caught.</remarks>
sealed class Corners
{
    readonly bool[] isWorseWhenMore;

    /// <param name="turned">The name of a number whose direction to turn round; for tests alone.</param>
    public Corners(StateLayout layout, int risks, string? turned = null)
    {
        isWorseWhenMore = new bool[layout.Size];
        foreach (var (name, at, count, isBetter) in Numbers(layout, risks))
            isWorseWhenMore.AsSpan(at, count).Fill(isBetter == (name == turned));
    }

    /// <summary>The numbers that laws change, by name. Only bounds of the others are asked, so that they have no better
    /// and worse.</summary>
    public static IEnumerable<(string Name, int At, int Count, bool IsBetterWhenMore)> Numbers(StateLayout layout, int risks)
    {
        yield return ("trust", layout.Trust, layout.Lanes, true);
        yield return ("fear", layout.Fear, layout.Lanes, false);
        yield return ("scar", layout.Scar, layout.Lanes, false);
        yield return ("habit", layout.Habits, TrustKeyTable.All.Length, true);
        yield return ("clarity", layout.Clarity, 1, true);
        yield return ("work", layout.Work, 1, true);
        yield return ("quiet", layout.Quiet, risks, false);
        if (!layout.IsInMotion) yield break;
        yield return ("trust-away", layout.AwayTrust, layout.Lanes, true);
        yield return ("fear-away", layout.AwayFear, layout.Lanes, false);
    }

    public double Low(Box box, int at) => (isWorseWhenMore[at] ? box.Best : box.Worst)[at];

    public double High(Box box, int at) => (isWorseWhenMore[at] ? box.Worst : box.Best)[at];

    public void SetLow(Box box, int at, double value) => (isWorseWhenMore[at] ? box.Best : box.Worst)[at] = value;

    public void SetHigh(Box box, int at, double value) => (isWorseWhenMore[at] ? box.Worst : box.Best)[at] = value;

    /// <summary>Widens a box so that it holds another.</summary>
    public void Widen(Box box, Box other)
    {
        double[] worst = box.Worst, best = box.Best;
        for (var i = 0; i < worst.Length; i++)
        {
            if (isWorseWhenMore[i])
                (worst[i], best[i]) = (Math.Max(worst[i], other.Worst[i]), Math.Min(best[i], other.Best[i]));
            else
                (worst[i], best[i]) = (Math.Min(worst[i], other.Worst[i]), Math.Max(best[i], other.Best[i]));
        }
    }
}
