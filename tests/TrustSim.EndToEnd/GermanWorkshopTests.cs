using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>A group on a German system plays a German scenario to the last part of its debrief.</summary>
public sealed partial class GermanWorkshopTests(PublishedProgram program)
{
    const int MostKeys = 400;

    /// <summary>English words that are no German ones, and that hardly any English sentence does without.</summary>
    static readonly string[] English =
    [
        "the", "and", "you", "your", "with", "what", "who", "nobody", "vote", "page", "next", "continue", "people", "answer", "help",
        "keys", "trust", "fear", "now", "told", "work", "of", "to", "is",
    ];

    [Fact]
    public void There_is_no_English_on_the_wall()
    {
        using var room = Terminal();
        room.Start($"workshop '{Story()}' --tables Nord,West --votes tables", "Ein Workshop");
        var seen = new HashSet<string>();
        for (var pressed = 0; pressed < MostKeys && !seen.Any(screen => Has(screen, "Das war der letzte Teil")); pressed++)
        {
            var screen = room.Screen;
            seen.Add(screen);
            room.Press(Has(screen, "von 2 Tischen haben abgestimmt") ? "a" : "Enter");
            // A page that has just appeared ignores these keys for a second.
            Thread.Sleep(TimeSpan.FromMilliseconds(150));
        }

        string[] german = ["Die Werkbank", "„Ich war’s nicht“", "A gewinnt, 2 von 2.", "Rückblick", "Das war der letzte Teil"];
        foreach (var words in german)
            seen.ShouldContain(screen => Has(screen, words), words);
        EnglishIn(seen).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_no_English_on_a_phone()
    {
        Machine.Require(Machine.WhyNoNetwork);
        using var wall = Terminal(PhoneNetwork.Shell(program.EmptyFolder()));
        wall.Start($"workshop '{Story()}' --people 6 --votes phones", "Ein Workshop");
        wall.Press("Enter");
        var lobby = wall.WaitFor("Mit dem Telefon abstimmen");
        var phone = new Phone(wall.ShellId, Address().Match(lobby).Value, Path.Combine(wall.Folder, "cookies"));
        var pages = new List<string> { phone.Look() };
        wall.PressUntil("Enter", "0 von 6 haben abgestimmt");
        pages.Add(phone.Look());
        pages.Add(phone.Vote('A'));
        wall.WaitFor("1 von 6 haben abgestimmt");
        foreach (var page in pages) page.ShouldContain("<html lang=\"de\">");
        pages[0].ShouldContain("Schau nach vorn.");
        pages[1].ShouldContain("Was sagst du?");
        pages[2].ShouldContain("Gespeichert.");
        EnglishIn([lobby, .. pages.Select(page => Markup().Replace(page, " "))]).ShouldBeEmpty();
    }

    PseudoTerminal Terminal(string shell = "/bin/sh") => new(
        program, shell: shell, environment: [("TRUSTSIM_HOME", program.EmptyFolder()), ("LC_ALL", "de_DE.UTF-8")]);

    string Story()
    {
        var folder = program.EmptyFolder();
        foreach (var file in (string[])["small.yaml", "small.de.yaml"])
            File.Copy(Path.Combine(Repository.Root, "tests", "corpus", "given", file), Path.Combine(folder, file));
        return Path.Combine(folder, "small.yaml");
    }

    static IEnumerable<string> EnglishIn(IEnumerable<string> texts) =>
        texts.SelectMany(text => Regex.Matches(text, @"\p{L}+").Select(match => match.Value))
            .Where(word => English.Contains(word, StringComparer.OrdinalIgnoreCase)).Distinct();

    static bool Has(string screen, string words) => screen.Contains(words, StringComparison.Ordinal);

    [GeneratedRegex(@"HTTP://[0-9.]+:\d+/\w{4}")]
    private static partial Regex Address();

    /// <summary>Style, script and markup; the words for the script stand in attributes.</summary>
    [GeneratedRegex(@"<(style|script)>[\s\S]*?</\1>|</?[a-z]+| (?:action|class|id|name|value)=""[^""]*""|[a-z-]+=""|"">?")]
    private static partial Regex Markup();
}
