namespace TrustSim.Core.Paths;

/// <summary>The state at the end of a path.</summary>
/// <param name="Ending">Index of the ending scene; −1 where the story stops without an ending.</param>
/// <param name="Trust">Mean trust of the team, 0–100.</param>
/// <param name="Fear">Mean fear of the team, 0–100.</param>
/// <param name="Work">Weeks ahead of plan, negative behind it.</param>
/// <param name="Told">One bit for each risk that somebody told, in the order of the file; the format allows at most 64 risks.</param>
/// <param name="Landed">One bit for each risk that landed.</param>
/// <param name="Kept">One bit for each risk that people still keep.</param>
readonly record struct PathEnd(int Ending, double Trust, double Fear, double Work, ulong Told, ulong Landed, ulong Kept)
{
    public double this[Outcome outcome] => outcome switch
    {
        Outcome.Trust => Trust,
        Outcome.Fear => Fear,
        Outcome.Work => Work,
    };

    public static PathEnd From(CompiledScenario map, PathState state, int ending)
    {
        var (layout, values) = (map.Layout, state.Values);
        return new(ending, layout.Mean(values, layout.Trust), layout.Mean(values, layout.Fear), values[layout.Work],
            Risks(RiskOutcome.Told), Risks(RiskOutcome.Landed), Risks(RiskOutcome.Kept));

        ulong Risks(RiskOutcome outcome)
        {
            ulong bits = 0;
            for (var i = 0; i < map.Risks.Length; i++)
            {
                if (values[layout.Outcome + i] == 1 + (int)outcome) bits |= 1ul << i;
            }

            return bits;
        }
    }

    /// <summary>Adds a weight for each risk where it is told, where it lands, and where it is kept.</summary>
    /// <param name="risks">Three numbers a risk.</param>
    public void AddRisks(Span<double> risks, double weight)
    {
        for (var i = 0; 3 * i < risks.Length; i++)
        {
            risks[3 * i] += weight * (Told >> i & 1);
            risks[3 * i + 1] += weight * (Landed >> i & 1);
            risks[3 * i + 2] += weight * (Kept >> i & 1);
        }
    }
}
