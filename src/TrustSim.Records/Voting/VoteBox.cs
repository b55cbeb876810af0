using System.Security.Cryptography;

namespace TrustSim.Records.Voting;

/// <summary>
/// Who voted what by phone, from the first vote on a question to its decision. It is kept in a file of its own beside the workshop's
/// journal, since a killed program must lose no vote; then it is emptied and deleted. The journal gets counts only. Phones are known by a
/// hash of the token that they hold; the key of the hash goes with the file. Calls from several threads are taken one after the other.
/// </summary>
public sealed class VoteBox : IDisposable
{
    /// <summary>Votes that a killed program left are dropped after this time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    const string Ending = ".votes";

    readonly Lock mutex = new();
    readonly string? path;
    readonly Disk disk;
    FileStream? file;
    byte[] key;
    long length;
    ImmutableSortedDictionary<int, ImmutableDictionary<string, int>> ballots =
        ImmutableSortedDictionary<int, ImmutableDictionary<string, int>>.Empty;
    string question = "";
    int open = -1;
    int options;

    VoteBox(string? path, Disk disk, byte[] key) => (this.path, this.disk, this.key) = (path, disk, key);

    /// <summary>Number of votes in the ballot that is open, or was open last.</summary>
    public int Voted => Of(open).Count;

    /// <summary>Whether votes are taken.</summary>
    public bool IsOpen => options > 0;

    /// <summary>Opens the votes beside a journal. It takes over what a killed program left there less than a day ago.</summary>
    /// <param name="journal">The workshop's journal; null: the votes are in memory only.</param>
    public static VoteBox Beside(string? journal, TimeProvider clock) => Beside(journal, clock, new());

    internal static VoteBox Beside(string? journal, TimeProvider clock, Disk disk)
    {
        var path = journal is null ? null : PathOf(journal);
        var box = new VoteBox(path, disk, MakeKey());
        if (path is not null && File.Exists(path)) box.TakeOver(clock);
        return box;
    }

    /// <summary>The file beside a journal that holds its open votes.</summary>
    public static string PathOf(string journal) => Path.ChangeExtension(journal, Ending);

    /// <summary>Deletes the open votes beside a journal.</summary>
    public static void Delete(string journal) => Disk.TryDelete(PathOf(journal));

