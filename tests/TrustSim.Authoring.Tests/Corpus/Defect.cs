using System.Collections.Immutable;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>One mistake in a good scenario: an edit of whole lines, and the diagnostic that must follow.</summary>
/// <param name="Line">Its line in the <c>.defects</c> file.</param>
/// <param name="Code">Code of the expected diagnostic.</param>
/// <param name="Also">Code of a diagnostic about exploring that may stand anywhere; null: none.</param>
/// <param name="File">The edited file.</param>
/// <param name="Old">The replaced lines, which must occur exactly once.</param>
/// <param name="New">The lines that replace them.</param>
/// <param name="Found">The expected place.</param>
sealed record Defect(DefectBase Base, int Line, string Code, string? Also, string Title, string File, ImmutableArray<string> Old,
    ImmutableArray<string> New, DefectPlace Found)
{
    public string Name => $"{Base.Name}.defects:{Line}: {Code} {Title}";

    /// <summary>The bad scenario, and the file and line of the expected diagnostic.</summary>
    public (DefectBase Scenario, string File, int Line) Make()
    {
        var lines = Base.Files.TryGetValue(File, out var text) ? text.Split('\n') : throw Wrong($"'{Base.Name}' has no file '{File}'");
        var places =
            Enumerable.Range(0, Math.Max(0, lines.Length - Old.Length + 1))
                .Where(i => lines.AsSpan(i, Old.Length).SequenceEqual(Old.AsSpan())).ToList();
        if (places.Count != 1) throw Wrong($"the lines to change stand {places.Count} times in '{File}'");
        var scenario =
            Base with { Files =
                Base.Files.SetItem(File, string.Join('\n', [.. lines[..places[0]], .. New, .. lines[(places[0] + Old.Length)..]])) };
        if (Found.Offset is { } offset) return (scenario, File, places[0] + offset + 1);
        var file = Found.File ?? File;
        var found =
            scenario.Files[file].Split('\n').Index().Where(line => line.Item.Contains(Found.Text, StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? (scenario, file, found[0].Index + 1)
            : throw Wrong($"'{Found.Text}' stands in {found.Count} lines of '{file}'");
    }

    FormatException Wrong(string what) => new($"{Name}: {what}.");
}
