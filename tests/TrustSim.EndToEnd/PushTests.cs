using System.Diagnostics;
using System.Text.Json;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.EndToEnd.Program;
using TrustSim.Records.Journal;
using TrustSim.Tests.Lrs;

namespace TrustSim.EndToEnd;

/// <summary>Kills the program while it sends statements, then sends again. In the end the store has each statement exactly once.</summary>
public sealed class PushTests(PublishedProgram program)
{
    const int Plays = 14;

    [Theory]
    [InlineData(Moment.Asked), InlineData(Moment.Stored), InlineData(Moment.Answered)]
    public void After_kills_every_statement_arrives_and_none_differs(Moment moment)
    {
        var home = program.EmptyFolder();
        Keep(home);
        var wanted = Statements(Run(home, "export", "--format", "xapi").Output);
        wanted.Count.ShouldBeGreaterThan(100, "several batches are needed to be killed between");
        var dice = new Random((int)moment);
        foreach (var request in Enumerable.Range(1, 3).SelectMany(request => Enumerable.Repeat(request, 4)))
        {
            using var store = new Store();
            Directory.Delete(Path.Combine(home, "outbox"), recursive: true);
            KilledAt(moment, request, store, home, dice);
            var before = store.Statements.Count;
            var expected = moment == Moment.Asked ? 50 * (request - 1) : Math.Min(50 * request, wanted.Count);
            // Once it has its answer nothing holds the program back, and on a busy machine it sends more before the kill comes.
            if (moment == Moment.Answered) before.ShouldBeInRange(expected, wanted.Count);
            else before.ShouldBe(expected, "it was killed later than it should have been");
            var again = Run(home, "push", "--lrs", store.Url);
            (again.ExitCode, again.Errors).ShouldBe((0, ""));
            store.Statements.ToDictionary().ShouldBe(wanted, ignoreOrder: true);
            store.Conflicts.ShouldBe(0);
            store.Mistakes.ShouldBeEmpty();
            var sent = store.Batches.Count;
            Run(home, "push", "--lrs", store.Url).Lines[^1].ShouldStartWith("0 statements were sent; ");
            store.Batches.Count.ShouldBe(sent, "what is acknowledged is not sent again");
        }
    }

    /// <summary>
    /// Sends, and kills the program at that point of a request or up to two milliseconds later, while it writes the receipt.
    /// </summary>
    void KilledAt(Moment moment, int request, Store store, string home, Random dice)
    {
        var start =
            new ProcessStartInfo(program.File, ["push", "--lrs", store.Url]) { RedirectStandardOutput = true,
                RedirectStandardError = true };
        start.Environment.Clear();
        foreach (var (name, value) in PublishedProgram.Surroundings(home)) start.Environment[name] = value;
        start.Environment["TRUSTSIM_HOME"] = home;
        var (seen, isReached) = (0, new TaskCompletionSource());
        var later = moment == Moment.Answered ? TimeSpan.FromMilliseconds(dice.NextDouble() * 2) : TimeSpan.Zero;
        Process? sending = null;
        var started = new ManualResetEventSlim();
        store.Reached = reached =>
        {
            if (reached != moment || ++seen != request) return;
            started.Wait();
            for (var clock = Stopwatch.StartNew(); clock.Elapsed < later;) Thread.SpinWait(20);
            sending!.Kill();
            sending.WaitForExit();
            isReached.SetResult();
            if (moment == Moment.Asked) throw new IOException("It came no further than that.");
        };
        sending = Process.Start(start)!;
        started.Set();
        isReached.Task.Wait(TimeSpan.FromMinutes(1)).ShouldBeTrue("the store was never asked that often");
        sending.WaitForExit();
        store.Reached = _ => { };
        sending.Dispose();
    }

    Answer Run(string home, params string[] arguments) => program.Run(arguments, environment: ("TRUSTSIM_HOME", home));

    static Dictionary<Guid, string> Statements(string xapi)
    {
        using var document = JsonDocument.Parse(xapi);
        return document.RootElement.EnumerateArray()
            .ToDictionary(statement => statement.GetProperty("id").GetGuid(), statement => statement.GetRawText());
    }

    static void Keep(string home)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "scenarios", "failed-launch.yaml"));
        var scenario = ScenarioReader.Read(text, "failed-launch.yaml").Scenario!;
        var store = new PlaythroughStore(Path.Combine(home, "plays"), _ => scenario, TimeProvider.System);
        var archetypes = Enum.GetValues<Archetype>();
        for (var number = 0; number < Plays; number++)
        {
            using var session = store.Begin(scenario, text);
            session.Record(ArchetypePlayer.Play(scenario, archetypes[number % archetypes.Length]));
            session.SetAlias("Heron");
        }

        Directory.CreateDirectory(Path.Combine(home, "outbox"));
    }
}
