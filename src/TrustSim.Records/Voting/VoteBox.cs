using System.Security.Cryptography;

namespace TrustSim.Records.Voting;

/// <summary>
/// Who voted what in secret, from the first vote on a question to its decision. It is kept in a file of its own beside the workshop's
/// journal, since a killed program must lose no vote; then it is emptied and deleted. The journal gets counts only. Phones are known by a
/// hash of the token that they hold, people at the keyboard by one of their place in its order; the key of the hash goes with the file.
/// Calls from several threads are taken one after the other.
/// </summary>
public sealed class VoteBox : IDisposable
{
    /// <summary>Votes that a killed program left are dropped after this time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    const string Ending = ".votes";
    const int None = -1;

    readonly Lock mutex = new();
    readonly VoteFile file;
    ImmutableSortedDictionary<int, ImmutableDictionary<string, int>> ballots =
        ImmutableSortedDictionary<int, ImmutableDictionary<string, int>>.Empty;
    string question = "";
    int open = -1;
    int options;

    VoteBox(VoteFile file) => this.file = file;

    /// <summary>Number of votes in the ballot that is open, or was open last.</summary>
    public int Voted => VotedIn(open);

    /// <summary>Changes with the votes.</summary>
    public int Version { get; private set; }

    /// <summary>Whether votes are taken.</summary>
    public bool IsOpen => options > 0;

    /// <summary>Opens votes that lie in no file.</summary>
    public static VoteBox InMemory() => new(new(null, new()));

    /// <summary>Opens the votes beside a journal. It takes over what a killed program left there less than a day ago.</summary>
    /// <param name="journal">The workshop's journal; null: the votes are in memory only.</param>
    public static VoteBox Beside(string? journal, TimeProvider clock) => Beside(journal, clock, new());

    internal static VoteBox Beside(string? journal, TimeProvider clock, Disk disk)
    {
        var box = new VoteBox(new(journal is null ? null : PathOf(journal), disk));
        if (journal is not null && !box.TakeOver(PathOf(journal), clock)) Delete(journal);
        return box;
    }

    /// <summary>The votes that another program keeps beside a journal; none where there is no such file.</summary>
    internal static VoteBox Peek(string journal, TimeProvider clock)
    {
        var box = InMemory();
        box.TakeOver(PathOf(journal), clock);
        return box;
    }

    /// <summary>The file beside a journal that holds its open votes.</summary>
    public static string PathOf(string journal) => Path.ChangeExtension(journal, Ending);

    /// <summary>Deletes the open votes beside a journal.</summary>
    public static void Delete(string journal) => Disk.TryDelete(PathOf(journal));

