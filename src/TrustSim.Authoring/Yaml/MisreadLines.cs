namespace TrustSim.Authoring.Yaml;

/// <summary>Finds the line in a wrong column where the parser fails only at a correct line below it.</summary>
/// <param name="line">The line at which the parser failed.</param>
sealed partial class MisreadLines(SourceLines lines, int line)
{
    /// <summary>Diagnostic for text below a `|` that is not indented.</summary>
    public static (DiagnosticCode Code, string Message, string Hint) LooseText { get; } =
        (DiagnosticCatalogue.Indentation, "This text belongs below the `|` of the line above and is not indented.",
            "indent all lines of the text the same, further than its key: by two spaces more");

    /// <param name="from">The first line that the parser may have misread.</param>
    public (DiagnosticCode, Place, string, string)? Find(int from) =>
        Bullet(from) ?? BelowBar() ?? NoHyphen() ?? NoHyphenHere() ?? TooFarLeft();

    /// <summary>
    /// Diagnostic for a list entry with another sign than the hyphen, which stands in place of a key; null for any other word.
    /// </summary>
    public static (DiagnosticCode Code, string Message, string Hint)? OtherSign(string text) =>
        OtherBullet().Match(text) is { Success: true } match
        ? (DiagnosticCatalogue.NotYaml, $"An entry of a list begins with a hyphen, and this one with {match.Groups["sign"].Value}.",
            $"write `- {match.Groups["rest"].Value.TrimEnd()}`")
        : null;

    /// <summary>Whether the word in place of a key is a sentence.</summary>
    public static bool IsProse(string key) =>
        key.Contains(' ', StringComparison.Ordinal) || key.Length > 0 && !char.IsAsciiLetterLower(key[0]);

    (DiagnosticCode, Place, string, string)? Bullet(int from)
    {
        for (var number = Math.Max(1, from); number <= line; number++)
        {
            if (BulletBeforeKey().IsMatch(lines[number]) && OtherSign(lines[number].TrimStart()) is var (code, message, hint))
                return (code, lines.FirstOf(number), message, hint);
        }

        return null;
    }

    /// <summary>The first line below a `|` that is indented no further than its key.</summary>
    (DiagnosticCode, Place, string, string)? BelowBar()
    {
        var first = line;
        while (lines.Above(first) is > 0 and var above && !EndsInBar().IsMatch(lines[above]) && Column(above) == Column(line))
            first = above;
        if (!EndsInBar().IsMatch(lines[lines.Above(first)]) || Column(first) > KeyColumn(lines.Above(first)) || IsEntry(first)
            || PlainKey().IsMatch(lines[first])) return null;
        return (LooseText.Code, lines.FirstOf(first), LooseText.Message, LooseText.Hint);
    }

    /// <summary>A list whose first entry has lost its hyphen.</summary>
    (DiagnosticCode, Place, string, string)? NoHyphen()
    {
        if (!IsEntry(line)) return null;
        var first = line;
        while (Above(first) is > 0 and var above && Column(above) >= Column(line)) first = above;
        return first < line && !IsEntry(first) && IsKey(first) && Column(first) <= Column(line) + 2
            && EndsInColon().IsMatch(lines[Above(first)]) ? Hyphenless(first, line) : null;
    }

    /// <summary>An entry without its hyphen: the keys below it are indented further, as if they belonged to its text.</summary>
    (DiagnosticCode, Place, string, string)? NoHyphenHere()
    {
        foreach (var number in (int[])[Above(line), line])
        {
            if (number == 0 || IsEntry(number) || !IsKey(number) || EndsInColon().IsMatch(lines[number])) continue;
            if (Below(number) is not (> 0 and var next) || Column(next) != Column(number) + 2 || !IsKey(next) || IsEntry(next)) continue;
            if ((Sibling(number, Above) ?? Sibling(number, Below)) is { } sibling) return Hyphenless(number, sibling);
        }

        return null;
    }

