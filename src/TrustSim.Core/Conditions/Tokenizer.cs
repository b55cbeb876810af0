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
            else if (char.IsAsciiLetter(sign))
            {
                while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_')) at++;
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
                var hint = sign switch
                {
                    '&' => "write `and`",
                    '|' => "write `or`",
                    ',' => "write a point in a number, and `and` between two conditions",
                    '"' or '\'' or '“' or '”' or '‘' or '’' => "names stand without quotes",
                    '≥' => "write `>=`",
                    '≤' => "write `<=`",
                    '%' => "leave the per cent sign out: meters run from 0 to 100 anyway",
                    _ => "conditions are words, numbers, comparisons and parentheses",
                };
                return (tokens, new(ConditionDiagnosticKind.Grammar, start, $"'{sign}' means nothing here.", hint));
            }
        }

        tokens.Add(new(TokenKind.End, "the end", text.Length));
        return (tokens, null);
    }
}
