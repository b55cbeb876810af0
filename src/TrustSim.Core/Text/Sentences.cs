namespace TrustSim.Core.Text;

/// <summary>Splits a paragraph after the signs that end a sentence.</summary>
public static class Sentences
{
    static readonly char[] Closing = ['"', '”', '’', '\'', ')', '»', '«'];

    /// <summary>The sentences in order, at least one; joined by spaces they are the paragraph again.</summary>
    public static ImmutableArray<string> Split(string paragraph)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var words = paragraph.Split(' ');
        var first = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (i < words.Length - 1 && !(IsEnd(words[i]) && IsBeginning(words[i + 1]))) continue;
            sentences.Add(string.Join(' ', words[first..(i + 1)]));
            first = i + 1;
        }

        return sentences.ToImmutable();
    }

    /// <summary>The first sentence.</summary>
    public static string First(string paragraph) => Split(paragraph)[0];

    static bool IsEnd(string word) => word.TrimEnd(Closing) is [.., '.' or '!' or '?' or '…'];

    // “I should have ...” goes on in small letters, and so does an abbreviation.
    static bool IsBeginning(string word) => word.FirstOrDefault(char.IsLetterOrDigit) is var sign && !char.IsLower(sign);
}
