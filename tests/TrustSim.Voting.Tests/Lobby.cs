using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using TrustSim.Core.Story;
using TrustSim.Records.Voting;

namespace TrustSim.Voting.Tests;

/// <summary>An open vote on this machine, with a file for its votes.</summary>
sealed class Lobby : IDisposable
{
    public const string Code = "K7Q2";

    public static readonly PhoneAddress Here = new(IPAddress.Loopback, "lo");

    public static readonly ImmutableArray<string> Answers = ["Fix it tonight.", "Ask her.", "Leave it with her."];

    static readonly ImmutableArray<ChoiceId> Choices = [new("fix"), new("ask"), new("leave")];

    static readonly byte[] Key = new byte[32];

    static readonly ImmutableArray<string> Languages = ["de"];

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-phones-").FullName;

    public Lobby()
    {
        Box = VoteBox.Beside(Journal, TimeProvider.System);
        Words = WordBox.Beside(Journal);
        // The usual ports are those of other tests that run at the same time, which would take them before it resumes.
        Votes = Open(FreePort());
    }

    public StandingClock Clock { get; } = new();

    public VoteBox Box { get; private set; }

    public IVotes Votes { get; private set; }

    public WordBox Words { get; private set; }

    /// <summary>The files that the group has now.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(folder);

    public string Host => $"127.0.0.1:{Votes.Port}";

    public IReadOnlyList<int> Counts => Box.Count(0, Choices).Counts;

    string Journal => Path.Combine(folder, "one.journal");

    /// <summary>A token that was given to somebody.</summary>
    public static string Token(int number) =>
        $"{number:x32}{Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.ASCII.GetBytes($"{number:x32}")), 0, 16)}";

    /// <summary>Opens a ballot and puts its question on the phones.</summary>
    public void Ask(string question = "What do you do with the hour?", int ballot = 0, params ImmutableArray<string> answers)
    {
        var offered = answers.IsDefaultOrEmpty ? Answers : answers;
        Box.Open(question, ballot, offered.Length);
        Votes.Ask(Question(question, ballot, offered));
    }

    /// <summary>The vote is closed, and people may write about it.</summary>
    public void AskForWords(string occasion = "0-1")
    {
        Words.Begin(occasion, Answers.Length);
        Votes.Wait(() => "Look up.", new(occasion, Question("What do you do with the hour?", 0, Answers), []));
    }

    static PhoneQuestion Question(string ask, int ballot, ImmutableArray<string> answers) => new(ballot, ask, answers, "de-AT",
        ImmutableDictionary<string, PhoneText>.Empty.Add(
            "de", new("Auf Deutsch?", [.. answers.Select(answer => "Auf Deutsch: " + answer)])));

    public void Close()
    {
        Box.Close();
        Votes.Wait(() => "The vote is closed.");
    }

    /// <summary>The question is decided, as the group’s window does it.</summary>
    public void Decide()
    {
        Close();
        Box.Forget();
    }

    /// <summary>The program ends and is started again.</summary>
    public void Resume()
    {
        var (port, isClosed) = (Votes.Port, Votes.IsClosed);
        Votes.Dispose();
        Words.Dispose();
        Box.Dispose();
        Box = VoteBox.Beside(Journal, TimeProvider.System);
        Words = WordBox.Beside(Journal);
        Votes = Open(port, isClosed);
    }

    /// <summary>From now on nothing can be written.</summary>
    public void LoseDisk() => Directory.Delete(folder, recursive: true);

    public void Dispose()
    {
        Votes.Dispose();
        Words.Dispose();
        Box.Dispose();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    IVotes Open(int? port, bool isClosed = false) =>
        new Phones(Clock).Open(Here, new(Code, port, Key, Languages, isClosed), Box, Words).Votes.ShouldNotBeNull();
}
