using TrustSim.Core.Paths.Dilemmas;

namespace TrustSim.Core.Paths.Counting;

/// <summary>
/// What a walk finds out about paths. Facts only ever become true, so that whoever comes later adds nothing that is known: that is why a
/// subtree that a walk remembers need not be asked again, and why the facts of parts of a walk can be put together.
/// </summary>
/// <remarks>A new fact is a property here, a line in <see cref="Join"/>, and a call from <see cref="PathWalk"/>.</remarks>
sealed class WalkFacts
{
    /// <param name="path">The decisions of the walk up to where it is.</param>
    public WalkFacts(CompiledScenario map, Gathers gathers, List<int> path)
    {
        if (gathers.HasFlag(Gathers.Coverage))
        {
            Coverage = new(map, () => [.. path]);
            Studies = [.. map.Scenes.Select(scene => new OptionStudy(scene))];
        }

        if (!gathers.HasFlag(Gathers.Figures)) return;
        Opens = new ulong[map.Choices.Count][];
        for (var i = 0; i < Opens.Length; i++) Opens[i] = new ulong[Bits.WordsFor(map.Scenes.Length)];
        Ends = new();
        Ways = new(map);
    }

    /// <summary>Everything that the walk met; null where nobody asks.</summary>
    public Coverage? Coverage { get; }

    /// <summary>For each scene, what comparing its answers showed; null where nobody asks.</summary>
    public OptionStudy[]? Studies { get; }

    /// <summary>For each choice, the scenes that can open after it; empty without figures.</summary>
    public ulong[][] Opens { get; } = [];

    /// <summary>The ends of all paths; null without figures. It counts each path once only where none came together.</summary>
    public EndTally? Ends { get; }

    /// <summary>For each ending, the best path that is on time and the best that is late; null without figures.</summary>
    public EndingWays? Ways { get; }

    /// <summary>Risks that are told at some end, one bit each.</summary>
    public ulong Told { get; private set; }

    /// <summary>Risks that have begun and are not told at some end.</summary>
    public ulong Untold { get; private set; }

    /// <summary>The path of most trust; of several, the first in the order of the file.</summary>
    public FoundPath? Best { get; private set; }

    /// <summary>The path of least trust.</summary>
    public FoundPath? Worst { get; private set; }

    /// <summary>Whether all paths end within this distance.</summary>
    public bool IsWithin(Outcome outcome, double distance) => most[(int)outcome] - least[(int)outcome] < distance;

    readonly double[] least = [double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity];
    readonly double[] most = [double.NegativeInfinity, double.NegativeInfinity, double.NegativeInfinity];

    /// <summary>Notes an end.</summary>
    public void End(in PathEnd end, List<int> path)
    {
        Told |= end.Told;
        Untold |= end.Landed | end.Kept;
        if (Best is null || end.Trust > Best.End.Trust) Best = new([.. path], end);
        if (Worst is null || end.Trust < Worst.End.Trust) Worst = new([.. path], end);
        Reach(Outcome.Trust, end.Trust, end.Trust);
        Reach(Outcome.Fear, end.Fear, end.Fear);
        Reach(Outcome.Work, end.Work, end.Work);
        Ends?.Add(end, 1);
        Ways?.Add(end, path);
    }

    /// <summary>Notes a question, when everything behind its open answers is known.</summary>
    /// <param name="opening">Mean trust before the first decision.</param>
    public void Question(int scene, WalkFrame frame, double opening) => Studies?[scene].Visit(frame, opening);

    /// <summary>Adds the facts of a part that comes later in the order of the file.</summary>
    public void Join(WalkFacts later)
    {
        Told |= later.Told;
        Untold |= later.Untold;
        if (later.Best is { } best && !(Best?.End.Trust >= best.End.Trust)) Best = best;
        if (later.Worst is { } worst && !(Worst?.End.Trust <= worst.End.Trust)) Worst = worst;
        for (var i = 0; i < least.Length; i++) Reach((Outcome)i, later.least[i], later.most[i]);
        Coverage?.Join(later.Coverage!);
        for (var i = 0; i < Studies?.Length; i++) Studies[i].Join(later.Studies![i]);
        for (var i = 0; i < Opens.Length; i++) Bits.Unite(Opens[i], later.Opens[i]);
        Ends?.Add(later.Ends!);
        Ways?.Join(later.Ways!);
    }

    void Reach(Outcome outcome, double low, double high)
    {
        ref double lowest = ref least[(int)outcome], highest = ref most[(int)outcome];
        if (low < lowest) lowest = low;
        if (high > highest) highest = high;
    }
}
