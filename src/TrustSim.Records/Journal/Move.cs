namespace TrustSim.Records.Journal;

/// <summary>Direction of a predicted change.</summary>
public enum Move
{
    Down,
    Same,
    Up,
}

/// <summary>The table of directions.</summary>
public static class MoveTable
{
    public static MemberTable<Move, NamedRow<Move>> Rows { get; } = new(
        new(Move.Down, "down"),
        new(Move.Same, "same"),
        new(Move.Up, "up"));

    public static string Id(this Move move) => Rows[move].Id;
}
