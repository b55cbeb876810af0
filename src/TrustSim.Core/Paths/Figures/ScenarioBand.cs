namespace TrustSim.Core.Paths.Figures;

/// <summary>A figure of the archetypes that a scenario should keep within a bound: the temptation pays first, and the bill comes
/// later.</summary>
public enum ScenarioBand
{
    /// <summary>Trust at the end of whoever earns trust.</summary>
    TrustOfEarner,

    /// <summary>Fear at the end of whoever earns trust.</summary>
    FearOfEarner,

    /// <summary>Trust at the end of whoever blames.</summary>
    TrustOfBlamer,

    /// <summary>Fear at the end of whoever blames.</summary>
    FearOfBlamer,

    /// <summary>Points of trust between the two.</summary>
    TrustBetween,

    /// <summary>Points of fear between the two.</summary>
    FearBetween,

    /// <summary>The least lead in trust along: earns trust, repairer, conflict avoider, blamer.</summary>
    Order,

    /// <summary>Weeks by which delivery first is ahead of whoever earns trust after the third decision.</summary>
    LeadOfDelivery,

    /// <summary>Weeks by which whoever earns trust is ahead of delivery first at the end.</summary>
    LeadOverDelivery,

    /// <summary>Weeks by which whoever earns trust is ahead of the blamer at the end.</summary>
    LeadOverBlamer,

    /// <summary>Weeks by which the appeaser is ahead of whoever earns trust at the end.</summary>
    LeadOfAppeaser,
}

/// <summary>The table of the bands. All of them are project estimates, for 6 to 8 decisions and a team that opens near trust 50 and
/// fear 27.</summary>
public static class ScenarioBandTable
{
    public static MemberTable<ScenarioBand, ScenarioBandRow> Rows { get; } = new(
        new(ScenarioBand.TrustOfEarner, "trust-of-earner", 62, null),
        new(ScenarioBand.FearOfEarner, "fear-of-earner", null, 22),
        new(ScenarioBand.TrustOfBlamer, "trust-of-blamer", null, 36),
        new(ScenarioBand.FearOfBlamer, "fear-of-blamer", 45, null),
        new(ScenarioBand.TrustBetween, "trust-between", 30, null),
        new(ScenarioBand.FearBetween, "fear-between", 25, null),
        new(ScenarioBand.Order, "order", 0, null),
        new(ScenarioBand.LeadOfDelivery, "lead-of-delivery", .3, null),
        new(ScenarioBand.LeadOverDelivery, "lead-over-delivery", 1, null),
        new(ScenarioBand.LeadOverBlamer, "lead-over-blamer", 1.5, null),
        new(ScenarioBand.LeadOfAppeaser, "lead-of-appeaser", null, .5));

    public static string Id(this ScenarioBand band) => Rows[band].Id;
}
