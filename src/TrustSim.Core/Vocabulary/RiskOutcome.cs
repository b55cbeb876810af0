namespace TrustSim.Core.Vocabulary;

/// <summary>What became of a risk: still kept by those who know, told in time, or landed.</summary>
public enum RiskOutcome
{
    Kept,
    Told,
    Landed,
}

/// <summary>The table of what can become of a risk.</summary>
public static class RiskOutcomeTable
{
    public static MemberTable<RiskOutcome, NamedRow<RiskOutcome>> Rows { get; } = new(
        new(RiskOutcome.Kept, "kept"),
        new(RiskOutcome.Told, "told"),
        new(RiskOutcome.Landed, "landed"));

    public static string Id(this RiskOutcome outcome) => Rows[outcome].Id;
}
