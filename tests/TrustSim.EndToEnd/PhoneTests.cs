using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>A group votes from its phones: the published program in a terminal, and phones in a network of the test's own.</summary>
public sealed partial class PhoneTests(PublishedProgram program)
{
    // The page holds these words for its script, too.
    const string Kept = "<p id=\"said\">Kept";

    const string NobodyElse = "Nobody else can come in at the moment.";

    [Fact]
    public void A_group_votes_by_phone_through_a_kill_and_no_file_tells_afterwards_who_voted_what()
    {
        Machine.Require(Machine.WhyNoNetwork);
        var home = program.EmptyFolder();
        using var first = Terminal(home);
        first.Start("workshop whose-idea --people 6 --votes phones --minutes 45", "A workshop");
        first.Press("Enter");
        var lobby = first.WaitFor("Vote with your phone");
        var address = Address().Match(lobby).Value;
        address.ShouldStartWith($"HTTP://{PhoneNetwork.Address}:8080/");
        CodeOnScreen.Read(first.Coloured).ShouldBe(address);

        // Three come, and are told to look at the first.
        var phones = Phones(first, address, first.Folder);
        foreach (var phone in phones.Take(3)) phone.Look().ShouldContain("Look at the wall");
        // The door is closed: who is in stays in.
        first.Press("o");
        first.WaitFor("nobody else comes in");
        phones[3].Look().ShouldContain(NobodyElse);
        phones[0].Look().ShouldContain("Look at the wall");
        ToVote(first);
        first.WaitFor("0 of 6 have voted");

        phones[0].Vote('A').ShouldContain(Kept);
        phones[1].Vote('B').ShouldContain(Kept);
        first.WaitFor("2 of 6 have voted");
        phones[1].Vote('C').ShouldContain(Kept);
        phones[2].Vote('C').ShouldContain(Kept);
        first.WaitFor("3 of 6 have voted");

        // The program is killed; resumed, it stands at the same address, and has every vote.
        PseudoTerminal.Kill(first.ProcessId(), "KILL");
        first.WaitForShell();
        using var wall = Terminal(home);
        wall.Start("workshop --resume", "Vote with your phone");
        wall.Screen.ShouldContain(address);
        phones = Phones(wall, address, first.Folder);
        phones[3].Look().ShouldContain(NobodyElse);
        wall.Press("o");
        Until.True(() => !phones[3].Look().Contains(NobodyElse, StringComparison.Ordinal), "the door is open again");
        wall.PressUntil("Enter", "3 of 6 have voted");
        phones[0].Look().ShouldContain("<small>your vote");
        phones[2].Vote('A').ShouldContain(Kept);
        phones[3].Vote('C').ShouldContain(Kept);
        phones[4].Vote('C').ShouldContain(Kept);
        wall.WaitFor("5 of 6 have voted");

        // Strangers change nothing.
        phones[0].StatusOf($"http://{PhoneNetwork.Address}:8080/XXXX").ShouldBe("404");
        phones[0].StatusOf("-H", "Host: elsewhere", address).ShouldNotBe("200");
        phones[0].StatusOf("-H", "Origin: http://elsewhere", "--data", "ballot=0&answer=0", $"{address}/vote").ShouldNotStartWith("2");

        // It asks, since one is missing; then the result: two for A, three for C.
        wall.PressUntil("Enter", "Close the vote?");
        wall.Press("2");
        wall.PressUntil("Enter", "5 of 6");
        phones[0].Look().ShouldContain("Look at the wall");
        phones[0].Write("1", "Ask her first").ShouldContain("<p id=\"fate\" aria-live=\"polite\">Sent. The facilitator reads them first.");
        wall.WaitFor("Words from 1 phone wait in the notes");
        wall.Screen.ShouldNotContain("Ask her first");
        Directory.EnumerateFiles(home, "*.words", SearchOption.AllDirectories).ShouldHaveSingleItem();
        Directory.EnumerateFiles(home, "*.votes", SearchOption.AllDirectories).ShouldHaveSingleItem();
        wall.PressUntil("Enter", "Enter take C").ShouldContain("C wins, 3 of 5.");
        Until.True(() =>
        {
            wall.Press("Enter");
            return !Directory.EnumerateFiles(home, "*.votes", SearchOption.AllDirectories).Any();
        }, "the votes are forgotten when the group has decided");

        // The program ends at once, though phones are still on.
        wall.Press("C-c");
        wall.WaitForShell();
        // A lock is an empty file, and the system may hold it a moment longer.
        var files = Directory.EnumerateFiles(home, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).ToList();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            foreach (var phone in phones) text.ShouldNotContain(phone.Token, Case.Sensitive, file);
            text.ShouldNotContain("\"seat\"", Case.Sensitive, file);
            text.ShouldNotContain("Ask her first", Case.Sensitive, $"{file}: nobody let these words through");
        }
    }

    [Fact]
    public void A_rehearsal_is_over_when_one_phone_has_come_and_leaves_no_file()
    {
        Machine.Require(Machine.WhyNoNetwork);
        var home = program.EmptyFolder();
        using var laptop = Terminal(home);
        laptop.Start("workshop --rehearse", "Scan this with one phone");
        var address = Address().Match(laptop.Screen).Value;
        CodeOnScreen.Read(laptop.Coloured).ShouldBe(address);
        Phones(laptop, address, laptop.Folder)[0].Look().ShouldContain("this phone reaches the laptop");
        laptop.WaitFor("Good. A phone has come.").ShouldContain(address);
        laptop.Press("Enter");
        laptop.WaitForShell();
        Directory.EnumerateFiles(home, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    PseudoTerminal Terminal(string home) =>
        new(program, shell: PhoneNetwork.Shell(program.EmptyFolder()), environment: ("TRUSTSIM_HOME", home));

    /// <summary>Five phones.</summary>
    /// <param name="cookies">The folder with their browsers' cookies.</param>
    static Phone[] Phones(PseudoTerminal wall, string address, string cookies) =>
        [.. Enumerable.Range(0, 5).Select(number => new Phone(wall.ShellId, address, Path.Combine(cookies, $"{number}")))];

    /// <summary>Reads on to the question, and opens the vote without a talk.</summary>
    static void ToVote(PseudoTerminal wall)
    {
        wall.PressUntil("Enter", "Enter vote");
        wall.PressUntil("v", "have voted");
    }

    [GeneratedRegex(@"HTTP://[0-9.]+:\d+/\w{4}")]
    private static partial Regex Address();
}
