using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>
/// Finds text that YAML reads without complaint and no author means: cut-off text, or text that includes the lines below it.
/// </summary>
static class TextCheck
{
    public static void Check(Scalar scalar, string text, Nesting nesting, DiagnosticBag diagnostics)
    {
        if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length > 0) Cut(scalar, text, diagnostics);
        if (scalar.End.Line == scalar.Start.Line || nesting.Column == 0) return;
        if (scalar.Style == ScalarStyle.Plain && !PastedSigns.HideKey(scalar.Value)) SwallowedEntry(scalar, text, diagnostics);
        if (scalar.Style == ScalarStyle.SingleQuoted) SwallowedLine(scalar, text, nesting.Column, diagnostics);
    }

    /// <summary>
    /// Reports "Ticket #4" and "write # 4 on a card" in unquoted text, which YAML cuts off at the sign. A real comment has a space on both
    /// sides.
    /// </summary>
    static void Cut(Scalar scalar, string text, DiagnosticBag diagnostics)
    {
        var (end, at) = (scalar.End, (int)scalar.End.Index);
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at == 0 || at + 1 >= text.Length || text[at] != '#' || text[at + 1] is '#' or '-') return;
        if (char.IsWhiteSpace(text[at + 1]) && (at - (int)end.Index > 1 || !IsProse(scalar.Value))) return;
        diagnostics.Add(DiagnosticCatalogue.CutByComment, At(end).Right(at - (int)end.Index),
            "Everything from this # on is a comment and is not shown.",
            YamlTrap.QuoteAt(scalar.Value, 0) is var (sign, found)
                ? $"`{sign}` before the text is {found.Name}, and none of YAML's quotes: {YamlTrap.QuoteHint(scalar.Value, sign)}"
                : "put the whole text in quotes; if it is a comment, leave two spaces before # and one after it");
    }

    /// <summary>A single word or a number of weeks cannot be a sentence that was cut off.</summary>
    static bool IsProse(string value) => value.Contains(' ', StringComparison.Ordinal) && !char.IsAsciiDigit(value[0]);

    /// <summary>Reports a list entry that is indented further than the one above, since YAML reads it as more of that one's text.</summary>
    static void SwallowedEntry(Scalar scalar, string text, DiagnosticBag diagnostics)
    {
        foreach (var (line, indentation, content) in LinesBelow(scalar, text))
        {
            if (!content.StartsWith("- ", StringComparison.Ordinal)) continue;
            if (scalar.Value is ['-', not (' ' or '-'), ..])
                diagnostics.Add(DiagnosticCatalogue.MissingColon, At(scalar.Start), "The hyphen needs a space after it.",
                    "write a hyphen and a space, then the entry");
            else diagnostics.Add(DiagnosticCatalogue.Indentation, new(line, indentation + 1),
                "This line begins with a hyphen, but is taken for more of the text above it.",
                    "entries of one list start in the same column; text in which lines begin with a hyphen goes below `|`");
            return;
        }
    }

    /// <summary>Reports lines between two single quotes, since the parser takes all of them as text.</summary>
    static void SwallowedLine(Scalar scalar, string text, int column, DiagnosticBag diagnostics)
    {
        if (LinesBelow(scalar, text).Any(line => line.Indentation < column && line.Content.Length > 0))
            diagnostics.Add(DiagnosticCatalogue.OpenQuote, At(scalar.Start),
                $"A quote is opened here and closed only in line {scalar.End.Line}.", "close it where the text ends");
    }

    static IEnumerable<(int Line, int Indentation, string Content)> LinesBelow(Scalar scalar, string text)
    {
        var lines = text[(int)scalar.Start.Index..Math.Min(text.Length, (int)scalar.End.Index)].ReplaceLineEndings("\n").Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var rest = lines[i].TrimStart();
            yield return ((int)scalar.Start.Line + i, lines[i].Length - rest.Length, rest);
        }
    }

    static Place At(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
