using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.EndToEnd.Program;
using TrustSim.Records.Journal;

namespace TrustSim.EndToEnd;

/// <summary>Sends games to a learning record store that nobody here wrote, and sums them up from there.</summary>
public sealed class StoreTests(PublishedProgram program)
{
    const int Plays = 60;

    [Fact]
    public void The_figures_of_the_store_are_those_of_the_files()
    {
        Machine.Require(Machine.WhyNoNode);
        var home = program.EmptyFolder();
        Keep(home);
        using var store = Started(program.EmptyFolder(), out var url);
        try
        {
            var sent = Run(home, "push", "--lrs", url);
            (sent.ExitCode, sent.Errors).ShouldBe((0, ""));
            Run(home, "export", "--output", Path.Combine(home, "all.json")).ExitCode.ShouldBe(0);
            foreach (var more in (string[][])[[], ["--scenario", "failed-launch"]])
            {
                var stored = Run(home, ["cohort", "--lrs", url, "--csv", "-", .. more]);
                (stored.ExitCode, stored.Errors).ShouldBe((0, ""));
                stored.Output.ShouldBe(Run(home, ["cohort", Path.Combine(home, "all.json"), "--csv", "-", .. more]).Output);
            }

            var none = Run(home, "cohort", "--lrs", url, "--since", "2100-01-01");
            (none.ExitCode, none.Errors).ShouldBe((2, "There is no game to sum up.\n"));
        }
        finally
        {
            store.Kill(entireProcessTree: true);
            store.WaitForExit();
        }
    }

    Answer Run(string home, params string[] arguments) => program.Run(arguments,
        environment: [("TRUSTSIM_HOME", home), ("TRUSTSIM_LRS_USER", "anybody"), ("TRUSTSIM_LRS_PASSWORD", "anything")]);

    static Process Started(string folder, out string url)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        url = $"http://127.0.0.1:{port}/xAPI/";
        var server = Path.Combine(Npm.Folder("xapi-statements@5.0.1"), "node_modules", "xapi-statements", "dist", "server.js");
        var start = new ProcessStartInfo("node", [server])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in ((string, string)[])[("MODELS_REPO", "memory"), ("STORAGE_REPO", "local"), ("EVENTS_REPO", "test"),
            ("AUTH_REPO", "test"), ("EXPRESS_PORT", $"{port}")]) start.Environment[name] = value;
        var store = Process.Start(start)!;
        store.ErrorDataReceived += (_, _) => { };
        store.BeginErrorReadLine();
        while (store.StandardOutput.ReadLine() is { } line)
        {
            if (!line.Contains("Listening on port", StringComparison.Ordinal)) continue;
            // A store whose output nobody takes would stand still.
            _ = store.StandardOutput.ReadToEndAsync();
            return store;
        }

        throw new InvalidOperationException("The store has ended.");
    }

    static void Keep(string home)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "scenarios", "failed-launch.yaml"));
        var scenario = ScenarioReader.Read(text, "failed-launch.yaml").Scenario!;
        var store = new PlaythroughStore(Path.Combine(home, "plays"), _ => scenario, TimeProvider.System);
        var archetypes = Enum.GetValues<Archetype>();
        for (var number = 0; number < Plays; number++)
        {
            var play = ArchetypePlayer.Play(scenario, archetypes[number % archetypes.Length]);
            using var session = store.Begin(scenario, text);
            if (number % 4 == 0)
                session.Record(Playthrough.Replay(
                    scenario, ArchetypePlayer.Play(scenario, archetypes[(number + 1) % archetypes.Length]).Decisions.Take(3)));
            session.Record(number % 5 == 0 ? Playthrough.Replay(scenario, play.Decisions.Take(2)) : play);
            if (number % 3 > 0) session.SetAlias($"Bird {number / 2}");
        }
    }
}
