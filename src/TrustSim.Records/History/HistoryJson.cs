namespace TrustSim.Records.History;

/// <summary>
/// Writes a history as JSON for scripts: all playthroughs in the order of their beginnings. Trust and fear run from 0 to 100, work is in
/// weeks ahead of plan, times are UTC.
/// </summary>
public static class HistoryJson
{
    // Programs read this text and nobody embeds it in a page, so names keep their accents. Control characters are escaped.
    static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <param name="say">Puts the reason into words why a journal is not readable.</param>
    public static string Render(PlaythroughHistory history, Func<Refusal, string> say)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", "trustsim-history/2");
            json.WriteStartArray("playthroughs");
            foreach (var play in history.Plays) Write(json, play);
            json.WriteEndArray();
            json.WriteStartArray("unread");
            foreach (var kept in history.Unread)
            {
                json.WriteStartObject();
                json.WriteString("file", ControlCharacters.Escape(kept.File));
                json.WriteString("reason", ControlCharacters.Escape(kept.Remark is { } remark ? say(remark) : ""));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static void Write(Utf8JsonWriter json, PastPlaythrough past)
    {
        var tree = past.Tree;
        json.WriteStartObject();
        json.WriteString("id", tree.Id);
        json.WriteString("scenario", ControlCharacters.Escape(tree.Scenario));
        json.WriteString("title", ControlCharacters.Escape(past.Kept.Title));
        json.WriteString("kind", past.Kind.Id());
        json.WriteString("begun", tree.Started.UtcDateTime);
        if (past.Branch.DoneAt is { } done) json.WriteString("finished", done.UtcDateTime);
        else json.WriteNull("finished");
        json.WriteBoolean("isDone", past.IsDone);
        if (past.Played is { } played) json.WriteNumber("secondsPlayed", (long)played.TotalSeconds);
        else json.WriteNull("secondsPlayed");
        json.WriteNumber("paths", 1 + past.OtherPaths);
        json.WriteNumber("path", past.Branch.Number);
        json.WriteNumber("decisions", past.Decisions);
        if (past.Ending?.Ending is { } ending) json.WriteString("ending", ControlCharacters.Escape(ending));
        else json.WriteNull("ending");
        json.WriteNumber("laws", past.Laws);
        if (past.EarlierEnding?.Ending is { } earlier) json.WriteString("earlierEnding", ControlCharacters.Escape(earlier));
        else json.WriteNull("earlierEnding");
        json.WriteNumber("trust", past.Team.Trust);
        json.WriteNumber("fear", past.Team.Fear);
        json.WriteNumber("work", past.Team.Work);
        json.WriteStartObject("keys");
        foreach (var key in past.Keys)
        {
            json.WriteStartObject(key.Key.Id());
            json.WriteNumber("honoured", key.Honoured);
            json.WriteNumber("against", key.Against);
            json.WriteNumber("overdone", key.Overdone);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
