using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
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

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-phones-").FullName;

    public Lobby()
    {
        Box = VoteBox.Beside(Journal, TimeProvider.System);
        // The usual ports are those of other tests that run at the same time, which would take them before it resumes.
        Votes = Open(FreePort());
    }

    public StandingClock Clock { get; } = new();

    public VoteBox Box { get; private set; }

    public IVotes Votes { get; private set; }

    public string Host => $"127.0.0.1:{Votes.Port}";

    public IReadOnlyList<int> Counts => Box.Count(0, Choices).Counts;

    string Journal => Path.Combine(folder, "one.journal");

    /// <summary>Opens a ballot and puts its question on the phones.</summary>
    public void Ask(string question = "What do you do with the hour?", int ballot = 0, params ImmutableArray<string> answers)
    {
        var offered = answers.IsDefaultOrEmpty ? Answers : answers;
        Box.Open(question, ballot, offered.Length);
        Votes.Ask(new(ballot, question, offered, "de-AT"));
    }

    public void Close()
    {
        Box.Close();
        Votes.Wait("The vote is closed.");
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
        var port = Votes.Port;
        Votes.Dispose();
        Box.Dispose();
        Box = VoteBox.Beside(Journal, TimeProvider.System);
        Votes = Open(port);
    }

    /// <summary>From now on nothing can be written.</summary>
    public void LoseDisk() => Directory.Delete(folder, recursive: true);

    public void Dispose()
    {
        Votes.Dispose();
        Box.Dispose();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    IVotes Open(int? port) => new Phones(Clock).Open(Here, Code, port, Box).Votes.ShouldNotBeNull();
}
