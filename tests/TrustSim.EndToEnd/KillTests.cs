using System.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.EndToEnd.Program;
using TrustSim.Records.Journal;

namespace TrustSim.EndToEnd;

/// <summary>
/// Kills the program again and again during a game, and resumes each time. A decision is safe once its outcome is on the screen. Half of
/// the
/// random moments follow an answer directly, while the program writes the journal.
/// </summary>
public sealed class KillTests(PublishedProgram program)
{
    const int Kills = 300;
    const int KillsOfOnePlay = 25;

    static readonly Scenario Story =
        ScenarioReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "scenarios", "failed-launch.yaml")),
            "failed-launch.yaml").Scenario!;

    [Theory]
    [InlineData(1), InlineData(2)]
    public void Kills_lose_no_answered_decision_and_leave_no_unreadable_file(int seed)
    {
        var dice = new Random(seed);
        var (kills, decisions) = (0, 0);
        while (kills < Kills / 2)
        {
            var home = program.EmptyFolder();
            for (var life = 0; life < KillsOfOnePlay && kills < Kills / 2; life++)
            {
                var left = Store(home).Unfinished().SingleOrDefault();
                // A game killed in its debrief is over, and another one begins.
                if (left is null && Store(home).All().Count > 0) break;
                var (sure, perhaps) = Live(home, left?.Playthrough, dice, ref decisions);
                kills++;
                ShouldBeKept(home, sure, perhaps, $"seed {seed}, kill {kills}");
            }
        }

        decisions.ShouldBeGreaterThan(Kills, "it has to be played, not just killed");
    }

    /// <summary>Starts the program, plays until a random moment, kills it.</summary>
    /// <returns>The certain place of the game, by the screen, and its place if the program received the last answer too.</returns>
    (Playthrough Sure, Playthrough Perhaps) Live(string home, Playthrough? left, Random dice, ref int decisions)
    {
        using var player = new PlainTextPlayer(program.File, left is null ? "play failed-launch" : "resume", home);
        var sure = left ?? Playthrough.Start(Story);
        var answers = dice.Next(0, 12);
        for (var answer = 0; answer < answers; answer++)
        {
            if (answer == 0) player.WaitFor(0, IsAsked);
            sure = sure.ToQuestion();
            var (line, next) = Answer(sure, dice);
            var since = player.Length;
            player.Answer(line);
            if (answer == answers - 1)
            {
                Pause(dice, most: 4);
                var seen = player.Kill()[since..];
                return IsHeard(seen, sure, next) ? (next, next) : (sure, next);
            }

            player.WaitFor(since, IsAsked);
            sure = next;
            decisions++;
        }

        Pause(dice, most: 60);
        player.Kill();
        return (sure, sure);
    }

    static bool IsAsked(string seen) =>
        seen.Contains(PlainTextPlayer.Prompt, StringComparison.Ordinal) || seen.Contains(PlainTextPlayer.Debrief, StringComparison.Ordinal);

    /// <summary>Whether the screen showed the outcome, or the question of an undo.</summary>
    static bool IsHeard(string seen, Playthrough before, Playthrough next) =>
        next.Steps.Length > before.Steps.Length ? seen.Contains("You chose: ", StringComparison.Ordinal) : IsAsked(seen);

    /// <summary>A line to type and its result: mostly a decision, sometimes an undo.</summary>
    static (string Line, Playthrough Next) Answer(Playthrough at, Random dice)
    {
        var decided = at.Steps.Length - 1;
        if (at.Phase == Phase.Debrief || decided > 0 && dice.Next(6) == 0)
        {
            var to = dice.Next(1, decided + 1);
            return ($"b {to}", at.BackTo(to));
        }

        var option = dice.Next(at.OpenChoices.Length);
        return ($"{option + 1}", at.Decide(at.OpenChoices[option].Id));
    }

    /// <summary>Spins for up to so many milliseconds. No timer waits so briefly, and the random end is the purpose.</summary>
    static void Pause(Random dice, int most)
    {
        var until = TimeSpan.FromMilliseconds(dice.NextDouble() * most);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < until;) Thread.SpinWait(20);
    }

    static void ShouldBeKept(string home, Playthrough sure, Playthrough perhaps, string when)
    {
        var all = Store(home).All();
        all.ShouldAllBe(kept => kept.Playthrough != null, when);
        if (all.Count == 0)
        {
            sure.Steps.Length.ShouldBe(1, when);
            return;
        }

        var kept = Told(all.ShouldHaveSingleItem().Playthrough!);
        new[] { Told(sure), Told(perhaps) }.ShouldContain(kept, when);
    }

    static string Told(Playthrough play) => string.Join(' ', play.Decisions);

    static PlaythroughStore Store(string home) =>
        new(Path.Combine(home, "plays"), text => SavedScenario.Read(text).Scenario, TimeProvider.System);
}
