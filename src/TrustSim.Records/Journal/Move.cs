using TrustSim.Core.Vocabulary;

namespace TrustSim.Records.Journal;

/// <summary>Which way somebody is expected to be moved.</summary>
public enum Move
{
    Down,
    Same,
    Up,
}

/// <summary>The table of the ways in which somebody can be moved.</summary>
public static class MoveTable
{
    public static MemberTable<Move, NamedRow<Move>> Rows { get; } = new(
        new(Move.Down, "down"),
        new(Move.Same, "same"),
        new(Move.Up, "up"));

    public static string Id(this Move move) => Rows[move].Id;
}
