namespace TrustSim.Records.Export;

/// <summary>
/// Reads an export, or the JSON of a single playthrough, one playthrough at a time. It ignores unknown fields, and takes fields in any
/// order.
/// </summary>
public sealed class ExportReading
{
    /// <summary>The greatest length of all scenarios' texts of a file, in characters.</summary>
    const long MostText = 256L << 20;

    const string Playthroughs = "playthroughs";
    const string Version1Playthroughs = "plays";
    const string Texts = "texts";

    readonly Stream file;
    readonly Dictionary<string, string> texts = [];
    readonly long start;
    string? format;
    string? by;
    int count;
    bool hasList;

    /// <param name="file">A stream that can be read again from where it stands.</param>
    public ExportReading(Stream file)
    {
        this.file = file;
        start = file.Position;
        Problem = Guarded(Survey);
    }

    /// <summary>
    /// The reason why nothing can be read, or why reading stopped before the end, as a message for the user; null where all was read.
    /// </summary>
    public Refusal? Problem { get; private set; }

    bool IsAlone => format is PlaythroughDocument.CurrentFormat or PlaythroughDocument.EarlierFormat;

    bool IsOfVersion1 => format is ExportJson.EarlierFormat or PlaythroughDocument.EarlierFormat;

    /// <summary>Reads the playthroughs up to the first that cannot be read.</summary>
    public IEnumerable<PlaythroughDocument> Read()
    {
        if (Problem is not null) yield break;
        var pieces = Again();
        for (var number = 1; number <= count; number++)
        {
            PlaythroughDocument? play = null;
            Problem = Guarded(() => One(pieces, number, out play));
            if (Problem is not null) yield break;
            yield return play!;
        }
    }

    JsonPieces Again()
    {
        file.Position = start;
        return new(file);
    }

    /// <summary>Reads through the whole file: what it is, who wrote it, the scenarios' texts, and how many playthroughs it holds.</summary>
    Refusal? Survey()
    {
        var pieces = Again();
        if (!pieces.Next() || pieces.Kind != JsonTokenType.StartObject) throw new JsonException(null, null, pieces.Lines, null);
        while (pieces.Next() && pieces.Kind == JsonTokenType.PropertyName)
        {
            var name = pieces.Text;
            pieces.Next(isTextWanted: name is nameof(format) or nameof(by));
            switch (name)
            {
                case nameof(format) when format is null && pieces.Kind == JsonTokenType.String:
                    format = pieces.Text;
                    break;
                case nameof(by) when by is null && pieces.Kind == JsonTokenType.String:
                    by = pieces.Text;
                    break;
                case nameof(format) or nameof(by) when pieces.Kind != JsonTokenType.Null:
                    throw new JsonException(null, null, pieces.Lines, null);
                case Texts when pieces.Kind == JsonTokenType.StartObject:
                    if (!KeepTexts(pieces)) return new("import.too-large");
                    break;
                case Playthroughs or Version1Playthroughs when pieces.Kind == JsonTokenType.StartArray && !hasList:
                    hasList = true;
                    if (!Count(pieces)) return new("import.gap");
                    break;
                default:
                    pieces.Skip();
                    break;
            }
        }

        pieces.Next();
        if (IsAlone) count = 1;
        return format switch
        {
            null => new("import.no-format"),
            ExportJson.CurrentFormat or ExportJson.EarlierFormat => hasList ? null : new("import.broken"),
            _ => IsAlone ? null : Unknown(format),
        };
    }

    bool KeepTexts(JsonPieces pieces)
    {
        for (long length = 0; pieces.Next() && pieces.Kind == JsonTokenType.PropertyName;)
        {
            var name = pieces.Text;
            pieces.Next();
            if (pieces.Kind == JsonTokenType.String) texts.TryAdd(name, pieces.Text);
            else pieces.Skip();
            if ((length += pieces.Text.Length) > MostText) return false;
        }

        return true;
    }

    bool Count(JsonPieces pieces)
    {
        while (pieces.Next(isTextWanted: false) && pieces.Kind != JsonTokenType.EndArray)
        {
            if (pieces.Kind != JsonTokenType.StartObject) return false;
            pieces.Skip();
            count++;
        }

        return true;
    }

    /// <summary>Reads the playthrough of a number, counted from 1; the pieces stand behind the one before.</summary>
    Refusal? One(JsonPieces pieces, int number, out PlaythroughDocument? play)
    {
        play = null;
        if (number == 1) Enter(pieces);
        else pieces.Next(isTextWanted: false);
        var line = pieces.Lines;
        try
        {
            var read = PlaythroughJson.Read(pieces.Whole(), IsOfVersion1);
            var (found, problem) = read is null ? (null, new("import.gap")) : Checked(read);
            play = found;
            return problem is null ? null : count == 1 ? problem : new("import.in-playthrough", ("number", number), ("problem", problem));
        }
        catch (JsonException exception)
        {
            throw new JsonException(null, exception.Path, line + exception.LineNumber, null);
        }
    }

    /// <summary>Goes to the first playthrough.</summary>
    void Enter(JsonPieces pieces)
    {
        pieces.Next();
        while (!IsAlone && pieces.Next() && pieces.Kind == JsonTokenType.PropertyName)
        {
            var isList = pieces.Text is Playthroughs or Version1Playthroughs;
            pieces.Next(isTextWanted: false);
            if (isList && pieces.Kind == JsonTokenType.StartArray)
            {
                pieces.Next(isTextWanted: false);
                return;
            }

            pieces.Skip();
        }
    }

    (PlaythroughDocument? Play, Refusal? Problem) Checked(PlaythroughDocument play)
    {
        if (play.Format is not (PlaythroughDocument.CurrentFormat or PlaythroughDocument.EarlierFormat))
            return (null, Unknown(play.Format));
        if (play.Journal is { Text: null } journal)
        {
            if (texts.GetValueOrDefault(journal.Version ?? "") is not { } text) return (null, new("import.gap"));
            play = play with { Journal = journal with { Text = text } };
        }

        if (DocumentBounds.Find(play) is { } problem)
            return (null, count == 1 ? new("import.in-its-playthrough", ("problem", problem)) : problem);
        return (play with { By = by }, null);
    }

    /// <summary>Puts what is wrong with the file into words for its user.</summary>
    Refusal? Guarded(Func<Refusal?> read)
    {
        Refusal? problem;
        try
        {
            problem = read();
        }
        catch (InvalidDataException)
        {
            problem = new("import.too-large");
        }
        catch (JsonException exception)
        {
            // The JSON reader's message is for programmers; its path and line are useful to users.
            problem = exception.LineNumber is not { } line ? new("import.broken")
                : exception.Path?.Split('.')[^1] is { Length: > 0 and <= Lengths.Id } last && char.IsAsciiLetter(last[0])
                    ? new("import.broken-field", ("line", line + 1), ("field", RefusalHole.FromName(last.Split('[')[0])))
                : new("import.broken-line", ("line", line + 1));
        }

        // A reader of another version may need the version that wrote the file.
        return problem is null || by is null ? problem : new("import.written-by", ("problem", problem),
            ("writer", RefusalHole.FromName(Quoted.From(by))), ("version", RefusalHole.FromName(JournalJson.Writer)));
    }

    static Refusal Unknown(string format) => new("import.unknown-format", ("format", RefusalHole.FromName(Quoted.From(format))),
        ("export", RefusalHole.FromName(ExportJson.CurrentFormat)),
        ("playthrough", RefusalHole.FromName(PlaythroughDocument.CurrentFormat)));
}
