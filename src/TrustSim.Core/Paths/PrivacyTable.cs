namespace TrustSim.Core.Paths;

/// <summary>
/// The sets of people to whom something can be private, each with a number: nobody, everybody, and what lists of who sees an act leave
/// out. A state remembers the number, so that breaches that the same people saw are equal.
/// </summary>
sealed class PrivacyTable
{
    readonly List<double[]> rows;

    public PrivacyTable(int lanes) => rows = [new double[lanes], [.. Enumerable.Repeat(1.0, lanes)]];

    /// <summary>For each lane 1 where it is private to that person, else 0.</summary>
    public double[] this[int number] => rows[number];

    /// <summary>The number of a set; a new one where it has none yet.</summary>
    /// <param name="audience">Before whom something is done, as each person sees it.</param>
    public int NumberOf(IReadOnlyList<Audience> audience)
    {
        if (audience.All(each => each == Audience.Private)) return 1;
        var row = new double[rows[0].Length];
        for (var i = 0; i < audience.Count; i++) row[i] = audience[i] == Audience.Private ? 1 : 0;
        var known = rows.FindIndex(each => each.AsSpan().SequenceEqual(row));
        if (known >= 0) return known;
        rows.Add(row);
        return rows.Count - 1;
    }
}
