namespace TrustSim.Authoring.Foreign;

sealed partial class TweeText
{
    // What stands between these and their ends is code.
    static readonly string[] Hidden = ["script", "silently", "silent", "widget", "createplaylist"];

    static readonly string[] Leading = ["goto", "go-to", "link-goto", "link-reveal-goto", "click-goto", "mouseover-goto", "mouseout-goto"];

    static readonly string[] Shown = ["link", "button", "click", "link-replace", "link-reveal", "link-repeat", "link-rerun"];

    static readonly string[] Included = ["include", "display"];

    int? Macro(int at) => format switch
    {
        TweeFormat.SugarCube => SugarCube(at),
        TweeFormat.Harlowe => Harlowe(at),
        TweeFormat.Chapbook => Chapbook(at),
        TweeFormat.Snowman => null,
    };

    int? SugarCube(int at)
    {
        if (text[at] is '$' or '_' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && IsLetter(at + 1)) return Value(at);
        if (text[at] != '<' || Between(at, "<<", ">>") is not var (end, inside)) return null;
        var name = NameOf(inside);
        if (inside.StartsWith('/'))
        {
            pending = null;
            return end;
        }

        if (name is "=" or "-" or "print") leftOut.Add(LeftOut.Value, $"<<{inside}>>");
        else if (!Leads(name, inside[name.Length..])) leftOut.Add(LeftOut.Macro, $"<<{name}>>");
        return Hidden.Contains(name) ? ForeignText.Behind(text, $"<</{name}>>", end) ?? text.Length : end;
    }

    int? Harlowe(int at)
    {
        if (text[at] == '$' && IsLetter(at + 1)) return Value(at);
        // Hooks, their names and braces belong to macros.
        if (text[at] is '[' or ']' or '{' or '}') return at + 1;
        if (text[at] == '|' && Between(at, "|", ">") is var (behind, hook) && hook.All(char.IsLetterOrDigit)) return behind;
        if (text[at] == '<' && Between(at, "<", "|") is var (after, called) && called.Length > 0 && called.All(char.IsLetterOrDigit))
            return after;
        if (text[at] != '(' || Balanced(at) is not { } end) return null;
        var inside = text[(at + 1)..(end - 1)];
        var name = NameOf(inside);
        if (name.Length == 0 || inside.Length <= name.Length || inside[name.Length] != ':') return null;
        if (name is "print" or "str" or "text") leftOut.Add(LeftOut.Value, $"({inside})");
        else if (!Leads(name.ToLowerInvariant(), inside[(name.Length + 1)..])) leftOut.Add(LeftOut.Macro, $"({name}:)");
        return end;
    }

    int? Chapbook(int at)
    {
        if (text[at] == '[' && (at == 0 || text[at - 1] == '\n') && Between(at, "[", "]") is var (end, modifier)
            && (end == text.Length || text[end] is '\n' or '\r'))
        {
            if (modifier is not ("continue" or "cont" or "cont'd")) leftOut.Add(LeftOut.Macro, $"[{modifier}]");
            // A comment or code lasts until the next modifier, or until the end of the passage.
            return modifier is "note" or "comment" or "n.b." or "fixme" or "todo" or "JavaScript" or "CSS"
                ? text.IndexOf("\n[", end, StringComparison.Ordinal) is >= 0 and var next ? next + 1 : text.Length : end;
        }

        if (text[at] != '{' || Between(at, "{", "}") is not var (behind, inside)) return null;
        if (Begins("link to:") && Quoted(inside, "to") is { } to) Lead(Quoted(inside, "label") ?? to, to);
        else if (!Begins("embed passage") || Strings(inside) is not [var shown, ..] || !Include(shown))
            leftOut.Add(Begins("embed ") && !Begins("embed passage") ? LeftOut.Media
                : inside.Contains(':', StringComparison.Ordinal) ? LeftOut.Macro : LeftOut.Value, $"{{{inside}}}");
        return behind;

        bool Begins(string word) => inside.StartsWith(word, StringComparison.Ordinal);
    }

