using System.Globalization;
using System.Xml;

namespace TrustSim.Records.Export;

/// <summary>
/// Playthroughs as statements of xAPI 1.0.3: one for the beginning of a playthrough, one for each decision, one for the end of each branch,
/// and one for where an unfinished playthrough stands. Branches with the same first decisions share those statements. A cohort can be
/// summed up from them alone.
/// </summary>
public static class PlaythroughXapi
{
    /// <summary>Creates the statements of a playthrough in order; none where it is not saved.</summary>
    public static IEnumerable<XapiStatement> Create(PlaythroughDocument play)
    {
        if (play.Playthrough is not { } id) yield break;
        var said = new HashSet<Guid>();
        yield return Written(id, "initialized", XapiWords.Initialized, play, null, play.Begun, writer => Scenario(writer, play));
        foreach (var part in play.Others.Append(play.Path).OrderBy(part => part.Number))
        {
            var path = new StringBuilder();
            foreach (var decision in part.Decisions)
            {
                path.Append(CultureInfo.InvariantCulture, $"/{decision.Scene}.{decision.Choice}");
                var responded =
                    Written(id, $"responded{path}", XapiWords.Responded, play, part, decision.At,
                        writer => Answer(writer, play, decision, $"{path}"));
                if (said.Add(responded.Id)) yield return responded;
            }

            if (part.IsDone)
                yield return Written(id, $"completed{path}", XapiWords.Completed, play, part, part.DoneAt,
                    writer => End(writer, play, part));
        }

        // A game goes on after this statement was sent, and is sent again with another identity.
        if (!play.Path.IsDone && !play.Path.Decisions.IsEmpty && !play.Others.Any(part => part.IsDone))
            yield return Written(id, $"suspended@{play.Journal?.Entries.Length}", XapiWords.Suspended, play, play.Path,
                play.Path.Decisions[^1].At, writer => End(writer, play, play.Path));
    }