    /// <summary>Deletes the open votes of all workshops in a folder that are too old to count, and words that nobody read.</summary>
    public static void DropOldIn(string folder, TimeProvider clock)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending).Where(path => IsOld(path, clock))) Disk.TryDelete(path);
        foreach (var path in WordBox.In(folder).Where(path => IsOld(path, clock))) Disk.TryDelete(path);
    }

    static bool IsOld(string path, TimeProvider clock) =>
        File.Exists(path) && clock.GetUtcNow() - new DateTimeOffset(File.GetLastWriteTimeUtc(path)) > Longest;

    /// <summary>Who holds a token, as votes are kept: a hash that tells nothing without the key.</summary>
    public string SeatOf(string token)
    {
        lock (mutex) return Convert.ToHexString(HMACSHA256.HashData(file.Key, Encoding.UTF8.GetBytes(token)), 0, 16);
    }

    /// <summary>Takes votes from now on. Votes on another question, which a killed program left, are dropped.</summary>
    /// <param name="about">The question, by a name that no other one of this workshop has.</param>
    /// <param name="ballot">Number of the ballot on its question, from 0. Votes in it that a killed program left still count.</param>
    /// <param name="answers">Number of answers; at least 1.</param>
    public void Open(string about, int ballot, int answers)
    {
        lock (mutex)
        {
            if (about != question && (!ballots.IsEmpty || !file.IsEmpty))
            {
                Set(ballots.Clear());
                file.Delete();
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
            if (!file.Write(question, All(), new(open, seat, answer))) return VoteKept.NotKept;
            Set(ballots.SetItem(open, votes.SetItem(seat, answer)));
            return VoteKept.Kept;
        }
    }

    /// <summary>
    /// Keeps the vote of whoever holds the keyboard. It counts even where the disk refuses it for now, since nobody could send it again.
    /// </summary>
    /// <param name="voter">The place in the order of the keyboard, from 0.</param>
    /// <param name="answer">From 0; null: for none of them.</param>
    public void CastHere(int voter, int? answer) => Put(voter, answer ?? None);

    /// <summary>Takes back the vote of whoever held the keyboard last.</summary>
    public void TakeBackHere() => Put(Voted - 1, null);

    /// <summary>The vote of a phone in the open ballot; null where it has not voted.</summary>
    public int? VoteOf(string seat) => Of(open).TryGetValue(seat, out var answer) ? answer : null;

    /// <summary>Number of votes in a ballot.</summary>
    public int VotedIn(int ballot) => Of(ballot).Count;

    /// <summary>Whether the votes are about a question.</summary>
    public bool IsAbout(string about) => question == about;

    /// <summary>The counts of a ballot, for the wall.</summary>
    /// <param name="choices">The answers of the ballot.</param>
    public Tally Count(int ballot, ImmutableArray<ChoiceId> choices)
    {
        lock (mutex)
        {
            var votes = Of(ballot);
            return new(
                [.. choices.Select((_, option) => votes.Values.Count(vote => vote == option))],
                MovesTo(ballot, choices), votes.Values.Count(vote => vote == None))
            {
                Changed = ChangedIn(ballot),
            };
        }
    }

    /// <summary>The counts of a ballot, for files; null where so few voted that they would tell who.</summary>
    /// <inheritdoc cref="Count"/>
    public Tally? Keep(int ballot, ImmutableArray<ChoiceId> choices)
    {
        lock (mutex)
        {
            var (votes, first) = (Of(ballot), Of(0));
            if (votes.Count < Tally.Fewest) return null;
            // Moves and both counts tell how those voted who voted only once.
            var hidesNobody = IsFew(votes.Keys.Count(seat => !first.ContainsKey(seat)))
                || IsFew(first.Keys.Count(seat => !votes.ContainsKey(seat)));
            var tally = Count(ballot, choices);
            return hidesNobody ? tally with { Moves = null } : tally;
        }

        static bool IsFew(int voters) => voters is > 0 and < Tally.Fewest;
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
            Set(ballots.Remove(open));
            options = 0;
            if (ballots.IsEmpty) file.Delete();
            else file.Rewrite(question, All());
        }
    }

    /// <summary>Forgets who voted what, since the question is decided: the file is emptied and deleted.</summary>
    public void Forget()
    {
        lock (mutex)
        {
            if (ballots.IsEmpty && file.IsEmpty) return;
            Set(ballots.Clear());
            (open, options) = (-1, 0);
            file.Delete();
        }
    }

    /// <summary>Closes the file. Votes on a question that is not decided stay in it, for the program that resumes the workshop.</summary>
    public void Dispose()
    {
        lock (mutex)
        {
            options = 0;
            if (ballots.IsEmpty) file.Delete();
            else file.Dispose();
        }
    }

    void Put(int voter, int? answer)
    {
        lock (mutex)
        {
            if (!IsOpen) return;
            var line = new VoteLine(open, SeatOf($"{voter}"), answer);
            file.WriteOrOwe(question, All(), line);
            Take(line);
        }
    }

    /// <summary>Lets a line of the file count.</summary>
    void Take(VoteLine line)
    {
        if (line is not { Ballot: { } ballot, Seat: { } seat }) return;
        var votes = line.Answer is { } answer and >= None ? Of(ballot).SetItem(seat, answer) : Of(ballot).Remove(seat);
        Set(votes.IsEmpty ? ballots.Remove(ballot) : ballots.SetItem(ballot, votes));
    }

    /// <summary>Lets the votes in a file count.</summary>
    /// <returns>Whether the file may stay: there is none, or it has votes and is not too old, or nobody can read it.</returns>
    bool TakeOver(string from, TimeProvider clock)
    {
        if (!File.Exists(from)) return true;
        try
        {
            var lines = file.Read(from);
            if (IsOld(from, clock) || lines is not [{ Key: { } key, Question: { } about }, ..]) return false;
            question = about;
            file.GoOn(key);
            foreach (var line in lines.Skip(1)) Take(line);
            return true;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // The group votes again.
            return true;
        }
    }

    void Set(ImmutableSortedDictionary<int, ImmutableDictionary<string, int>> votes) => (ballots, Version) = (votes, Version + 1);

    ImmutableDictionary<string, int> Of(int ballot) => ballots.GetValueOrDefault(ballot) ?? ImmutableDictionary<string, int>.Empty;

    /// <summary>The moves since the first vote; null where too few voted in both, since each move would tell who made it.</summary>
    ImmutableArray<VoteMove>? MovesTo(int ballot, ImmutableArray<ChoiceId> choices)
    {
        var votes = Of(ballot);
        if (ballot == 0 || !ballots.TryGetValue(0, out var before)) return null;
        if (votes.Keys.Count(before.ContainsKey) < Tally.Fewest) return null;
        ImmutableArray<VoteMove> moves =
        [
            .. votes.Where(vote => before.TryGetValue(vote.Key, out var then) && then != vote.Value
                    && then < choices.Length && vote.Value < choices.Length)
                .GroupBy(vote => (From: before[vote.Key], To: vote.Value))
                .OrderByDescending(move => move.Count()).ThenBy(move => move.Key)
                .Select(move => new VoteMove(ChoiceOf(move.Key.From), ChoiceOf(move.Key.To), move.Count())),
        ];
        return moves;

        ChoiceId? ChoiceOf(int answer) => answer == None ? null : choices[answer];
    }

    /// <summary>How many of them changed their mind; null where not the same voted before.</summary>
    int? ChangedIn(int ballot)
    {
        var votes = Of(ballot);
        if (ballot == 0 || !ballots.TryGetValue(0, out var before)) return null;
        var areSame = before.Count == votes.Count && votes.Keys.All(before.ContainsKey);
        return areSame ? votes.Count(vote => before[vote.Key] != vote.Value) : null;
    }

    IEnumerable<VoteLine> All() =>
        ballots.SelectMany(ballot => ballot.Value.Select(vote => new VoteLine(ballot.Key, vote.Key, vote.Value)));
}
