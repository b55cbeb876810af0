using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>A game as statements tell it, in whatever order they come.</summary>
sealed class StatedPlay(Guid registration)
{
    static readonly StandingPart NoStanding = new(0, null, 0, 0, 0, 0, 0, []);

    // By the answers up to there, or by their statement where an earlier version sent it.
    readonly Dictionary<string, DecisionPart> answers = [];
    readonly Dictionary<Guid, StatedEnd> ends = [];
    Guid? playthrough;
    ScenarioPart? scenario;
    string? version;
    string? alias;
    DateTimeOffset aliasAt = DateTimeOffset.MinValue;
    DateTimeOffset? begun;
    bool hasPaths;
    bool hasAnswersWithoutPath;

    /// <summary>The path that stands for the game: the first that was finished, else the one that was played last.</summary>
    StatedEnd? End => ends.Values.Where(end => end.IsDone).OrderBy(end => end.Number).FirstOrDefault()
        ?? ends.Values.OrderByDescending(end => end.At).FirstOrDefault();

    /// <summary>Whether an answer of that path is missing.</summary>
    public bool IsIncomplete => End?.Path is { Length: > 0 } path && Prefixes(path).Any(prefix => Answer(prefix) is null);

    /// <summary>Whether an earlier version sent it.</summary>
    public bool IsFromEarlier => hasAnswersWithoutPath || !hasPaths && ends.Count > 0;

    /// <summary>Whether an earlier version sent several paths.</summary>
    public bool IsUnclear => hasAnswersWithoutPath && End?.Path is null && !IsOnePath;

    bool IsOnePath => answers.Values.Select(answer => answer.Number).Distinct().Count() == answers.Count;

    /// <returns>Whether the statement makes sense.</returns>
    public bool Add(Statement statement)
    {
        if (scenario is not null && scenario.Id != statement.ScenarioId) return false;
        playthrough ??= statement.Playthrough;
        version = statement.Version ?? version;
        if (statement.At is { } at && at >= aliasAt) (alias, aliasAt) = (statement.Alias, at);
        var title = statement.Verb == XapiWords.Responded ? scenario?.Title ?? "" : statement.Name;
        scenario = new(statement.ScenarioId, title, null, statement.Kind, statement.Step);
        switch (statement.Verb)
        {
            case XapiWords.Initialized:
                begun = statement.At;
                return true;
            case XapiWords.Responded:
                return AddAnswer(statement);
            default:
                return AddEnd(statement);
        }
    }

    /// <summary>What a cohort needs of it; null where it has no answers.</summary>
    public CohortPlay? ToPlay()
    {
        if (scenario is null) return null;
        var end = End;
        var decisions = end?.Path is { } path ? Prefixes(path).Select(Answer).OfType<DecisionPart>()
            : IsOnePath ? answers.Values.OrderBy(answer => answer.Number) : [];
        var played = new PathPart(
            end?.Number ?? 1, null, version, end?.IsDone ?? false, null, null, NoStanding, [.. decisions],
            end?.Standing is { } standing ? [standing] : [], end?.Keys ?? [], [], end?.Ending, end?.Laws);
        if (played.Decisions.IsEmpty && !played.IsDone) return null;
        return new(playthrough ?? registration, alias, begun, scenario with { Version = end?.Version ?? version }, played,
            answers.Count + ends.Count);
    }

    /// <summary>The last answer of a path. One that an earlier version sent is known by its identity.</summary>
    DecisionPart? Answer(string path) => answers.GetValueOrDefault(path)
        ?? (playthrough is { } id ? answers.GetValueOrDefault($"{StableId.Create(id, $"responded/{path}")}") : null);

    bool AddAnswer(Statement statement)
    {
        if (statement.Decision is not { } number || statement.Scene.Length == 0) return false;
        var path = statement.Path;
        hasPaths |= path is not null;
        hasAnswersWithoutPath |= path is null;
        var (choice, open) = (statement.Choice, statement.Open);
        answers[path ?? $"{statement.Id}"] = new(
            number, 0, statement.At, statement.Scene, statement.Name, statement.Ask, choice,
            open.FirstOrDefault(option => option.Choice == choice)?.Text ?? "", open, NoStanding, []);
        return true;
    }

    bool AddEnd(Statement statement)
    {
        if (statement.PathNumber is not { } number || statement.Standing is not { } standing) return false;
        hasPaths |= statement.Path is not null;
        ends[statement.Id] = new(
            statement.Verb == XapiWords.Completed, number, statement.At, statement.Path, statement.Version, statement.Laws, standing,
            statement.Keys, statement.Ending);
        return true;
    }

    /// <summary>The answers of a path, each with those before it.</summary>
    static IEnumerable<string> Prefixes(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1)) yield return path[..at];
        if (path.Length > 0) yield return path;
    }
}
