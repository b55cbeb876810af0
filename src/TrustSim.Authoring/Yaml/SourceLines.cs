namespace TrustSim.Authoring.Yaml;

/// <summary>A text by its lines, which are numbered from 1 as in an editor. Lines that do not exist are empty.</summary>
sealed class SourceLines(string text)
{
    readonly string[] lines = text.ReplaceLineEndings("\n").Split('\n');

    public int Count => lines.Length;

    public string this[int number] => number >= 1 && number <= lines.Length ? lines[number - 1] : "";

    /// <summary>The line from this place to its end.</summary>
    public string From(Place place) => this[place.Line][Math.Min(place.Column - 1, this[place.Line].Length)..];

    /// <summary>The line before this place.</summary>
    public string Before(Place place) => this[place.Line][..Math.Min(place.Column - 1, this[place.Line].Length)];

    /// <summary>The place of the next occurrence of one of these characters; null where there is none.</summary>
    public Place? Find(Place from, string signs)
    {
        for (var line = from.Line; line <= Count; line++)
        {
            var start = line == from.Line ? Math.Min(from.Column - 1, this[line].Length) : 0;
            if (this[line].AsSpan(start).IndexOfAny(signs) is >= 0 and var at) return new(line, start + at + 1);
        }

        return null;
    }

    /// <summary>The place of a bracket behind this one, where the other kind closes before it does; null without one.</summary>
    public Place? Unmatched(Place from, int to)
    {
        var open = new Stack<(char Sign, Place At)>();
        for (var line = from.Line; line <= to; line++)
        {
            var quote = '\0';
            for (var at = line == from.Line ? from.Column - 1 : 0; at < this[line].Length; at++)
            {
                var sign = this[line][at];
                if (quote != '\0') quote = sign == quote ? '\0' : quote;
                else if (sign is '"' or '\''
                    && this[line].AsSpan(0, at).TrimEnd() is [] or [.., '[' or '{' or ',' or ':' or '-']) quote = sign;
                else if (sign is '[' or '{') open.Push((sign, new(line, at + 1)));
                else if (sign is ']' or '}' && open.TryPop(out var last) && last.Sign != (sign == ']' ? '[' : '{')) return last.At;
            }
        }

        return null;
    }

    /// <summary>The place of the first word of a line.</summary>
    public Place FirstOf(int number) => new(number, 1 + Indentation(number).Length);

    public string Indentation(int number) => this[number][..^this[number].AsSpan().TrimStart().Length];

    public bool IsBlank(int number) => this[number].AsSpan().Trim().IsEmpty;

    /// <summary>The nearest line above that is not blank, or 0.</summary>
    public int Above(int number)
    {
        do number--;
        while (number > 0 && IsBlank(number));
        return number;
    }
}
