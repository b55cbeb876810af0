namespace TrustSim.Core.Workshops;

/// <summary>The voters: a number of people, or tables with one vote each.</summary>
public sealed record Voters
{
    public const int Most = 200;

    Voters(int count, ImmutableArray<string> tables) => (Count, Tables) = (count, tables);

    /// <summary>1–<see cref="Most"/>.</summary>
    public int Count { get; }

    /// <summary>The names of the tables; empty where people vote for themselves.</summary>
    public ImmutableArray<string> Tables { get; }

    public bool AreTables => !Tables.IsEmpty;

    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above <see cref="Most"/>.</exception>
    public static Voters People(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return new(count, []);
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no table, or more than <see cref="Most"/>.</exception>
    public static Voters At(ImmutableArray<string> tables)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tables.Length, 1, nameof(tables));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tables.Length, Most, nameof(tables));
        return new(tables.Length, tables);
    }

    public bool Equals(Voters? other) => other is not null && Count == other.Count && Tables.SequenceEqual(other.Tables);

    public override int GetHashCode() => HashCode.Combine(Count, Tables.Length);
}