    /// <summary>Writes statements as one JSON document for a learning record store, one by one.</summary>
    public static void Write(TextWriter to, IEnumerable<XapiStatement> statements)
    {
        foreach (var (index, statement) in statements.Index()) to.Write($"{(index == 0 ? "[" : ",\n")}{statement.Json}");
        to.Write("]\n");
    }

    static XapiStatement Written(Guid play, string name, string verb, PlaythroughDocument document, PathPart? part, DateTimeOffset? at,
        Action<Utf8JsonWriter> rest)
    {
        var id = StableId.Create(play, name);
        var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteStartObject("actor");
            writer.WriteString("objectType", "Agent");
            writer.WriteStartObject("account");
            writer.WriteString("homePage", XapiWords.Players);
            // A player without an alias is anonymous, with the same name throughout the playthrough.
            writer.WriteString("name", document.Alias ?? $"anonymous-{play:N}"[..18]);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartObject("verb");
            writer.WriteString("id", verb);
            Words(writer, "display", name.Split('/', '@')[0], "en");
            writer.WriteEndObject();
            rest(writer);
            writer.WriteStartObject("context");
            // The standard requires a UUID here; a playthrough's identity need not be one.
            writer.WriteString("registration", StableId.Create(play, "registration"));
            writer.WriteString("platform", "TrustSim");
            if (verb == XapiWords.Responded)
            {
                writer.WriteStartObject("contextActivities");
                writer.WriteStartArray("parent");
                Activity(writer, document);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteStartObject("extensions");
            writer.WriteString(XapiWords.Extension + "notice", PracticeNotice.Text);
            // A playthrough can move to another version of its scenario. Statements about its beginning stay true.
            if (document.Scenario.Kind is { } kind) writer.WriteString(XapiWords.Extension + "kind", kind);
            if (document.Scenario.Step?.Unit is { } step) writer.WriteString(XapiWords.Extension + "step", step.Named?.Id() ?? step.One);
            if (document.Scenario.Step is { Many: { } many }) writer.WriteString(XapiWords.Extension + "step-many", many);
            writer.WriteString(XapiWords.Extension + "playthrough", play);
            if (part?.Version is { } version) writer.WriteString(XapiWords.Extension + "scenario-version", version);
            writer.WriteEndObject();
            writer.WriteEndObject();
            if (at is { } time)
                writer.WriteString("timestamp", time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        return new(id, play, PlaythroughJson.Seen(Encoding.UTF8.GetString(bytes.ToArray())));
    }

    static void Scenario(Utf8JsonWriter writer, PlaythroughDocument play)
    {
        writer.WritePropertyName("object");
        Activity(writer, play);
    }

    static void Activity(Utf8JsonWriter writer, PlaythroughDocument play)
    {
        writer.WriteStartObject();
        writer.WriteString("objectType", "Activity");
        writer.WriteString("id", XapiWords.Scenario(play.Scenario.Id));
        writer.WriteStartObject("definition");
        writer.WriteString("type", XapiWords.Simulation);
        Words(writer, "name", play.Scenario.Title);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static void Answer(Utf8JsonWriter writer, PlaythroughDocument play, DecisionPart decision, string path)
    {
        writer.WriteStartObject("object");
        writer.WriteString("objectType", "Activity");
        writer.WriteString("id", XapiWords.Scene(play.Scenario.Id, decision.Scene));
        writer.WriteStartObject("definition");
        writer.WriteString("type", XapiWords.Interaction);
        Words(writer, "name", decision.Title);
        Words(writer, "description", decision.Ask);
        // The statement has no pattern of correct answers, since no choice is correct by its label.
        writer.WriteString("interactionType", "choice");
        writer.WriteStartArray("choices");
        foreach (var option in decision.Open)
        {
            writer.WriteStartObject();
            writer.WriteString("id", option.Choice);
            Words(writer, "description", option.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject("result");
        writer.WriteString("response", decision.Choice);
        writer.WriteStartObject("extensions");
        writer.WriteNumber(XapiWords.Extension + "decision", decision.Number);
        Path(writer, path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        Standing(writer, decision.After);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    static void End(Utf8JsonWriter writer, PlaythroughDocument play, PathPart part)
    {
        Scenario(writer, play);
        var end = part.Weeks.LastOrDefault() ?? part.Opening;
        writer.WriteStartObject("result");
        writer.WriteStartObject("score");
        writer.WriteNumber("scaled", end.Trust / 100);
        writer.WriteNumber("raw", end.Trust);
        writer.WriteNumber("min", 0);
        writer.WriteNumber("max", 100);
        writer.WriteEndObject();
        writer.WriteBoolean("completion", part.IsDone);
        if (part.Seconds is { } seconds) writer.WriteString("duration", XmlConvert.ToString(TimeSpan.FromSeconds(seconds)));
        writer.WriteStartObject("extensions");
        writer.WriteNumber(XapiWords.Extension + "road", part.Number);
        Path(writer, part.Decisions.Select(decision => $"{decision.Scene}.{decision.Choice}"));
        writer.WriteNumber(XapiWords.Extension + "laws", part.Laws ?? 1);
        Standing(writer, end);
        if (part.Ending is { } ending) writer.WriteString(XapiWords.Extension + "ending", ending.Scene);
        if (part.Ending is { } named) writer.WriteString(XapiWords.Extension + "ending-name", named.Name);
        writer.WriteStartObject(XapiWords.Extension + "keys");
        foreach (var key in part.Keys)
        {
            writer.WriteStartObject(key.Key);
            writer.WriteNumber("honoured", key.Honoured);
            writer.WriteNumber("against", key.Against);
            writer.WriteNumber("overdone", key.Overdone);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The answers of a path up to a decision, each as scene and choice.</summary>
    static void Path(Utf8JsonWriter writer, IEnumerable<string> answers)
    {
        writer.WriteStartArray(XapiWords.Extension + "path");
        foreach (var answer in answers) writer.WriteStringValue(answer);
        writer.WriteEndArray();
    }

    static void Standing(Utf8JsonWriter writer, StandingPart standing)
    {
        writer.WriteNumber(XapiWords.Extension + "trust", standing.Trust);
        writer.WriteNumber(XapiWords.Extension + "fear", standing.Fear);
        writer.WriteNumber(XapiWords.Extension + "clarity", standing.Clarity);
        writer.WriteNumber(XapiWords.Extension + "work", standing.Work);
        writer.WriteStartObject(XapiWords.Extension + "people");
        foreach (var person in standing.People)
        {
            writer.WriteStartObject(person.Id);
            writer.WriteNumber("trust", person.Trust);
            writer.WriteNumber("fear", person.Fear);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <param name="language">The language tag; a scenario does not declare its language.</param>
    static void Words(Utf8JsonWriter writer, string name, string words, string language = "und")
    {
        writer.WriteStartObject(name);
        writer.WriteString(language, Paragraphs.Joined(ControlCharacters.Escape(words)));
        writer.WriteEndObject();
    }
}
