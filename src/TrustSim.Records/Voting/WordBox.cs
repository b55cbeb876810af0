namespace TrustSim.Records.Voting;

/// <summary>
/// Words from phones until the facilitator lets them through or does not. The notes read them in a file beside the workshop’s journal,
/// which tells nothing of who sent them; it is deleted with the occasion, and with the program. Words that are let through go into the
/// journal. Calls from several threads are taken one after the other.
/// </summary>
public sealed class WordBox : IDisposable
{
    /// <summary>Greatest length in characters: a few words.</summary>
    public const int Longest = 160;

    const string Ending = ".words";

    readonly Lock mutex = new();
    readonly string? path;
    readonly Dictionary<string, (SentWords Words, WordsFate Fate)> sent = new(StringComparer.Ordinal);
    int places;
    int count;

    WordBox(string? path) => this.path = path;

    /// <summary>What people write about now; empty where nobody asks them.</summary>
    public string Occasion { get; private set; } = "";

    /// <summary>Changes with the words that wait.</summary>
    public int Version { get; private set; }

    /// <summary>The words that wait, the first that came first.</summary>
    public ImmutableArray<SentWords> Waiting
    {
        get
        {
            lock (mutex) return [.. All().OrderBy(words => words.Number)];
        }
    }

    /// <summary>Words that a killed program left are dropped: whoever sent them sees that they were not shown.</summary>
    /// <param name="journal">The workshop's journal; null: the words are in memory only.</param>
    public static WordBox Beside(string? journal)
    {
        if (journal is not null) Delete(journal);
        return new(journal is null ? null : PathOf(journal));
    }

    /// <summary>The words that another program keeps beside a journal.</summary>
    internal static ImmutableArray<SentWords> Peek(string journal)
    {
        var file = PathOf(journal);
        if (!File.Exists(file)) return [];
        try
        {
            var bytes = Disk.Read(file);
            var words = ImmutableArray.CreateBuilder<SentWords>();
            foreach (var range in bytes.AsSpan().Split((byte)'\n'))
                if (JournalJson.Read(bytes.AsSpan(range), WordsJson.Plain.SentWords) is { } one) words.Add(one);
            return words.ToImmutable();
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return [];
        }
    }

    /// <summary>The file beside a journal that holds the words that wait.</summary>
    public static string PathOf(string journal) => Path.ChangeExtension(journal, Ending);

    /// <summary>Deletes the words beside a journal.</summary>
    public static void Delete(string journal) => Disk.TryDelete(PathOf(journal));

    /// <summary>The files of words in a folder.</summary>
    internal static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*" + Ending);

    /// <summary>Text as people may see it: one line without control and direction signs, and not too long.</summary>
    public static string Clean(string text)
    {
        var plain = Paragraphs.Joined(string.Concat(ControlCharacters.Escape(text.ReplaceLineEndings("\n")).Where(IsPlain)));
        if (plain.Length <= Longest) return plain;
        return plain[..(char.IsHighSurrogate(plain[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd();
    }

    /// <summary>Asks for words. Those on another occasion that still wait are dropped.</summary>
    /// <param name="occasion">Empty: nobody asks.</param>
    /// <param name="about">Number of answers or tables that they can be for.</param>
    public void Begin(string occasion, int about)
    {
        lock (mutex)
        {
            places = about;
            if (occasion == Occasion) return;
            Occasion = occasion;
            sent.Clear();
            Write();
        }
    }

    /// <summary>Takes words of a phone in place of those that it sent before.</summary>
    /// <param name="sender">Known in this program only.</param>
    /// <param name="occasion">The one that the phone showed.</param>
    public WordsFate Put(string sender, string occasion, int? about, string text)
    {
        var words = Clean(text);
        lock (mutex)
        {
            if (Occasion.Length == 0 || occasion != Occasion) return WordsFate.Late;
            if (places == 0 ? about is not null : about is not { } place || place < 0 || place >= places) return WordsFate.Late;
            if (words.Length == 0) return WordsFate.Empty;
            if (sent.Count >= Voters.Most && !sent.ContainsKey(sender)) return WordsFate.Late;
            sent[sender] = (new(++count, about, words), WordsFate.Waiting);
            Write();
            return WordsFate.Waiting;
        }
    }

    /// <summary>What became of the words of a phone; null where it has sent none.</summary>
    public WordsFate? FateOf(string sender)
    {
        lock (mutex) return sent.TryGetValue(sender, out var one) ? one.Fate : null;
    }

    /// <summary>The facilitator has read words that wait.</summary>
    public void Settle(int number, WordsFate fate)
    {
        lock (mutex)
        {
            foreach (var (sender, one) in sent)
            {
                if (one.Words.Number != number || one.Fate != WordsFate.Waiting) continue;
                sent[sender] = (one.Words, fate);
                Write();
                return;
            }
        }
    }

    public void Dispose()
    {
        lock (mutex)
        {
            Occasion = "";
            sent.Clear();
            Write();
        }
    }

    static bool IsPlain(char sign) => sign is not '\uFFFD' and not (>= '\u2400' and <= '\u2426');

    IEnumerable<SentWords> All() => sent.Values.Where(one => one.Fate == WordsFate.Waiting).Select(one => one.Words);

    /// <summary>Writes what waits, for the notes. Where the disk refuses it, the notes show it with the next words.</summary>
    void Write()
    {
        Version++;
        if (path is null) return;
        try
        {
            if (!All().Any())
            {
                if (File.Exists(path)) Disk.TryDelete(path);
                return;
            }

            byte[] bytes =
            [
                .. All().OrderBy(words => words.Number).SelectMany(words =>
                    (byte[])[.. JsonSerializer.SerializeToUtf8Bytes(words, WordsJson.Plain.SentWords), (byte)'\n']),
            ];
            using var file = OwnerOnlyFile.Open(path, FileMode.OpenOrCreate, Disk.Shared);
            file.SetLength(0);
            file.Write(bytes);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // They wait in memory.
        }
    }
}
