using TrustSim.Records.Export;

namespace TrustSim.Records.Cohorts;

/// <summary>
/// Reads back what <c>trustsim push</c> has sent to a learning record store, page by page, and sums it up like the games of files. It keeps
/// what a cohort needs of each game, and each text once.
/// </summary>
public sealed class StatementReading
{
    readonly Dictionary<Guid, StatedPlay> plays = [];
    readonly Dictionary<string, string> texts = [];

    /// <summary>Number of statements of TrustSim that were read.</summary>
    public int Read { get; private set; }

    /// <summary>Number of statements of other programs.</summary>
    public int Others { get; private set; }

    /// <summary>Number of statements that name TrustSim and are not as it writes them.</summary>
    public int Senseless { get; private set; }

    /// <summary>Number of games of which the store lacks answers.</summary>
    public int Incomplete => plays.Values.Count(play => play.IsIncomplete);

    /// <summary>Number of games that an earlier version sent, which did not say by which rules.</summary>
    public int FromEarlier => plays.Values.Count(play => play.IsFromEarlier);

    /// <summary>Number of games of which an earlier version sent several paths, and not which answer belongs to which.</summary>
    public int Unclear => plays.Values.Count(play => play.IsUnclear);

    /// <summary>Reads the store's answer to one request.</summary>
    /// <param name="more">Where the next statements are; null where these were the last.</param>
    /// <returns>Whether it is such an answer.</returns>
    public bool TryRead(Stream page, out string? more)
    {
        more = null;
        var hasStatements = false;
        try
        {
            var pieces = new JsonPieces(page);
            if (!pieces.Next() || pieces.Kind != JsonTokenType.StartObject) return false;
            while (pieces.Next() && pieces.Kind == JsonTokenType.PropertyName)
            {
                var name = pieces.Text;
                pieces.Next();
                if (name == "more" && pieces.Kind == JsonTokenType.String) more = pieces.Text.Length > 0 ? pieces.Text : null;
                else if (name == "statements" && pieces.Kind == JsonTokenType.StartArray) hasStatements = ReadAll(pieces);
                else pieces.Skip();
            }

            return hasStatements && pieces.Kind == JsonTokenType.EndObject;
        }
        catch (Exception exception) when (exception is JsonException or InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Sums up the games.</summary>
    /// <param name="isWanted">Chooses games by their scenario.</param>
    public ImmutableArray<Cohort> Cohorts(Func<ScenarioPart, bool> isWanted) => Cohort.From(
        plays.Values.Select(play => play.ToPlay()).OfType<CohortPlay>().Where(play => isWanted(play.Scenario))
            .OrderBy(play => play.Begun).ThenBy(play => play.Playthrough));

    bool ReadAll(JsonPieces pieces)
    {
        while (pieces.Next(isTextWanted: false) && pieces.Kind != JsonTokenType.EndArray)
        {
            if (pieces.Kind != JsonTokenType.StartObject) return false;
            using var statement = JsonDocument.Parse(pieces.Whole().ToArray());
            Add(statement.RootElement);
        }

        return true;
    }

    void Add(JsonElement json)
    {
        var statement = new Statement(json, Once);
        if (!statement.IsOurs)
        {
            Others++;
            return;
        }

        Read++;
        if (statement.Registration is not { } registration || !statement.IsBounded)
        {
            Senseless++;
            return;
        }

        if (!plays.TryGetValue(registration, out var play)) plays[registration] = play = new(registration);
        if (!play.Add(statement)) Senseless++;
    }

    string Once(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = text;
}
