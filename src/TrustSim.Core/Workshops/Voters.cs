namespace TrustSim.Core.Workshops;

/// <summary>The voters: a number of people, who may sit at tables. Where tables vote, each has one vote.</summary>
public sealed record Voters
{
    public const int Most = 200;

    Voters(int count, ImmutableArray<string> tables) => (Count, Tables) = (count, tables);

    /// <summary>Number of people, or of tables where nobody has said how many people there are; 1–<see cref="Most"/>.</summary>
    public int Count { get; }

    /// <summary>The names of the tables; empty where there are none.</summary>
    public ImmutableArray<string> Tables { get; }

    public bool AreTables => !Tables.IsEmpty;

    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above <see cref="Most"/>.</exception>
    public static Voters People(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return new(count, []);
    }

    /// <param name="people">All of them together; null: nobody has counted them.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no table, or more than <see cref="Most"/>, or there are fewer people than tables.
    /// </exception>
    public static Voters At(ImmutableArray<string> tables, int? people = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tables.Length, 1, nameof(tables));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tables.Length, Most, nameof(tables));
        var count = people ?? tables.Length;
        ArgumentOutOfRangeException.ThrowIfLessThan(count, tables.Length, nameof(people));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most, nameof(people));
        return new(count, tables);
    }

    /// <summary>Whether a vote counts tables, and not people.</summary>
    public bool AreTablesIn(BallotWay way) => AreTables && (way == BallotWay.Tables || Count == Tables.Length);

    /// <summary>Number of votes that there can be.</summary>
    public int CountIn(BallotWay way) => way == BallotWay.Tables ? Tables.Length : Count;

    /// <summary>Why there cannot be this number of people at these tables; null where there can.</summary>
    internal Refusal? Validate(WorkshopAct.People now)
    {
        if (now.Number is < 1 or > Most) return new("refusal.no-such-number", ("most", Most));
        if (now.Tables is not { } tables) return now.Number < Tables.Length ? new("refusal.fewer-people-than-tables") : null;
        return !AreTables ? new("refusal.no-tables")
            : tables.IsDefaultOrEmpty || tables.Distinct().Count() < tables.Length || tables.Any(string.IsNullOrWhiteSpace)
                ? new("refusal.tables-need-names")
            : now.Number < tables.Length ? new("refusal.fewer-people-than-tables") : null;
    }

    internal Voters After(WorkshopAct.People now) => AreTables ? At(now.Tables ?? Tables, now.Number) : People(now.Number);

    public bool Equals(Voters? other) => other is not null && Count == other.Count && Tables.SequenceEqual(other.Tables);

    public override int GetHashCode() => HashCode.Combine(Count, Tables.Length);
}
