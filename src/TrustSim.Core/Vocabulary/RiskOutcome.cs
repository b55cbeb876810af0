namespace TrustSim.Core.Vocabulary;

/// <summary>State of a risk: people keep it, somebody told it in time, or it landed.</summary>
public enum RiskOutcome
{
    Kept,
    Told,
    Landed,
}

/// <summary>The table of risk outcomes.</summary>
public static class RiskOutcomeTable
{
    public static MemberTable<RiskOutcome, NamedRow<RiskOutcome>> Rows { get; } = new(
        new(RiskOutcome.Kept, "kept"),
        new(RiskOutcome.Told, "told"),
        new(RiskOutcome.Landed, "landed"));

    public static string Id(this RiskOutcome outcome) => Rows[outcome].Id;
}
