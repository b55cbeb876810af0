using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using TrustSim.Authoring.EditorSchema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Schemas;

/// <summary>
/// What a value of the format may look like. The reader reads by these shapes and each says in words what it means,
/// so that whatever explains the format can do so from the same definitions.
/// </summary>
abstract class Schema
{
    /// <summary>What it means, for whoever points at it in an editor.</summary>
    public string About { get; init; } = "";

    /// <summary>The same for editors, in JSON Schema. It may take more than is read (a schema cannot look names up), but refuses nothing
    /// that is.</summary>
    public abstract JsonObject Describe(Definitions definitions);
}

/// <summary>A shape whose values are of one type.</summary>
abstract class Schema<T> : Schema
{
    /// <summary>Reads a value; where it cannot be, says why in the findings and gives false.</summary>
    public abstract bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>The list that somebody means who has written several values with commas between them; null where it is none.</summary>
    public virtual string? Several(string text, Reading reading) => null;

    /// <summary>The same where each of them is known, or looks like one that is.</summary>
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
