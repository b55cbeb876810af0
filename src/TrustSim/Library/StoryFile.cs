using TrustSim.Authoring.Foreign;

namespace TrustSim.Library;

/// <summary>Reads a story of another program from its files, within fixed limits.</summary>
static class StoryFile
{
    /// <summary>The story, or the reason why there is none. Several files are one story in Twee.</summary>
    public static (ForeignStory? Story, string Problem) Read(IReadOnlyList<string> files)
    {
        var texts = new List<string>();
        foreach (var file in files)
        {
            try
            {
                if (Directory.Exists(file)) return (null, FileProblem.CannotRead(file, Say.Runs("file.is-folder")));
                using var stream = ReadableFile.Open(file, FileShare.ReadWrite | FileShare.Delete);
                var bytes = Head(stream);
                var kind = ForeignFormat.Recognise(bytes, file);
                if (kind == ForeignKind.H5P && files.Count == 1 && ForeignFormat.IsPackage(bytes))
                    return stream.CanSeek ? Named(file, new H5PPackage().Read(stream, NameOf(file)))
                        : (null, FileProblem.CannotRead(file, Say.Sentence(ReadableFile.Pipe)));
                if (bytes.Length > ScenarioReader.MostBytes) return TooLarge(file);
                if (kind == ForeignKind.H5P && files.Count == 1) return Named(file, H5PReader.Read(bytes, null, NameOf(file)));
                if (kind is null) return (null, Say.Text("import-story.unknown", ("file", Runs.FromName(file))));
                if (kind != ForeignKind.Twee) return (null, NotOne(file, kind.Value));
                texts.Add(Encoding.UTF8.GetString(bytes));
            }
            catch (Exception exception) when (FileErrors.Has(exception))
            {
                return (null, FileProblem.CannotRead(file, exception));
            }
        }

        return texts.Sum(text => (long)text.Length) > ScenarioReader.MostBytes ? TooLarge(files[^1])
            : Named(files[0], TweeReader.Read(texts, NameOf(files[0])));
    }

    static (ForeignStory?, string) TooLarge(string file) => (null, FileProblem.CannotRead(file, Say.Runs("import-story.too-large")));

    static (ForeignStory?, string) Named(string file, ForeignReading reading) =>
        (reading.Story, reading.Problem is { } problem ? FileProblem.CannotRead(file, Runs.FromName($"{problem}.")) : "");

    static string NotOne(string file, ForeignKind kind) => kind switch
    {
        ForeignKind.H5P or ForeignKind.Twee => Say.Text("import-story.several", ("file", Runs.FromName(file))),
        ForeignKind.TwineHtml or ForeignKind.Ink or ForeignKind.Yarn => Say.Text("import-story.other", ("file", Runs.FromName(file)),
            ("kind", Runs.FromProgram(ForeignKindTable.Rows[kind].Name)), ("remedy", Runs.FromProgram(ForeignKindTable.Rows[kind].Remedy)),
            ("page", Runs.FromProgram(ForeignFormat.Page))),
    };

    static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>The beginning of a file: enough to tell a text that is too large. The stream is at its beginning again, where it can
    /// be.</summary>
    static byte[] Head(FileStream stream)
    {
        var bytes = ScenarioLibrary.ReadFile(stream);
        if (stream.CanSeek) stream.Position = 0;
        return bytes;
    }
}
