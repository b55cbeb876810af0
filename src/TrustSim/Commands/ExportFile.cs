using TrustSim.Authoring.Foreign;

namespace TrustSim.Commands;

/// <summary>Exported files, from this machine or another.</summary>
/// <param name="store">Replays decisions, from which it computes the figures.</param>
sealed class ExportFile(PlaythroughStore store, TextWriter errors)
{
    // A page begins with the program that plays its story.
    const int MostOfStory = 4 << 20;

    // A pipe cannot be read twice, so memory holds what comes from it.
    const long MostFromPipe = 256L << 20;

    /// <summary>Whether all files so far were readable to their ends.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Reads the playthroughs one by one as written, up to the first that is not readable, and reports that.</summary>
    public IEnumerable<PlaythroughDocument> Read(string path)
    {
        Runs? problem = null;
        using var file = Tried(() => Open(path), ref problem);
        var reading = file is null ? null : Tried(() => new ExportReading(file), ref problem);
        using var plays = reading?.Read().GetEnumerator();
        while (plays is not null && Tried(() => plays.MoveNext() ? plays.Current : null, ref problem) is { } play) yield return play;
        problem ??= reading?.Problem is { } refusal ? StoryIn(file!, path) ?? Say.Runs(refusal) : null;
        if (problem is null) yield break;
        IsWhole = false;
        errors.WriteLine(FileProblem.CannotRead(path, problem.Value));
    }

    /// <summary>Lists the files that paths mean: a folder means all exports in it. Reports a folder that has none.</summary>
    public IEnumerable<string> FilesIn(IEnumerable<string> paths) => paths.SelectMany(path => Directory.Exists(path) ? In(path) : [path]);

    string[] In(string folder)
    {
        try
        {
            var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToArray();
            if (files.Length > 0) return files;
            errors.WriteLine(Say.Text("cohort.no-files", ("folder", Runs.FromName(folder))));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            errors.WriteLine(FileProblem.CannotRead(folder, exception));
        }

        IsWhole = false;
        return [];
    }

    /// <summary>Computes a playthrough's figures from its decisions, and reports differences from the file.</summary>
    public PlaythroughImport Import(string path, PlaythroughDocument play)
    {
        var import = PlaythroughImport.From(play, store);
        if (import.Remark is { } remark)
            errors.WriteLine(ControlCharacters.Escape(
                $"{Say.Text("word.quoted", ("words", Runs.FromName(path)))}, {NameOf(play)}: {Say.Text(remark)}"));
        return import;
    }

    /// <summary>Returns a playthrough in a line.</summary>
    public static string NameOf(PlaythroughDocument play) =>
        play.Begun is { } begun
            ? Say.Text("import.begun", ("playthrough", Runs.FromName(InBrief(play))), ("begun", Say.Moment(begun))) : InBrief(play);

    static string InBrief(PlaythroughDocument play) => $"{Quoted.From(Runs.FromScenario(play.Scenario.Title).Plain)} ({play.Scenario.Id})";

    static Stream Open(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException();
        var file = ReadableFile.Open(path, FileShare.ReadWrite | FileShare.Delete);
        if (file.CanSeek) return new BufferedStream(file);
        using (file) return InMemory(file);
    }

    /// <summary>Says that a file is a story of another program; null where it is none.</summary>
    static Runs? StoryIn(Stream file, string path)
    {
        file.Position = 0;
        var bytes = new byte[(int)Math.Min(file.Length, MostOfStory)];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return ForeignFormat.Recognise(bytes.AsSpan(0, length), path) is { } kind
            ? Say.Runs("import.story", ("kind", NameOf(kind))) : null;
    }

    static Runs NameOf(ForeignKind kind) => kind switch
    {
        ForeignKind.Twee => Say.Runs("import.kind-twee"),
        ForeignKind.TwineHtml => Say.Runs("import.kind-twine-html"),
        ForeignKind.H5P => Say.Runs("import.kind-h5p"),
        ForeignKind.Ink => Say.Runs("import.kind-ink"),
        ForeignKind.Yarn => Say.Runs("import.kind-yarn"),
    };

    static MemoryStream InMemory(Stream pipe)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = pipe.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
            if (bytes.Length + read > MostFromPipe) throw new FileRefusedException(new("file-error.export-too-large"));
        bytes.Position = 0;
        return bytes;
    }

    static T? Tried<T>(Func<T?> read, ref Runs? problem)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            problem = Say.Why(exception);
            return null;
        }
    }
}
