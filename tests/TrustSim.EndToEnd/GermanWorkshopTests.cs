using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>A group on a German system plays a German scenario to the last part of its debrief.</summary>
public sealed class GermanWorkshopTests(PublishedProgram program)
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
        var folder = program.EmptyFolder();
        foreach (var file in (string[])["small.yaml", "small.de.yaml"])
            File.Copy(Path.Combine(Repository.Root, "tests", "corpus", "given", file), Path.Combine(folder, file));
        using var room = new PseudoTerminal(program, environment: [("TRUSTSIM_HOME", program.EmptyFolder()), ("LC_ALL", "de_DE.UTF-8")]);
        room.Start($"workshop '{Path.Combine(folder, "small.yaml")}' --tables Nord,West --votes tables", "Ein Workshop");
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
        seen.SelectMany(screen => Regex.Matches(screen, @"\p{L}+").Select(match => match.Value))
            .Where(word => English.Contains(word, StringComparer.OrdinalIgnoreCase)).Distinct().ShouldBeEmpty();
    }

    static bool Has(string screen, string words) => screen.Contains(words, StringComparison.Ordinal);
}
