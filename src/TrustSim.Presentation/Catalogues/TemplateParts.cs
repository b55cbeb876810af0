namespace TrustSim.Presentation.Catalogues;

/// <summary>The parts of a text with holes, in order: words, and the hole after them. No hole follows the last words.</summary>
ref struct TemplateParts(ReadOnlySpan<char> text)
{
    ReadOnlySpan<char> rest = text;
    bool isOver;

    public Part Current { get; private set; }

    public readonly TemplateParts GetEnumerator() => this;

    /// <exception cref="FormatException">A brace has no partner.</exception>
    public bool MoveNext()
    {
        if (isOver) return false;
        var open = rest.IndexOfAny('{', '}');
        if (open < 0)
        {
            Current = new(rest, [], []);
            isOver = true;
            return true;
        }

        var end = rest[open..].IndexOf('}');
        if (rest[open] == '}' || end < 2) throw new FormatException($"A brace of '{rest}' has no partner.");
        var hole = rest[(open + 1)..(open + end)];
        var colon = hole.IndexOf(':');
        Current = colon < 0 ? new(rest[..open], hole, []) : new(rest[..open], hole[..colon], hole[(colon + 1)..]);
        rest = rest[(open + end + 1)..];
        return true;
    }

    public readonly ref struct Part(ReadOnlySpan<char> words, ReadOnlySpan<char> hole, ReadOnlySpan<char> format)
    {
        readonly ReadOnlySpan<char> words = words;
        readonly ReadOnlySpan<char> hole = hole;
        readonly ReadOnlySpan<char> format = format;

        public void Deconstruct(out ReadOnlySpan<char> words, out ReadOnlySpan<char> hole, out ReadOnlySpan<char> format)
        {
            words = this.words;
            hole = this.hole;
            format = this.format;
        }
    }
}
