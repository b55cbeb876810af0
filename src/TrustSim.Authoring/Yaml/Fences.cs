namespace TrustSim.Authoring.Yaml;

/// <summary>The lines around a block of code in a README, a chat or a page, which somebody copies along with it.</summary>
static partial class Fences
{
    /// <summary>The text with blank lines in place of fences and of what stands outside them, after a report of each fence; null where it
    /// has none.</summary>
    public static string? Remove(string text, DiagnosticBag diagnostics)
    {
        var lines = text.Split('\n');
        var all = Enumerable.Range(0, lines.Length).Where(i => Fence().IsMatch(lines[i])).ToList();
        if (all.Count == 0) return null;
        // A fence in a text of the scenario is indented; those of the whole file stand at the margin, or as the one before the story does.
        var isBefore = !lines.Take(all[0]).Any(BeginsStory);
        var margin = isBefore ? Indent(all[0]) : 0;
        var fences = all.FindAll(i => Indent(i) == 0 || Indent(i) == margin);
        // Fences in texts come in pairs, so one without its like ends what the first of the file has begun.
        if (int.IsOddInteger(fences.Count) && all.Except(fences).ToList() is var inner && int.IsOddInteger(inner.Count))
            fences.Add(inner[^1]);
        foreach (var i in fences)
            diagnostics.Add(DiagnosticCatalogue.NotYaml, new(i + 1, Indent(i) + 1),
                "This line is a Markdown fence and not part of the scenario.",
                $"remove the lines that begin with {Fence().Match(lines[i]).Groups["fence"].Value}, and what stands outside them");
        var isOutside = isBefore;
        for (var i = 0; i < lines.Length; i++)
        {
            if (fences.Contains(i)) (lines[i], isOutside) = ("", isBefore && !isOutside);
            else if (isOutside) lines[i] = "";
        }

        return fences.Count == 0 ? null : string.Join('\n', lines);

        int Indent(int i) => Fence().Match(lines[i]).Groups["fence"].Index;
    }

    static bool BeginsStory(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Format.ScenarioFormat.Keys.Contains(line[..colon]);

    [GeneratedRegex(@"^[ \t]*(?<fence>```+|~~~+|'''+|´´´+|‘‘‘+|’’’+|｀｀｀+|～～～+)[^`]*$")]
    private static partial Regex Fence();
}
