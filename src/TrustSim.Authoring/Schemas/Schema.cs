namespace TrustSim.Authoring.Schemas;

/// <summary>
/// The schema of a value of the format. The reader uses these schemas, and each gives its meaning in words, so that the same definitions
/// can explain the format.
/// </summary>
abstract class Schema
{
    /// <summary>Meaning of the value, as a hover text of editors.</summary>
    public string About { get; init; } = "";

    /// <summary>
    /// The JSON Schema for editors. It may accept more than the reader (a schema cannot look names up), but refuses nothing that the reader
    /// accepts.
    /// </summary>
    public abstract JsonObject Describe(Definitions definitions);
}

/// <summary>A schema whose values are of one type.</summary>
abstract class Schema<T> : Schema
{
    /// <summary>Reads a value; reports a bad one and returns false.</summary>
    public abstract bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>The YAML list that the author of several values with commas between them meant; null where the text is not one.</summary>
    public virtual string? Several(string text, Reading reading) => null;

    /// <summary>The YAML list where each value is known or similar to a known one.</summary>
    protected static string? Several(string text, IReadOnlyCollection<string> known)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 50) return null;
        var meant =
            parts.Select(
                part =>
                    known.Contains(part) ? part
                        : known.FirstOrDefault(each => each.Equals(part, StringComparison.OrdinalIgnoreCase))
                            ?? Spelling.Nearest(part, known)).ToList();
        return meant.Contains(null) ? null : $"[{string.Join(", ", meant)}]";
    }
}
