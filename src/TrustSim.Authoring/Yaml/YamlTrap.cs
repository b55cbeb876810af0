using System.Text.RegularExpressions;
using TrustSim.Authoring.Diagnostics;
using YamlDotNet.Core;

namespace TrustSim.Authoring.Yaml;

/// <summary>Says in plain words what a YAML parser could not read, and what to write instead.</summary>
static partial class YamlTrap
{
    public static void Explain(YamlException exception, string text, Findings findings)
    {
        var place = new Place(Math.Max(1, (int)exception.Start.Line), Math.Max(1, (int)exception.Start.Column));
        var lines = text.Split('\n');
        var line = place.Line <= lines.Length ? lines[place.Line - 1].TrimEnd('\r') : "";

        if (TabIn(lines, place) is { } tab)
        {
            findings.Add(Codes.Tab, tab, "This line is indented by a tab.", "use spaces; most editors can be told to do so");
        }
        else if (exception is ForwardAnchorNotSupportedException or AnchorNotFoundException)
        {
            findings.Add(Codes.Alias, place, "This refers to an anchor that does not exist.", "put text that starts with * in quotes");
        }
        else if (exception is MaximumRecursionLevelReachedException || exception.Message.Contains("recursion", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Codes.TooDeep, place, $"This is nested more than {YamlTree.Deepest} deep.", "a scenario never needs that; look for a wrong indentation");
        }
        else if (exception.Message.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase) || OpenQuoteBefore(lines, place) is not null)
        {
            var quote = OpenQuoteBefore(lines, place) ?? place;
            findings.Add(Codes.OpenQuote, quote, "A quote is opened here and not closed where it should be.", "close it; or write the text below `|`, where quotes and colons mean nothing");
        }
        else if (LooseColon(lines, place) is { } colon)
        {
            findings.Add(Codes.LooseColon, colon, "A colon followed by a space starts a new key, even in the middle of a sentence.", "put the whole text in quotes, or write it below `|`");
        }
        else if (line.TrimStart() is ['@' or '`' or '%', ..] || AfterColon(line) is ['@' or '`' or '%', ..])
        {
            findings.Add(Codes.NotYaml, place, "Text cannot start with @, ` or %.", "put the whole text in quotes");
        }
        else if (exception.Message.Contains("expected", StringComparison.OrdinalIgnoreCase) && exception.Message.Contains("block", StringComparison.OrdinalIgnoreCase)
            || exception.Message.Contains("expected key", StringComparison.OrdinalIgnoreCase)
            || exception.Message.Contains("expected '-'", StringComparison.OrdinalIgnoreCase)
            || exception.Message.Contains("could not find expected ':'", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Codes.Indentation, place, "This line does not fit the lines around it.", "entries of one group start in the same column, and each key is followed by a colon and a space");
        }
        else
        {
            findings.Add(Codes.NotYaml, place, $"This cannot be read as YAML: {Plain(exception.Message)}", "compare it with a scenario that works");
        }
    }

    static Place? TabIn(string[] lines, Place place)
    {
        // The parser may notice only on the next line that something was wrong with this one.
        for (var number = Math.Min(place.Line, lines.Length); number >= Math.Max(1, place.Line - 1); number--)
        {
            var indentation = lines[number - 1].AsSpan(0, lines[number - 1].Length - lines[number - 1].AsSpan().TrimStart().Length);
            if (indentation.IndexOf('\t') is >= 0 and var at) return new Place(number, at + 1);
        }

        return null;
    }

    static Place? LooseColon(string[] lines, Place place)
    {
        for (var number = Math.Min(place.Line, lines.Length); number >= Math.Max(1, place.Line - 1); number--)
        {
            var match = TwoColons().Match(lines[number - 1]);
            if (match.Success) return new Place(number, match.Groups["second"].Index + 1);
        }

        return null;
    }

    /// <summary>The last value before the fault that starts with a quote and has no second one.</summary>
    static Place? OpenQuoteBefore(string[] lines, Place place)
    {
        for (var number = Math.Min(place.Line, lines.Length); number >= Math.Max(1, place.Line - 1); number--)
        {
            var match = LoneQuote().Match(lines[number - 1]);
            if (match.Success) return new Place(number, match.Groups["quote"].Index + 1);
        }

        return null;
    }

    static string AfterColon(string line) => line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var at ? line[(at + 2)..].TrimStart() : "";

    static string Plain(string message)
    {
        var text = MarkInMessage().Replace(message, "").Trim();
        return text.Length == 0 ? "something is missing or in the wrong place." : text.EndsWith('.') ? text : text + ".";
    }

    [GeneratedRegex("""^\s*(- )*[\w-]+:\s+(?!['"|>\[{#&*!])[^#]*?\S(?<second>:)(\s|$)""")]
    private static partial Regex TwoColons();

    [GeneratedRegex("""^\s*(- )*([\w-]+:\s+)?((?<quote>")([^"\\]|\\.)*|(?<quote>')([^']|'')*)$""")]
    private static partial Regex LoneQuote();

    [GeneratedRegex(@"\(?Line: \d+, Col: \d+, Idx: \d+\)?( - )?:?")]
    private static partial Regex MarkInMessage();
}
