namespace TrustSim.Core.Vocabulary;

/// <summary>Suggests known words for unknown ones.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, or null where none is near. It allows one slip for every three letters and at
    /// least one
    /// (a letter missing, added, wrong, or two swapped; optimal string alignment distance, upper and lower case alike).
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // Longer words are not typing slips, and the distance costs the product of the lengths. A single letter is one slip from any other.
        if (word.Length is < 2 or > 64) return null;
        // A scenario with very many names must not slow this down: search only the first 5,000.
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
