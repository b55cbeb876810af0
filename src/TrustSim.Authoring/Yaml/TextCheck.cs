using TrustSim.Authoring.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>Finds what YAML reads without a word and no author means: text that was cut off, or that has swallowed the lines below
/// it.</summary>
static class TextCheck
{
    public static void Check(Scalar scalar, string text, Nesting nesting, DiagnosticBag diagnostics)
    {
        if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length > 0) Cut(scalar, text, diagnostics);
        if (scalar.End.Line == scalar.Start.Line || nesting.Column == 0) return;
        if (scalar.Style == ScalarStyle.Plain) SwallowedEntry(scalar, text, diagnostics);
        if (scalar.Style == ScalarStyle.SingleQuoted) SwallowedLine(scalar, text, nesting.Column, diagnostics);
    }

    /// <summary>"Ticket #4" in unquoted text is cut off at the sign, and so is "write # 4 on a card". Who means a comment stands it
    /// apart.</summary>
    static void Cut(Scalar scalar, string text, DiagnosticBag diagnostics)
    {
        var (end, at) = (scalar.End, (int)scalar.End.Index);
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at == 0 || at + 1 >= text.Length || text[at] != '#' || text[at + 1] is '#' or '-') return;
        if (char.IsWhiteSpace(text[at + 1]) && (at - (int)end.Index > 1 || !IsProse(scalar.Value))) return;
        diagnostics.Add(DiagnosticCatalogue.CutByComment, At(end).Right(at - (int)end.Index),
            "Everything from this # on is a comment and is not shown.",
                "put the whole text in quotes; if it is a comment, leave two spaces before # and one after it");
    }

    /// <summary>A word or a number of weeks is no text that could go on.</summary>
    static bool IsProse(string value) => value.Contains(' ', StringComparison.Ordinal) && !char.IsAsciiDigit(value[0]);

    /// <summary>An entry of a list that is indented further than the one above it is more of its text to YAML.</summary>
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

    /// <summary>The parser takes all lines up to the next single quote, whatever stands in them.</summary>
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
