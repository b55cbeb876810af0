namespace TrustSim.Core.Paths;

/// <summary>A repair in numbers, for exploring.</summary>
/// <param name="aimed">For each lane 1 if the repair reaches that person, else 0.</param>
/// <param name="isPrivate">For each lane 1 if the repair is private to that person, else 0.</param>
/// <param name="left">Position, for each lane, of the share of an apology for this key that is left (see
/// <see cref="StateLayout.ApologiesFor"/>).</param>
/// <param name="isApology">Whether the next repair of this key is worth less to these people.</param>
sealed class CompiledRepair(Repair source, double[] aimed, double[] isPrivate, int left, bool isApology)
{
    public Repair Source => source;

    public double[] Aimed => aimed;

    public double[] IsPrivate => isPrivate;

    public int Left => left;

    public bool IsApology => isApology;

    public static CompiledRepair From(Repair repair, Scenario scenario, StateLayout layout)
    {
        var (aimed, isPrivate) = (new double[layout.Lanes], new double[layout.Lanes]);
        for (var i = 0; i < layout.People; i++)
        {
            aimed[i] = repair.IsAimedAt(scenario.Team[i].Id) ? 1 : 0;
            isPrivate[i] = repair.AudienceFor(scenario.Team[i].Id) == Audience.Private ? 1 : 0;
        }

        return new(repair, aimed, isPrivate, layout.ApologiesFor(repair.Of)!.Value, repair.By != RepairKind.Deeds);
    }
}
