namespace TrustSim.Core.Paths.Figures;

/// <summary>A scenario's figure for one band, in points or weeks.</summary>
public sealed record BandFigure(ScenarioBand Band, double Figure)
{
    // By this decision a temptation has paid.
    const int PaidBy = 3;

    public bool Holds => ScenarioBandTable.Rows[Band].Contains(Figure);

    /// <param name="plays">The playthrough of each archetype.</param>
    internal static ImmutableArray<BandFigure> From(IReadOnlyDictionary<Archetype, Playthrough> plays)
    {
        var (earner, blamer) = (plays[Archetype.EarnsTrust].Team, plays[Archetype.Blamer].Team);
        Archetype[] order = [Archetype.EarnsTrust, Archetype.Repairer, Archetype.ConflictAvoider, Archetype.Blamer];
        return
        [
            new(ScenarioBand.TrustOfEarner, earner.Trust),
            new(ScenarioBand.FearOfEarner, earner.Fear),
            new(ScenarioBand.TrustOfBlamer, blamer.Trust),
            new(ScenarioBand.FearOfBlamer, blamer.Fear),
            new(ScenarioBand.TrustBetween, earner.Trust - blamer.Trust),
            new(ScenarioBand.FearBetween, blamer.Fear - earner.Fear),
            new(ScenarioBand.Order, order.Zip(order.Skip(1), (more, less) => plays[more].Team.Trust - plays[less].Team.Trust).Min()),
            new(ScenarioBand.LeadOfDelivery, Early(Archetype.DeliveryFirst) - Early(Archetype.EarnsTrust)),
            new(ScenarioBand.LeadOverDelivery, earner.Work - plays[Archetype.DeliveryFirst].Team.Work),
            new(ScenarioBand.LeadOverBlamer, earner.Work - blamer.Work),
            new(ScenarioBand.LeadOfAppeaser, plays[Archetype.Appeaser].Team.Work - earner.Work),
        ];

        // At the next question after the third decision, with the weeks that passed until then; where there are fewer, at the end.
        double Early(Archetype archetype) => plays[archetype].Steps[Math.Min(PaidBy, plays[archetype].Steps.Length - 1)].After.Work;
    }
}