    /// <summary>The place behind the values that a passage of Chapbook begins with.</summary>
    int BehindValues()
    {
        if (text.IndexOf("\n--", StringComparison.Ordinal) is not (>= 0 and var at)) return 0;
        var end = text.IndexOf('\n', at + 1);
        if (text[(at + 1)..(end < 0 ? text.Length : end)].Trim() != "--") return 0;
        foreach (var line in text[..at].Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal)))
            leftOut.Add(LeftOut.Macro, line.Split(':')[0].Trim());
        return end < 0 ? text.Length : end;
    }

    /// <summary>Whether a macro is a link, or a part of one, or shows another passage.</summary>
    bool Leads(string name, string rest)
    {
        var arguments = Strings(rest);
        if (rest.IndexOf("[[", StringComparison.Ordinal) is >= 0 and var link
            && rest.IndexOf("]]", link, StringComparison.Ordinal) is > 0 and var end)
        {
            var (shown, to) = Split(rest[(link + 2)..end]);
            Lead(name is "goto" ? "" : shown, to);
            return true;
        }

        if (Leading.Contains(name) && arguments.Count > 0)
        {
            if (arguments.Count > 1) Lead(arguments[0], arguments[1]);
            else Lead(pending ?? "", arguments[0], isShown: false);
            pending = null;
            return true;
        }

        if (Shown.Contains(name) && arguments.Count > 0)
        {
            if (arguments.Count > 1 && format == TweeFormat.SugarCube) Lead(arguments[0], arguments[1]);
            else words.Append(Begin).Append(ForeignText.OneLine(Plain(pending = arguments[0]))).Append(End);
            return true;
        }

        if (!Included.Contains(name) || arguments.Count == 0) return false;
        if (!Include(arguments[0])) leftOut.Add(LeftOut.Macro, $"{name} {arguments[0]}");
        return true;
    }

    /// <summary>The texts in quotes.</summary>
    static List<string> Strings(string arguments)
    {
        var found = new List<string>();
        for (var at = 0; at < arguments.Length; at++)
        {
            if (arguments[at] is not ('"' or '\'')) continue;
            var end = at + 1;
            while (end < arguments.Length && arguments[end] != arguments[at]) end += arguments[end] == '\\' ? 2 : 1;
            if (end >= arguments.Length) break;
            found.Add(arguments[(at + 1)..end].Replace("\\", "", StringComparison.Ordinal));
            at = end;
        }

        return found;
    }

    static string? Quoted(string arguments, string key)
    {
        var at = arguments.IndexOf($"{key}:", StringComparison.Ordinal);
        return at < 0 ? null : Strings(arguments[at..]).FirstOrDefault();
    }

    bool IsLetter(int at) => at < text.Length && char.IsLetter(text[at]);

    static string NameOf(string macro)
    {
        var end = 0;
        while (end < macro.Length && (char.IsLetterOrDigit(macro[end]) || macro[end] is '-' or '_' or '=')) end++;
        return macro[..end];
    }

    /// <summary>A value that stands in the text: its name stays, for the author to put words in its place.</summary>
    int Value(int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' && IsLetter(end + 1))) end++;
        leftOut.Add(LeftOut.Value, text[at..end]);
        words.Append(text, at, end - at);
        return end;
    }

    /// <summary>The place behind the parenthesis that closes the one here; null where none does within reach.</summary>
    int? Balanced(int at)
    {
        const int longest = 2_000;
        var (depth, quote) = (0, '\0');
        for (var i = at; i < text.Length && i < at + longest; i++)
        {
            if (quote != '\0') (i, quote) = (text[i] == '\\' ? i + 1 : i, text[i] == quote ? '\0' : quote);
            else if (text[i] is '"') quote = text[i];
            else if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i + 1;
            // Prose in parentheses has no colon behind its first word.
            else if (depth == 1 && i < at + 2 && !char.IsLetter(text[i])) return null;
        }

        return null;
    }

    /// <summary>Marks of emphasis, of headings and of lists.</summary>
    int? Mark(int at)
    {
        var isFirst = at == 0 || text[at - 1] == '\n';
        if (Is(at, "''") || Is(at, "~~") || Is(at, "^^") || Is(at, "**") || Is(at, "//") && (at == 0 || text[at - 1] != ':')) return at + 2;
        if (Is(at, "@@")) return Between(at, "@@", ";") is var (end, style) && style.Contains(':', StringComparison.Ordinal)
            && !style.Contains('\n', StringComparison.Ordinal) ? end : at + 2;
        if (isFirst && text[at] is '!' or '#' or '*' or '>')
        {
            var behind = at;
            while (behind < text.Length && text[behind] == text[at]) behind++;
            if (isFirst) return behind;
        }

        // A backslash at the end of a line joins it to the next.
        return text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '\n' ? at + 2 : null;
    }
}
