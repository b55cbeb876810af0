namespace TrustSim.Core.Text;

/// <summary>Splits the prose of a scenario: a line end is a space, an empty line begins a new paragraph.</summary>
public static class Paragraphs
{
    // The no-break space ("z. B.") is not among them.
    static readonly char[] Blanks = [' ', '\t', '\r', '\f', '\v'];

    /// <summary>The text as one paragraph, for places that can show only one.</summary>
    public static string Joined(string text) => string.Join(' ', Split(text));

    public static ImmutableArray<string> Split(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var words = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var found = line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            words.AddRange(found);
            if (found.Length == 0) Close();
        }

        Close();
        return paragraphs.ToImmutable();

        void Close()
        {
            if (words.Count > 0) paragraphs.Add(string.Join(' ', words));
            words.Clear();
        }
    }
}
