using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Paths;

/// <summary>How things stand where a road ends.</summary>
/// <param name="Ending">The ending, by index of scene; −1 where play just stopped.</param>
/// <param name="Trust">Mean trust of the team, 0–100.</param>
/// <param name="Fear">Mean fear of the team, 0–100.</param>
/// <param name="Work">Weeks ahead of plan, or behind it where negative.</param>
/// <param name="Told">One bit for each risk that was told, in the order of the file; the format has at most 64.</param>
/// <param name="Landed">One bit for each risk that landed.</param>
/// <param name="Kept">One bit for each risk that somebody still kept.</param>
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
        double trust = layout.Sum(values, layout.Trust), fear = layout.Sum(values, layout.Fear);
        return new(ending, trust / layout.People, fear / layout.People, values[layout.Work], Risks(RiskOutcome.Told),
            Risks(RiskOutcome.Landed), Risks(RiskOutcome.Kept));

        ulong Risks(RiskOutcome outcome)
        {
            ulong bits = 0;
            for (var i = 0; i < map.Risks.Length; i++)
            {
                if (values[layout.Fate + i] == 1 + (int)outcome) bits |= 1ul << i;
            }

            return bits;
        }
    }
}