    /// <summary>Deletes the open votes of all workshops in a folder that are too old to count.</summary>
    public static void DropOldIn(string folder, TimeProvider clock)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending).Where(path => IsOld(path, clock))) Disk.TryDelete(path);
    }

    static bool IsOld(string path, TimeProvider clock) =>
        File.Exists(path) && clock.GetUtcNow() - new DateTimeOffset(File.GetLastWriteTimeUtc(path)) > Longest;

    /// <summary>Who holds a token, as votes are kept: a hash that tells nothing without the key.</summary>
    public string SeatOf(string token)
    {
        lock (mutex) return Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(token)), 0, 16);
    }

    /// <summary>Takes votes from now on. Votes on another question, which a killed program left, are dropped.</summary>
    /// <param name="about">The question, by a name that no other one of this workshop has.</param>
    /// <param name="ballot">Number of the ballot on its question, from 0. Votes in it that a killed program left still count.</param>
    /// <param name="answers">Number of answers; at least 1.</param>
    public void Open(string about, int ballot, int answers)
    {
        lock (mutex)
        {
            if (about != question && (!ballots.IsEmpty || length > 0))
            {
                ballots = ballots.Clear();
                Delete();
            }

            (question, open, options) = (about, ballot, answers);
        }
    }

    /// <summary>Keeps a vote; the last vote of a phone counts. A vote that is <see cref="VoteKept.Kept"/> is on the device.</summary>
    /// <param name="ballot">The ballot that the phone showed.</param>
    /// <param name="answer">From 0.</param>
    public VoteKept Cast(string seat, int ballot, int answer)
    {
        lock (mutex)
        {
            if (!IsOpen || ballot != open) return VoteKept.Closed;
            if (answer < 0 || answer >= options) return VoteKept.NoSuchAnswer;
            var votes = Of(open);
            if (votes.TryGetValue(seat, out var before) && before == answer) return VoteKept.Kept;
            if (!votes.ContainsKey(seat) && votes.Count >= Voters.Most) return VoteKept.Full;
            if (!Write(new(open, seat, answer))) return VoteKept.NotKept;
            ballots = ballots.SetItem(open, votes.SetItem(seat, answer));
            return VoteKept.Kept;
        }
    }

    /// <summary>The vote of a phone in the open ballot; null where it has not voted.</summary>
    public int? VoteOf(string seat) => Of(open).TryGetValue(seat, out var answer) ? answer : null;

    /// <summary>The counts as they stand.</summary>
    /// <param name="choices">The answers of the ballot.</param>
    public Tally Count(ImmutableArray<ChoiceId> choices)
    {
        lock (mutex)
        {
            var votes = Of(open);
            return new(
                [.. choices.Select((_, option) => votes.Values.Count(vote => vote == option))],
                MovesTo(votes, choices));
        }
    }

    /// <summary>Takes no votes any more. Those that were kept stay until <see cref="Forget"/>.</summary>
    public void Close()
    {
        lock (mutex) options = 0;
    }

    /// <summary>Takes back the open ballot: its votes are void.</summary>
    public void Drop()
    {
        lock (mutex)
        {
            ballots = ballots.Remove(open);
            (options, length) = (0, 0);
            if (ballots.IsEmpty) Delete();
            else Write(null);
        }
    }

    /// <summary>Forgets who voted what, since the question is decided: the file is emptied and deleted.</summary>
    public void Forget()
    {
        lock (mutex)
        {
            if (ballots.IsEmpty && length == 0) return;
            (ballots, open, options) = (ballots.Clear(), -1, 0);
            Delete();
        }
    }

    /// <summary>Closes the file. Votes on a question that is not decided stay in it, for the program that resumes the workshop.</summary>
    public void Dispose()
    {
        lock (mutex)
        {
            options = 0;
            if (ballots.IsEmpty) Delete();
            else CloseFile();
        }
    }

    ImmutableDictionary<string, int> Of(int ballot) => ballots.GetValueOrDefault(ballot) ?? ImmutableDictionary<string, int>.Empty;

    /// <summary>The moves since the first vote; null where too few voted in both, since each move would tell who made it.</summary>
    ImmutableArray<VoteMove>? MovesTo(ImmutableDictionary<string, int> votes, ImmutableArray<ChoiceId> choices)
    {
        if (open == 0 || !ballots.TryGetValue(0, out var before)) return null;
        if (votes.Keys.Count(before.ContainsKey) < Tally.FewestForMoves) return null;
        ImmutableArray<VoteMove> moves =
        [
            .. votes.Where(vote => before.TryGetValue(vote.Key, out var then) && then != vote.Value
                    && then < choices.Length && vote.Value < choices.Length)
                .GroupBy(vote => (From: before[vote.Key], To: vote.Value))
                .OrderByDescending(move => move.Count()).ThenBy(move => move.Key)
                .Select(move => new VoteMove(choices[move.Key.From], choices[move.Key.To], move.Count())),
        ];
        return moves;
    }

    static byte[] MakeKey() => RandomNumberGenerator.GetBytes(32);

    void TakeOver(TimeProvider clock)
    {
        try
        {
            var (lines, whole) = Lines(Disk.Read(path!));
            if (IsOld(path!, clock) || lines is not [{ Key: { } kept, Question: { } about }, ..])
            {
                Disk.TryDelete(path!);
                return;
            }

            (key, question, length) = (kept, about, whole);
            foreach (var line in lines.Skip(1))
            {
                if (line is not { Ballot: { } ballot, Seat: { } seat, Answer: >= 0 and var answer }) continue;
                ballots = ballots.SetItem(ballot, Of(ballot).SetItem(seat, answer));
            }
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // The votes cannot be read; the group votes again.
        }
    }

    /// <summary>The whole lines of a file, and how many bytes they take; a torn last line is dropped.</summary>
    static (List<VoteLine> Lines, int Length) Lines(byte[] bytes)
    {
        var whole = bytes.AsSpan(0, bytes.AsSpan().LastIndexOf((byte)'\n') + 1);
        var lines = new List<VoteLine>();
        foreach (var range in whole.Split((byte)'\n'))
            if (JournalJson.Read(whole[range], VotesJson.Plain.VoteLine) is { } line) lines.Add(line);
        return (lines, whole.Length);
    }

    /// <summary>
    /// Writes a vote behind those in the file. A file of length 0 gets the key and all votes that count. Bytes beyond the known length
    /// are a torn line of a killed program or of a full disk, and are cut off.
    /// </summary>
    bool Write(VoteLine? vote)
    {
        if (path is null) return true;
        try
        {
            file ??= disk.Open(path, FileMode.OpenOrCreate, FileShare.Read);
            if (file.Length != length) file.SetLength(length);
            file.Seek(length, SeekOrigin.Begin);
            IEnumerable<VoteLine?> lines = length > 0 ? [vote] : [new(Key: key, Question: question), .. All(), vote];
            var bytes = lines.OfType<VoteLine>().SelectMany(ToBytes).ToArray();
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            if (length == 0) Disk.FlushFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
            length += bytes.Length;
            return true;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            CloseFile();
            return false;
        }
    }

    IEnumerable<VoteLine> All() =>
        ballots.SelectMany(ballot => ballot.Value.Select(vote => new VoteLine(ballot.Key, vote.Key, vote.Value)));

    static byte[] ToBytes(VoteLine line) => [.. JsonSerializer.SerializeToUtf8Bytes(line, VotesJson.Plain.VoteLine), (byte)'\n'];

    void Delete()
    {
        (key, length) = (MakeKey(), 0);
        if (path is null) return;
        try
        {
            if (file is null && File.Exists(path)) file = disk.Open(path, FileMode.Open, FileShare.Read);
            file?.SetLength(0);
            file?.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // It is deleted in any case.
        }

        CloseFile();
        Disk.TryDelete(path);
    }

    void CloseFile()
    {
        file?.Dispose();
        file = null;
    }
}
