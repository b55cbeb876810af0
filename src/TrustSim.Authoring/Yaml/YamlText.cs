namespace TrustSim.Authoring.Yaml;

/// <summary>Writes texts as YAML that reads back exactly, and that a person can edit.</summary>
static class YamlText
{
    const int LongestLine = 60;

    /// <summary>Appends <c>key: text</c>. Long text and text that YAML would misread go below `|`.</summary>
    public static void Append(StringBuilder yaml, string indent, string key, string text)
    {
        if (IsPlain(text)) yaml.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {text}\n");
        else if (text.Any(sign => sign != '\n' && IsSpecial(sign))
            || text.Split('\n').Any(line => line.Length > 0 && char.IsWhiteSpace(line[0]) || line.EndsWith(' ')))
            yaml.Append(CultureInfo.InvariantCulture, $"{indent}{key}: {Quoted(text)}\n");
        else yaml.Append(CultureInfo.InvariantCulture,
            $"{indent}{key}: |-\n{string.Concat(text.Split('\n').Select(line => line.Length == 0 ? "\n" : $"{indent}  {line}\n"))}");
    }

    /// <summary>Whether a text can stand unquoted on the line of its key.</summary>
    public static bool IsPlain(string text) =>
        text.Length is > 0 and <= LongestLine && (char.IsLetterOrDigit(text[0]) && text[0] < 0x2000)
        && !TextNode.IsNothing(text) && !text.Any(IsSpecial) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal);

    /// <summary>Whether a character is invisible, a line end or not allowed in YAML.</summary>
    static bool IsSpecial(char sign) => char.IsControl(sign) || sign is '\uFEFF' or '\u2028' or '\u2029' or >= '\uFFFE';

    /// <summary>The text in quotes, with every special character escaped.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in text)
        {
            if (sign is '"' or '\\') quoted.Append('\\').Append(sign);
            else if (sign == '\n') quoted.Append("\\n");
            else if (IsSpecial(sign)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}");
            else quoted.Append(sign);
        }

        return quoted.Append('"').ToString();
    }
}
