namespace TrustSim.Authoring.Translations;

/// <summary>
/// What a translator writes after <c>to:</c> and <c>note:</c>. All of it is text, as far as the next key: no colon, bracket or quote in it
/// means anything to YAML.
/// </summary>
static partial class TypedText
{
    /// <summary>The file with these texts in quotes, each line in its place.</summary>
    public static string Quote(string file)
    {
        var lines = file.Split('\n');
        // The column of the original that stands beside a translation; a scene may have the id `to`.
        var beside = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var key = Key().Match(lines[i]);
            var column = key.Success ? key.Groups["word"].Index : lines[i].Length - lines[i].TrimStart().Length;
            if (lines[i].AsSpan().IsWhiteSpace() || beside >= 0 && column > beside) continue;
            if (key.Groups["word"].Value == "of") beside = column;
            else if (column < beside || key.Groups["hyphens"].Length > 0) beside = -1;
            else if (column == beside && key.Groups["word"].Value is "to" or "note") Quote(lines, i, key, column);
        }

        return string.Join('\n', lines);
    }

    static void Quote(string[] lines, int at, Match key, int column)
    {
        var end = at + 1;
        while (end < lines.Length && IsMore(lines[end], column)) end++;
        var first = lines[at][key.Length..].Trim();
        string[] below = [.. lines[(at + 1)..end].Select(line => line.TrimEnd('\r'))];
        var bar = Bar().Match(first);
        // Whoever knows YAML may go on writing it.
        if (first is ['#'] or ['#', ' ', ..] || Whole().IsMatch(string.Join('\n', below.Prepend(first)))) return;
        var text = bar.Success ? Below(bar.Value[0] == '|' ? "\n" : " ", bar.Groups["rest"].Value, below) : Below(" ", first, below);
        if (text.Length == 0) return;
        lines[at] = $"{lines[at][..key.Length].TrimEnd()} {YamlText.Quoted(text)}";
        Array.Fill(lines, "", at + 1, end - at - 1);
    }

    /// <summary>Whether a line belongs to the text above it: it is indented further, or is no key, entry or comment.</summary>
    static bool IsMore(string line, int column) =>
        line.AsSpan().IsWhiteSpace() || line.Length - line.TrimStart().Length > column || !OtherPart().IsMatch(line);

    /// <summary>A text of several lines, without the indentation that they share. An empty line begins a paragraph.</summary>
    static string Below(string separator, string first, string[] below)
    {
        var shared = below.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty().Min();
        var all = string.Join('\n', below.Select(line => line.Length > shared ? line[shared..] : "").Prepend(first)).Trim();
        return separator == "\n" ? all : LineEnd().Replace(all, match => match.Value.Count('\n') == 1 ? separator : "\n\n");
    }

    [GeneratedRegex(@"^ *(?<hyphens>(- +)*)(?<word>[a-z]+):(?=\s|$)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^ *(#|- |-$|[a-z][a-z0-9-]*:(\s|$))")]
    private static partial Regex OtherPart();

    /// <summary>The sign of a text below, which may have something behind it nonetheless.</summary>
    [GeneratedRegex(@"^([|>]$|[|>][+-](\s+(?<rest>.*))?$)")]
    private static partial Regex Bar();

    /// <summary>A text in quotes that fit, or a block with a number of spaces.</summary>
    [GeneratedRegex(@"^(""([^""\\]|\\([\\""/nt]|u[0-9A-Fa-f]{4}))*"""
        + @"|'([^']|'')*'|[|>][+-]?[1-9][+-]?\s.*)\s*(#[^\n]*)?$", RegexOptions.Singleline)]
    private static partial Regex Whole();

    [GeneratedRegex(@" *\n[ \n]*")]
    private static partial Regex LineEnd();
}
