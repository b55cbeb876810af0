using System.Collections.Immutable;

namespace TrustSim.Records.Export;

/// <summary>
/// A play as JSON, for scripts. Opening levels + the ledger's entries = the meters of the last week, for trust, fear, clarity and work.
/// Trust, fear, voice and clarity run from 0 to 100, work is in weeks, weeks and decisions count from 1 (decision 0: the start).
/// </summary>
public sealed record PlayDocument(
    string Format,
    ScenarioPart Scenario,
    ImmutableArray<DecisionPart> Decisions,
    StandingPart Opening,
    ImmutableArray<StandingPart> Weeks,
    LedgerPart Ledger,
    ImmutableArray<RiskPart> Risks,
    EndingPart? Ending)
{
    public const string CurrentFormat = "trustsim-play/1";
}

public sealed record ScenarioPart(string Id, string Title);

/// <param name="Open">The ids of all choices that were open, in order.</param>
public sealed record DecisionPart(int Number, int Week, string Scene, string Choice, string Text, ImmutableArray<string> Open);

public sealed record StandingPart(
    int Week, int? Decision, double Trust, double Fear, double Voice, double Clarity, double Work, ImmutableArray<PersonPart> People);

public sealed record PersonPart(string Id, double Trust, double Fear, double Voice);

public sealed record LedgerPart(ImmutableArray<MoodPart> Moods, ImmutableArray<ClarityPart> Clarity, ImmutableArray<WorkPart> Work);

public sealed record MoodPart(int Week, string Person, int Decision, string? Key, string Channel, double Trust, double Fear);

public sealed record ClarityPart(int Week, int Decision, double Points);

/// <param name="Decision">Whose own price or pay it is; null for risks and for the week's pace.</param>
public sealed record WorkPart(int Week, int? Decision, string? Risk, double Weeks);

/// <param name="Week">When it was told or landed; null while it is kept.</param>
/// <param name="By">Who told it, or came nearest to telling it.</param>
public sealed record RiskPart(string Id, string Fate, int? Week, string? By, ImmutableArray<string> KnownBy);

public sealed record EndingPart(string Scene, string Name);
