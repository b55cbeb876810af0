namespace TrustSim.Core;

/// <summary>Why something cannot be done: a value, which the catalogue of Presentation puts into words.</summary>
public sealed record Refusal
{
    /// <param name="id">Its text in the catalogue, such as <c>refusal.vote-first</c>.</param>
    /// <param name="holes">What fills the holes of that text.</param>
    public Refusal(string id, params ReadOnlySpan<(string Name, RefusalHole Value)> holes) => (Id, Holes) = (id, [.. holes]);

    public string Id { get; }

    public ImmutableArray<(string Name, RefusalHole Value)> Holes { get; }

    public bool Equals(Refusal? other) => other is not null && Id == other.Id && Holes.SequenceEqual(other.Holes);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>For exceptions and logs that no user reads.</summary>
    public override string ToString() =>
        Holes.IsEmpty ? Id : $"{Id} ({string.Join(", ", Holes.Select(hole => $"{hole.Name}: {hole.Value}"))})";
}
