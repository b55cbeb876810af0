namespace TrustSim.Core.Vocabulary;

/// <summary>Finds what somebody may have meant by a word that is not known.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, or null where none is near: at most one slip for every three letters, and one in a
    /// shorter word
    /// (a letter missing, added, wrong, or two swapped; optimal string alignment distance, upper and lower case alike).
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // Beyond this nobody has mistyped a word of ours, and the distance grows with the product of the lengths.
        // And one letter is a slip away from every other.
        if (word.Length is < 2 or > 64) return null;
        // A scenario with very many names is not worth the wait: a slip is found among the first ones or not at all.
        candidates = candidates.Take(5_000);
        var allowed = Math.Max(1, word.Length / 3);
        string? nearest = null;
        word = word.ToLowerInvariant();
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++) rows[i] = new int[word.Length + allowed + 1];
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed) continue;
            var distance = Distance(word, candidate.ToLowerInvariant(), allowed, rows);
            if (distance > allowed) continue;
            nearest = candidate;
            allowed = distance - 1;
            if (allowed < 0) break;
        }

        return nearest;
    }

    /// <summary>The distance, or anything beyond <paramref name="allowed"/> where it is that far.</summary>
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

            // Two letters that are swapped may still gain one on the row before the last.
            if (least > allowed + 1) return least;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
