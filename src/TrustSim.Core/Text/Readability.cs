namespace TrustSim.Core.Text;

/// <summary>Reading effort of a text: the number of words and the length of words and sentences.</summary>
/// <remarks>
/// RIX is the number of words of more than six letters to a sentence; the school grades are those of Anderson (1983), "Lix and Rix:
/// Variations on a Little-known Readability Index". RIX counts no syllables, so it serves other languages than English too. Languages with
/// long words score higher.
/// </remarks>
public readonly record struct Readability(int Words, int LongWords, int Sentences)
{
    const int LongFrom = 7;

    // The least RIX of each grade from 1 on; 13 is college.
    static readonly double[] Grades = [.2, .5, .8, 1.3, 1.8, 2.4, 3.0, 3.7, 4.5, 5.3, 6.2, 7.2];

    /// <summary>Long words to a sentence; 0 where there is no word.</summary>
    public double Rix => Sentences == 0 ? 0 : (double)LongWords / Sentences;

    /// <summary>Years of school that a reader needs, 1 to 13.</summary>
    public int Grade
    {
        get
        {
            var rix = Rix;
            return 1 + Grades.Count(least => rix >= least);
        }
    }

    public static Readability Measure(string text)
    {
        var (words, longWords, sentences, letters, open) = (0, 0, 0, 0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var sign = i < text.Length ? text[i] : '\n';
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)
                || letters > 0 && sign is '\'' or '’' or '-' or '\u00AD' or '.' or ',' or ':' && i + 1 < text.Length
                    && char.IsLetterOrDigit(text[i + 1]))
            {
                if (char.IsLetterOrDigit(sign)) letters++;
                continue;
            }

            if (letters > 0)
            {
                words++;
                if (letters >= LongFrom) longWords++;
                (letters, open) = (0, true);
            }

            // A colon or semicolon gives a reader a pause as a full stop does; so does the end of a paragraph.
            var ends =
                sign is '.' or '!' or '?' or ':' or ';' or '…' or '。' || i == text.Length
                    || sign == '\n' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!ends || !open) continue;
            sentences++;
            open = false;
        }

        return new(words, longWords, sentences);
    }
}
