using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrustSim.Records.Export;

/// <summary>
/// A playthrough as JSON. On each of its branches, opening levels + the ledger's entries = the meters of the last week, for trust, fear,
/// clarity and work. Trust, fear, voice and clarity run from 0 to 100, work is in weeks, weeks and decisions count from 1 (decision 0: the
/// start), times are UTC.
/// </summary>
/// <param name="Playthrough">The playthrough's identity, the same in every export; null where it is not kept.</param>
/// <param name="Alias">The name that the player wants to be exported under; null: none.</param>
/// <param name="Path">The branch that was played last.</param>
/// <param name="Others">The branches that were left.</param>
/// <param name="Journal">What <c>trustsim import</c> keeps; all else follows from it. Null where the playthrough is not kept.</param>
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
    /// Format version 1. It counted pauses of an open program as playing, and a clear act as two moments, a strong one as three; some of
    /// its fields had other names (<see cref="Version1Names"/>).
    /// </summary>
    public const string EarlierFormat = "trustsim-play/2";

    /// <summary>The version of TrustSim that wrote the export it was read from; null where that does not say.</summary>
    [JsonIgnore]
    public string? By { get; init; }

    /// <summary>The same without what is no figure, and without what an earlier format counted otherwise.</summary>
    internal PlaythroughDocument FiguresFor(string format) => format == CurrentFormat
        ? this with { Format = "", Journal = null }
        : this with { Format = "", Journal = null, Path = Earlier(Path), Others = [.. Others.Select(Earlier)] };

    static PathPart Earlier(PathPart branch) => branch with { Seconds = null, Keys = [] };
}

/// <param name="Version">The first half of the SHA-256 of the text that was played, so that versions can be told apart; null where the
/// playthrough is not kept.</param>
public sealed record ScenarioPart(string Id, string Title, string? Version);

/// <param name="Version">As in <see cref="ScenarioPart"/>: a branch that was left may be of an older text.</param>
/// <param name="IsDone">Whether its debrief has been reached.</param>
/// <param name="Seconds">How long the playthrough had been played when the branch ended, without pauses; null where nobody knows.</param>
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
    LedgerPart Ledger,
    ImmutableArray<KeyPart> Keys,
    ImmutableArray<RiskPart> Risks,
    EndingPart? Ending);

/// <param name="Title">The scene's.</param>
/// <param name="Ask">What was asked.</param>
/// <param name="Text">What was chosen, in the scenario's words.</param>
/// <param name="Open">All choices that were open, in order, the one that was taken among them.</param>
/// <param name="After">How things stood when the next question came.</param>
/// <param name="Predictions">What the player expected of it.</param>
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

/// <param name="Trust">Which way it would move: up, same or down.</param>
/// <param name="Fear">The same.</param>
public sealed record PredictionPart(string Person, string Trust, string Fear);

public sealed record StandingPart(
    int Week, int? Decision, double Trust, double Fear, double Voice, double Clarity, double Work, ImmutableArray<PersonPart> People);

public sealed record PersonPart(string Id, double Trust, double Fear, double Voice);

public sealed record LedgerPart(ImmutableArray<MoodPart> Moods, ImmutableArray<ClarityPart> Clarity, ImmutableArray<WorkPart> Work);

public sealed record MoodPart(int Week, string Person, int Decision, string? Key, string Channel, double Trust, double Fear);

public sealed record ClarityPart(int Week, int Decision, double Points);

/// <param name="Decision">Whose own price or pay it is; null for risks and for the week's pace.</param>
public sealed record WorkPart(int Week, int? Decision, string? Risk, double Weeks);

/// <summary>In how many moments a key was honoured, worked against or overdone: a moment is one act of one decision, however
/// strong.</summary>
/// <param name="Repaired">The decisions in which earlier acts against it were made up for.</param>
public sealed record KeyPart(string Key, int Honoured, int Against, int Overdone, ImmutableArray<int> Repaired);

/// <param name="Week">When it was told or landed; null while it is kept.</param>
/// <param name="By">Who told it, or came nearest to telling it.</param>
public sealed record RiskPart(string Id, string Outcome, int? Week, string? By, ImmutableArray<string> KnownBy);

public sealed record EndingPart(string Scene, string Name);

/// <param name="Text">The scenario as it was when the playthrough began.</param>
/// <param name="Entries">The lines of the journal below the first.</param>
public sealed record JournalPart(string Text, ImmutableArray<JsonElement> Entries);
