using System.Text;
using TrustSim.Core.Text;

namespace TrustSim.Core.Vocabulary;

/// <summary>Suggests known words for unknown ones.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, or null where none is near. It allows one slip for every three letters and at
    /// least one
    /// (a letter missing, added, wrong, or two swapped; optimal string alignment distance). Upper and lower case are alike, and so are
    /// letters with and without marks and signs that look like others.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // Longer words are not typing slips, and the distance costs the product of the lengths. A single letter is one slip from any other.
        if (word.Length is < 2 or > 64) return null;
        // A scenario with very many names must not slow this down: search only the first 5,000.
        candidates = candidates.Take(5_000);
        var allowed = Math.Max(1, word.Length / 3);
        string? nearest = null;
        var words = Folded(word);
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++) rows[i] = new int[words.Max(each => each.Length) + allowed + 1];
        foreach (var candidate in candidates)
        {
            foreach (var each in words)
            {
                foreach (var other in Folded(candidate))
                {
                    if (Math.Abs(other.Length - each.Length) > allowed) continue;
                    var distance = Distance(each, other, allowed, rows);
                    if (distance > allowed) continue;
                    nearest = candidate;
                    allowed = distance - 1;
                    if (allowed < 0) return nearest;
                }
            }
        }

        return nearest;
    }

    /// <summary>The word in small Latin letters; twice where a language has a usual spelling without its letters (asa and aasa for
    /// åsa).</summary>
    static string[] Folded(string word)
    {
        if (Ascii.IsValid(word)) return [word.ToLowerInvariant()];
        var plain = LookAlikes.Plain(word).Trim();
        return LatinLetters.Bare(plain) is var bare && LatinLetters.Spell(plain) is var spelt && bare == spelt ? [bare] : [bare, spelt];
    }

    /// <summary>The distance, or any number above <paramref name="allowed"/> where the distance exceeds it.</summary>
    static int Distance(string a, string b, int allowed, int[][] rows)
    {
        var (beforeLast, last, row) = (rows[0], rows[1], rows[2]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap of two letters refers to the row before the last and can still gain one.
            if (least > allowed + 1) return least;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
