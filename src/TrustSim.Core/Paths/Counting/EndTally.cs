namespace TrustSim.Core.Paths.Counting;

/// <summary>Trust, fear and work at the ends of paths.</summary>
sealed class EndTally
{
    readonly WeighedValues[] outcomes = [.. Enum.GetValues<Outcome>().Select(_ => new WeighedValues())];

    public IReadOnlyCollection<(double Value, double Weight)> this[Outcome outcome] => outcomes[(int)outcome].All;

    public void Add(in PathEnd end, double weight)
    {
        foreach (var outcome in (ReadOnlySpan<Outcome>)[Outcome.Trust, Outcome.Fear, Outcome.Work])
            outcomes[(int)outcome].Add(end[outcome], weight);
    }

    public void Add(EndTally later)
    {
        for (var i = 0; i < outcomes.Length; i++) outcomes[i].Add(later.outcomes[i]);
    }

    public void Clear()
    {
        foreach (var values in outcomes) values.Clear();
    }
}
