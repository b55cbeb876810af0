using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd.Screen;

/// <summary>A phone without script in the program's network: it opens the page, and sends its form.</summary>
/// <param name="shell">The process in whose network it is.</param>
/// <param name="address">What stands on the wall.</param>
/// <param name="cookies">The file of its browser's cookies.</param>
sealed partial class Phone(int shell, string address, string cookies)
{
    /// <summary>The token that its browser holds.</summary>
    public string Token => File.ReadLines(cookies).Last(line => line.Contains("t-", StringComparison.Ordinal)).Split('\t')[^1];

    /// <summary>Opens the page, or looks again.</summary>
    public string Look() => Curl("-L", address);

    /// <summary>Presses the button of an answer.</summary>
    /// <param name="letter">A, B, …</param>
    /// <returns>The page that follows.</returns>
    public string Vote(char letter)
    {
        var ballot = BallotOf().Match(Look()).Groups[1].Value;
        return Curl("-L", "--data", $"ballot={ballot}&answer={letter - 'A'}", $"{address}/vote");
    }

    /// <summary>Writes a few words for an answer.</summary>
    /// <param name="about">The answer, from 0.</param>
    /// <returns>The page that follows.</returns>
    public string Write(string about, string text)
    {
        var occasion = OccasionOf().Match(Look()).Groups[1].Value;
        return Curl("-L", "--data", $"occasion={occasion}&about={about}", "--data-urlencode", $"text={text}", $"{address}/words");
    }

    /// <summary>Sends something else, and tells the status of the answer.</summary>
    public string StatusOf(params string[] arguments) => Curl(["-o", "/dev/null", "-w", "%{http_code}", .. arguments]);

    string Curl(params string[] arguments)
    {
        var answer = PhoneNetwork.Run(shell, ["curl", "-s", "--max-time", "20", "-c", cookies, "-b", cookies, .. arguments]);
        answer.ExitCode.ShouldBe(0, $"{answer}");
        return answer.Output;
    }

    [GeneratedRegex("name=\"ballot\" value=\"([^\"]+)\"")]
    private static partial Regex BallotOf();

    [GeneratedRegex("name=\"occasion\" value=\"([^\"]+)\"")]
    private static partial Regex OccasionOf();
}
