namespace TrustSim.Records.Export;

/// <summary>
/// Writes what <c>trustsim export --format json</c> gives: a line for each playthrough, and each scenario's text once a file.
/// </summary>
public static class ExportJson
{
    public const string CurrentFormat = "trustsim-export/2";

    /// <summary>The export format that contains documents of <see cref="PlaythroughDocument.EarlierFormat"/>.</summary>
    public const string EarlierFormat = "trustsim-export/1";

    /// <summary>Writes the playthroughs one by one, as they come.</summary>
    public static void Write(TextWriter to, IEnumerable<PlaythroughDocument> plays)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        to.Write($"{{\n\"format\": {Json(CurrentFormat)},\n\"by\": {Json(JournalJson.Writer)},\n");
        to.Write($"\"notice\": {Json(PracticeNotice.Text)},\n\"playthroughs\": [");
        WriteAll(to, plays.Select(play => PlaythroughJson.InALine(Referring(play, texts))));
        to.Write("],\n\"texts\": {");
        WriteAll(to, texts.Select(text => $"{Json(text.Key)}: {Json(text.Value)}"));
        to.Write("}\n}\n");
    }

    /// <summary>Puts the version of its text in place of the text.</summary>
    static PlaythroughDocument Referring(PlaythroughDocument play, SortedDictionary<string, string> texts)
    {
        if (play.Journal is not { Text: { } text } journal) return play;
        var version = PlaythroughParts.VersionOf(text);
        texts.TryAdd(version, text);
        return play with { Journal = journal with { Text = null, Version = version } };
    }

    static void WriteAll(TextWriter to, IEnumerable<string> parts)
    {
        foreach (var (index, part) in parts.Index()) to.Write($"{(index == 0 ? "" : ",")}\n{part}");
        to.Write('\n');
    }

    static string Json(string text) => PlaythroughJson.Seen($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"");
}
