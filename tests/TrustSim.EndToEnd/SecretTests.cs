using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>A group votes on one keyboard that goes round, and no file tells afterwards who voted what.</summary>
public sealed partial class SecretTests(PublishedProgram program)
{
    [Fact]
    public void A_vote_goes_on_after_a_kill_and_no_file_tells_afterwards_who_voted_what()
    {
        var home = program.EmptyFolder();
        using var first = new PseudoTerminal(program, environment: ("TRUSTSIM_HOME", home));
        first.Start("workshop whose-idea --people 6 --votes secret --minutes 45", "A workshop");
        first.PressUntil("Enter", "Person 1: press your letter");
        Vote(first, "ab", 1);
        var seats = Seats(home);
        seats.Count.ShouldBe(2);
        Journal(home).ShouldNotContain("\"cast\"");

        // The program is killed; resumed, it goes on with the third.
        PseudoTerminal.Kill(first.ProcessId(), "KILL");
        first.WaitForShell();
        using var wall = new PseudoTerminal(program, environment: ("TRUSTSIM_HOME", home));
        wall.Start("workshop --resume", "2 of 6 votes");
        wall.PressUntil("Space", "Person 3: press your letter");
        Vote(wall, "bbbc", 3);
        seats = Seats(home);
        wall.PressUntil("Enter", "B wins, 4 of 6.");
        Journal(home).ShouldNotContain("\"counts\":[");
        Decide(wall, home);
        NothingTells(home, seats);

        // Taken back, its vote begins anew.
        wall.Press("u");
        wall.WaitFor("The Staff Breakfast");
        NothingTells(home, seats);
        wall.PressUntil("Enter", "Person 1: press your letter");
        Vote(wall, "aaaabb", 1);
        seats = [.. seats, .. Seats(home)];
        wall.PressUntil("Enter", "A wins, 4 of 6.");
        Decide(wall, home);
        wall.Press("C-c");
        wall.WaitForShell();
        NothingTells(home, seats);
        var report = program.Run(["workshop", "report", "--text", "-"], environment: ("TRUSTSIM_HOME", home)).Output;
        report.ShouldContain("A 4 · B 2");
        report += program.Run(["workshop", "export", "--json", "-"], environment: ("TRUSTSIM_HOME", home)).Output;
        foreach (var seat in seats) report.ShouldNotContain(seat, Case.Sensitive);
    }

    /// <summary>People vote one after the other, the first of whom already sits there.</summary>
    static void Vote(PseudoTerminal wall, string letters, int first)
    {
        foreach (var (index, letter) in letters.Index())
        {
            if (index > 0) wall.PressUntil("Space", $"Person {first + index}: press");
            wall.Press($"{letter}");
            wall.WaitFor($"{first + index} of 6 votes");
        }
    }

    static void Decide(PseudoTerminal wall, string home) => Until.True(() =>
    {
        wall.Press("Enter");
        return !Directory.EnumerateFiles(home, "*.votes", SearchOption.AllDirectories).Any();
    }, "the votes are forgotten when the group has decided");

    static string Journal(string home) =>
        File.ReadAllText(Directory.EnumerateFiles(home, "*.journal", SearchOption.AllDirectories).ShouldHaveSingleItem());

    /// <summary>The seats in the file of votes, and its key.</summary>
    static List<string> Seats(string home)
    {
        var votes = File.ReadAllText(Directory.EnumerateFiles(home, "*.votes", SearchOption.AllDirectories).ShouldHaveSingleItem());
        votes.ShouldContain("\"key\"");
        return [.. Seat().Matches(votes).Select(match => match.Groups[1].Value).Distinct()];
    }

    static void NothingTells(string home, List<string> seats)
    {
        // A lock is an empty file, and the system may hold it a moment longer.
        foreach (var file in Directory.EnumerateFiles(home, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            foreach (var word in (string[])[.. seats, "\"seat\"", "\"voter\""]) text.ShouldNotContain(word, Case.Sensitive, file);
        }
    }

    [GeneratedRegex("\"seat\":\"([0-9A-F]+)\"")]
    private static partial Regex Seat();
}
