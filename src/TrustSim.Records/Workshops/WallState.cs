namespace TrustSim.Records.Workshops;

/// <summary>What the group's window tells the notes: where it is, and which keys it takes. It holds no vote.</summary>
/// <param name="Seen">Grows with each change.</param>
/// <param name="Answered">How many keys of the notes it has dealt with.</param>
/// <param name="Notice">What stands on its bottom line; null: nothing.</param>
/// <param name="Line">The text line that it asks for; null: none.</param>
public sealed record WallState(long Seen, int Answered, string Title, string Place, ImmutableArray<WallKey> Keys,
    string? Notice = null, WallLine? Line = null);
