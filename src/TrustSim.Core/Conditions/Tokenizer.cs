using System.Text;
using TrustSim.Core.Text;

namespace TrustSim.Core.Conditions;

/// <summary>Splits a condition into words, numbers and signs. Hyphens belong to words, since ids have them.</summary>
static class Tokenizer
{
    public static (List<Token> Tokens, ConditionDiagnostic? Diagnostic) Create(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            var sign = text[at];
            if (char.IsWhiteSpace(sign))
            {
                at++;
            }
            else if (IsLetter(text, at))
            {
                // No id has letters of other scripts or a non-breaking hyphen; as parts of a word they get a hint for the whole of it.
                while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or Story.Episode.Slash
                    || IsWithinWord(text, at))) at++;
                tokens.Add(new(TokenKind.Word, text[start..at], start));
            }
            else if (char.IsAsciiDigit(sign) || sign == '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
                while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
                var number = text[start..at];
                if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                    return (tokens, new(ConditionDiagnosticKind.Grammar, start, $"'{number}' is not a number."));
                tokens.Add(new(TokenKind.Number, number, start));
            }
            else if (sign is '<' or '>' or '=' or '!')
            {
                at += at + 1 < text.Length && text[at + 1] == '=' ? 2 : 1;
                var relation = text[start..at];
                if (at < text.Length && text[at] is '<' or '>' or '=' or '!')
                {
                    return (tokens, new(ConditionDiagnosticKind.Grammar, start, $"'{relation}{text[at]}' means nothing here.",
                        (relation + text[at]) switch { "=>" => "write `>=`", "=<" => "write `<=`", "<>" => "write `!=`",
                            _ => "comparisons are <, <=, >, >=, = and !=" }));
                }

                if (relation == "!")
                    return (tokens,
                        new(ConditionDiagnosticKind.Grammar, start, "'!' means nothing here.", "write `not` before what should not hold"));
                tokens.Add(new(TokenKind.Sign, relation == "==" ? "=" : relation, start));
            }
            else if (sign is '(' or ')' or '.')
            {
                at++;
                tokens.Add(new(TokenKind.Sign, sign.ToString(), start));
            }
            else
            {
                var whole = Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;
                var hint = sign switch
                {
                    '&' => "write `and`",
                    '|' => "write `or`",
                    ',' => "write a point in a number, and `and` between two conditions",
                    '"' or '\'' => "names stand without quotes",
                    '%' => "leave the per cent sign out: meters run from 0 to 100 anyway",
                    _ => LookAlikes.Find(whole) is { } found ? HintFor(whole, found)
                        : "conditions are words, numbers, comparisons and parentheses",
                };
                return (tokens, new(ConditionDiagnosticKind.Grammar, start,
                    LookAlikes.Find(whole) is { Plain: "" or " " } unseen
                        ? $"Here stands {unseen.Name}, which means nothing in a condition." : $"'{whole}' means nothing here.", hint));
            }
        }

        tokens.Add(new(TokenKind.End, "the end", text.Length));
        return (tokens, null);
    }

    /// <summary>What to write in place of a sign that looks like one of a condition.</summary>
    static string HintFor(Rune sign, LookAlike found) => found.Plain switch
    {
        "\"" or "'" => "names stand without quotes",
        "" => "delete it; it came with something pasted in",
        "," => "write a point in a number, and `and` between two conditions",
        "&" => "write `and`",
        "|" => "write `or`",
        "%" => "leave the per cent sign out: meters run from 0 to 100 anyway",
        "!" => "write `not` before what should not hold",
        "_" or "#" or "*" or "[" or "]" or "{" or "}" or ":" or ";" or ".." => "conditions are words, numbers, comparisons and parentheses",
        // The sign itself says no more where one stands for two.
        ">=" or "<=" or "!=" => $"write `{found.Plain}`",
        var plain => $"write `{plain}`: {LookAlikes.Describe(sign, found)}",
    };

    static bool IsLetter(string text, int at) =>
        char.IsAscii(text[at]) ? char.IsAsciiLetter(text[at]) : Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetter(rune);

    static bool IsWithinWord(string text, int at)
    {
        if (char.IsAscii(text[at])) return false;
        // The second half of a pair belongs to its first.
        if (char.IsLowSurrogate(text[at])) return at > 0 && char.IsHighSurrogate(text[at - 1]) && IsLetter(text, at - 1);
        return IsLetter(text, at) || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
            || text[at] is '\u2010' or '\u2011' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
    }
}
