namespace TrustSim.Authoring.Yaml;

/// <summary>The lines around a block of code in a README, a chat or a page, which somebody copies along with it.</summary>
static partial class Fences
{
    /// <summary>The text with blank lines in place of fences and of what stands outside them, after a report of each fence; null where it
    /// has none.</summary>
    public static string? Remove(string text, DiagnosticBag diagnostics)
    {
        var lines = text.Split('\n');
        // A fence in a text of the scenario is indented; those of the whole file stand at the margin, or begin the file.
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        var margin = first >= 0 ? Fence().Match(lines[first]).Groups["indent"].Value : "";
        var fences = Enumerable.Range(0, lines.Length)
            .Where(i => Fence().Match(lines[i]) is { Success: true } match
                && (match.Groups["indent"].Length == 0 || match.Groups["indent"].Value == margin)).ToList();
        if (fences.Count == 0) return null;
        foreach (var i in fences)
            diagnostics.Add(DiagnosticCatalogue.NotYaml, new(i + 1, Fence().Match(lines[i]).Groups["fence"].Index + 1),
                "This line is a Markdown fence and not part of the scenario.",
                $"remove the lines that begin with {Fence().Match(lines[i]).Groups["fence"].Value}, and what stands outside them");
        for (var i = 0; i < lines.Length; i++)
        {
            if (fences.Contains(i) || fences.Count > 1 && (i < fences[0] || i > fences[^1])) lines[i] = "";
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?<fence>```+|~~~+|'''+|´´´+|‘‘‘+|’’’+|｀｀｀+|～～～+)[ \t]*[\w+.-]*[ \t]*\r?$")]
    private static partial Regex Fence();
}