    /// <summary>A name in another column than its neighbours, while the lines below it stand correctly.</summary>
    (DiagnosticCode, Place, string, string)? TooFarLeft()
    {
        if (!IsName(line)) return null;
        var name = Above(line);
        while (name > 0 && Column(name) >= Column(line)) name = Above(name);
        if (name == 0 || !IsName(name) || Format.ScenarioFormat.Keys.Contains(lines[name].Trim().TrimEnd(':'))) return null;
        var before = Above(name);
        while (before > 0 && Column(before) > Column(line)) before = Above(before);
        if (before == 0 || Column(before) != Column(line) || !IsName(before) || Column(Below(name)) != Column(Below(before))) return null;
        return (DiagnosticCatalogue.Indentation, lines.FirstOf(name),
            $"This line stands too far left: it starts in column {Column(name)}, "
                + $"and those that it belongs with (lines {before} and {line}) in column {Column(line)}.",
            $"indent it by {Phrase(Column(line) - Column(name))} more");
    }

    (DiagnosticCode, Place, string, string) Hyphenless(int number, int sibling) =>
        (DiagnosticCatalogue.Indentation, lines.FirstOf(number),
            $"This line has no hyphen, and the entry of the same list in line {sibling} has one.",
            $"write {(Column(sibling) > 1 ? $"{Column(sibling) - 1} spaces and " : "")}`- {lines[number].Trim()}`");

    /// <summary>The nearest line on one side that is indented no further, where it is a list entry in the same column.</summary>
    int? Sibling(int number, Func<int, int> next)
    {
        var other = next(number);
        while (other > 0 && Column(other) > Column(number)) other = next(other);
        return other > 0 && Column(other) == Column(number) && IsEntry(other) ? other : null;
    }

    /// <summary>The nearest line above that is neither blank nor a comment, or 0.</summary>
    int Above(int number)
    {
        do number--;
        while (number > 0 && IsNothing(number));
        return number;
    }

    int Below(int number)
    {
        do number++;
        while (number <= lines.Count && IsNothing(number));
        return number <= lines.Count ? number : 0;
    }

    bool IsNothing(int number) => lines[number].TrimStart() is "" or ['#', ..];

    int Column(int number) => lines.FirstOf(number).Column;

    /// <summary>The column of a line's key, behind its hyphens.</summary>
    int KeyColumn(int number) => 1 + Lead().Match(lines[number]).Length;

    bool IsEntry(int number) => lines[number].TrimStart().StartsWith("- ", StringComparison.Ordinal);

    bool IsKey(int number) => PlainKey().IsMatch(lines[number]);

    bool IsName(int number) => !IsEntry(number) && IsKey(number) && EndsInColon().IsMatch(lines[number]);

    static string Phrase(int spaces) => spaces == 1 ? "one space" : $"{spaces} spaces";

    [GeneratedRegex(@"^ *(- +)*[a-z][a-z0-9-]*:(\s|$)")]
    private static partial Regex PlainKey();

    [GeneratedRegex(@":\s*(#.*)?$")]
    private static partial Regex EndsInColon();

    [GeneratedRegex(@"(^|[:\s])[|>][+-]?\s*$")]
    private static partial Regex EndsInBar();

    [GeneratedRegex("^ *(- +)*")]
    private static partial Regex Lead();

    // Editors and word processors turn a hyphen at the beginning of a line into these characters.
    [GeneratedRegex(@"^(?<sign>[*+•‣◦●▪·‐‑‒–—―−－﹣⁃➖＊∙⋅・･○■□◆►▶➤→✓])\s+(?<rest>.*)$")]
    private static partial Regex OtherBullet();

    [GeneratedRegex(@"^ *[*+•‣◦●▪·‐‑‒–—―−－﹣⁃➖＊∙⋅・･○■□◆►▶➤→✓]\s+[a-z][a-z0-9-]*:(\s|$)")]
    private static partial Regex BulletBeforeKey();
}
