namespace TrustSim.Commands;

/// <summary>An exported file, from this machine or another.</summary>
/// <param name="store">Replays decisions, from which it computes the figures.</param>
sealed class ExportFile(PlaythroughStore store, TextWriter errors)
{
    // Thousands of playthroughs are smaller.
    const long MostBytes = 256L << 20;

    /// <summary>Reads the playthroughs as written; returns null and reports it where none is readable.</summary>
    public ImmutableArray<PlaythroughDocument>? Read(string path)
    {
        var (plays, problem) = ReadWhole(path);
        if (problem is not { } why) return plays;
        errors.WriteLine(FileProblem.CannotRead(path, why));
        return null;
    }

    /// <summary>Computes a playthrough's figures from its decisions, and reports differences from the file.</summary>
    public PlaythroughImport Import(string path, PlaythroughDocument play)
    {
        var import = PlaythroughImport.From(play, store);
        if (import.Remark is { } remark) errors.WriteLine(ControlCharacters.Escape($"“{path}”, {NameOf(play)}: {Say.Text(remark)}"));
        return import;
    }

    /// <summary>Returns a playthrough in a line.</summary>
    public static string NameOf(PlaythroughDocument play) =>
        play.Begun is { } begun ? Say.Text("import.begun", ("playthrough", Runs.FromName(InBrief(play))), ("begun", begun)) : InBrief(play);

    static string InBrief(PlaythroughDocument play) => $"{Quoted.From(Runs.FromScenario(play.Scenario.Title).Plain)} ({play.Scenario.Id})";

    static (ImmutableArray<PlaythroughDocument> Plays, Runs? Problem) ReadWhole(string path)
    {
        if (Directory.Exists(path)) return ([], Say.Runs("import.folder"));
        if (!File.Exists(path)) return ([], Say.Why(new FileNotFoundException()));
        try
        {
            using var file = ReadableFile.Open(path, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            // A pipe has no known length.
            var buffer = new byte[1 << 16];
            for (int read; (read = file.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
                if (bytes.Length + read > MostBytes) return ([], Say.Runs("import.too-large"));
            var (plays, problem) = PlaythroughJson.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            return (plays, problem is null ? null : Say.Runs(problem));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return ([], Say.Why(exception));
        }
    }
}
