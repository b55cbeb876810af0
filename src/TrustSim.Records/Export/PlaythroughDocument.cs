namespace TrustSim.Records.Export;

/// <summary>
/// A playthrough as JSON. On each of its branches, opening levels + the ledger's entries = the meters of the last week, for trust, fear,
/// clarity and work. Trust, fear, voice and clarity run from 0 to 100, work is in weeks, weeks and decisions count from 1 (decision 0: the
/// start), times are UTC.
/// </summary>
/// <param name="Playthrough">The playthrough's identity, the same in every export; null where the playthrough is not saved.</param>
/// <param name="Alias">The player's name in exports; null: none.</param>
/// <param name="Path">The current branch.</param>
/// <param name="Others">The abandoned branches.</param>
/// <param name="Journal">The part that <c>trustsim import</c> saves; it determines all other parts. Null where the playthrough is not
/// saved.</param>
public sealed record PlaythroughDocument(
    string Format,
    string Notice,
    Guid? Playthrough,
    string? Alias,
    DateTimeOffset? Begun,
    ScenarioPart Scenario,
    PathPart Path,
    ImmutableArray<PathPart> Others,
    JournalPart? Journal)
{
    public const string CurrentFormat = "trustsim-playthrough/2";

    /// <summary>
    /// Format version 1. It counted pauses of an open program as playing time, and a clear act as two moments, a strong one as three. Some
    /// of its fields had other names (<see cref="Version1Names"/>).
    /// </summary>
    public const string EarlierFormat = "trustsim-play/2";

    /// <summary>The version of TrustSim that wrote the export; null where the export does not say.</summary>
    [JsonIgnore]
    public string? By { get; init; }

    /// <summary>
    /// Returns the same document without the parts that are not figures, and without the figures that an earlier format counted
    /// differently.
    /// </summary>
    internal PlaythroughDocument FiguresFor(string format) => format == CurrentFormat
        ? this with { Format = "", Journal = null, Scenario = Bare, Path = Unnamed(Path), Others = [.. Others.Select(Unnamed)] }
        : this with { Format = "", Journal = null, Scenario = Bare, Path = Earlier(Path), Others = [.. Others.Select(Earlier)] };

    // Earlier versions named neither.
    ScenarioPart Bare => Scenario with { Kind = null, Step = null };

    static PathPart Earlier(PathPart branch) => Unnamed(branch) with { Seconds = null, Keys = [] };

    // Earlier versions did not name the laws.
    static PathPart Unnamed(PathPart branch) => branch with { Laws = null };
}

/// <param name="Version">The first half of the SHA-256 of the scenario's text. It tells versions apart; null where the playthrough is not
/// saved.</param>
/// <param name="Kind">moment or prologue; null: a whole scenario.</param>
/// <param name="Step">What a step of time is called; null: a week.</param>
public sealed record ScenarioPart(
    string Id, string Title, string? Version,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Kind = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] StepPart? Step = null);

/// <param name="Named">The word for a usual unit: hour, day …; null where the scenario has its own.</param>
/// <param name="One">What one of them is called; null for a usual unit.</param>
/// <param name="Many">What several are called; null for a usual unit.</param>
public sealed record StepPart(string? Named, string? One, string? Many)
{
    internal static StepPart? From(StepUnit step) => step == StepUnit.Week ? null
        : step.Named is { } unit ? new(unit.Id(), null, null) : new(null, step.One, step.Many);

    [JsonIgnore]
    internal StepUnit? Unit => Named is null ? One is null || Many is null ? null : new(null, One, Many)
        : TimeUnitTable.Rows.TryFind(Named, out var row) ? StepUnit.From(row.Member) : null;
}

/// <param name="Version">As in <see cref="ScenarioPart"/>: an abandoned branch may belong to an older text.</param>
/// <param name="IsDone">Whether the player reached its debrief.</param>
/// <param name="Seconds">Playing time of the playthrough at the end of the branch, without pauses; null where it is unknown.</param>
/// <param name="Laws">The version of the laws by which these figures are worked out; null stands for 1.</param>
/// <param name="Ledger">Every change with its cause; null where the export leaves them out.</param>
public sealed record PathPart(
    int Number,
    string? Name,
    string? Version,
    bool IsDone,
    DateTimeOffset? DoneAt,
    int? Seconds,
    StandingPart Opening,
    ImmutableArray<DecisionPart> Decisions,
    ImmutableArray<StandingPart> Weeks,
    ImmutableArray<KeyPart> Keys,
    ImmutableArray<RiskPart> Risks,
    EndingPart? Ending,
    int? Laws = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LedgerPart? Ledger = null);

/// <param name="Title">The scene's title.</param>
/// <param name="Ask">The question.</param>
/// <param name="Text">The player's choice, in the scenario's words.</param>
/// <param name="Open">All open choices in order, including the one that the player took.</param>
/// <param name="After">The state at the next question.</param>
/// <param name="Predictions">The player's predictions for this decision.</param>
public sealed record DecisionPart(
    int Number,
    int Week,
    DateTimeOffset? At,
    string Scene,
    string Title,
    string Ask,
    string Choice,
    string Text,
    ImmutableArray<OptionPart> Open,
    StandingPart After,
    ImmutableArray<PredictionPart> Predictions);

public sealed record OptionPart(string Choice, string Text);

/// <param name="Trust">Direction of the predicted change: up, same or down.</param>
/// <param name="Fear">Direction of the predicted change: up, same or down.</param>
public sealed record PredictionPart(string Person, string Trust, string Fear);

public sealed record StandingPart(
    int Week, int? Decision, double Trust, double Fear, double Voice, double Clarity, double Work, ImmutableArray<PersonPart> People);

public sealed record PersonPart(string Id, double Trust, double Fear, double Voice);

public sealed record LedgerPart(ImmutableArray<MoodPart> Moods, ImmutableArray<ClarityPart> Clarity, ImmutableArray<WorkPart> Work);

public sealed record MoodPart(int Week, string Person, int Decision, string? Key, string Channel, double Trust, double Fear);

public sealed record ClarityPart(int Week, int Decision, double Points);

/// <param name="Decision">The decision that costs or earns these weeks; null for risks and for the week's pace.</param>
public sealed record WorkPart(int Week, int? Decision, string? Risk, double Weeks);

/// <summary>
/// Number of moments that honoured a key, worked against it or overdid it. A moment is one act of one decision, whatever its strength.
/// </summary>
/// <param name="Repaired">The decisions that repaired earlier acts against the key.</param>
public sealed record KeyPart(string Key, int Honoured, int Against, int Overdone, ImmutableArray<int> Repaired);

/// <param name="Week">The week in which it was told or landed; null while it is open.</param>
/// <param name="By">The person who told it, or who came nearest to telling it.</param>
public sealed record RiskPart(string Id, string Outcome, int? Week, string? By, ImmutableArray<string> KnownBy);

public sealed record EndingPart(string Scene, string Name);

/// <param name="Text">The scenario's text at the beginning of the playthrough; null in a file, where it stands among the texts.</param>
/// <param name="Version">Which of the file's texts it is; null where the text stands here.</param>
/// <param name="Entries">The lines of the journal below the first.</param>
/// <param name="Laws">The version of the laws under which the playthrough began; null stands for 1.</param>
public sealed record JournalPart(
    ImmutableArray<JsonElement> Entries,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text = null,
    int? Laws = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Version = null);
