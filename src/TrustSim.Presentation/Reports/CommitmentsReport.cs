namespace TrustSim.Presentation.Reports;

/// <summary>The commitments of the tables, each in its own words.</summary>
static class CommitmentsReport
{
    /// <returns>Nothing before the program asks for commitments.</returns>
    public static IEnumerable<Block> Create(Workshop workshop)
    {
        if (workshop.Stage != Stage.Debrief && workshop.Commitments.IsEmpty) yield break;
        yield return Block.Say(BlockKind.Part, "report.one-thing");
        foreach (var who in workshop.Committers.Where(workshop.Commitments.ContainsKey))
            yield return new(BlockKind.Speech, Runs.FromPlayer(workshop.Commitments[who]), Runs.FromPlayer(who));
        var silent = workshop.Committers.Where(who => !workshop.Commitments.ContainsKey(who)).ToList();
        if (silent.Count > 0)
            yield return Block.Say(BlockKind.Note, "report.nothing-written-by", ("names", Say.List(silent.Select(Runs.FromPlayer))));
    }
}
