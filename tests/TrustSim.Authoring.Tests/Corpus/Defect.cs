using System.Collections.Immutable;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>One mistake in a good scenario: an edit of whole lines, and what must be found after it.</summary>
/// <param name="Line">Where it stands in its <c>.defects</c> file.</param>
/// <param name="Code">What must be found.</param>
/// <param name="Also">What is said of the walk besides, wherever; null: nothing.</param>
/// <param name="File">The file that is edited.</param>
/// <param name="Old">The lines that are there, of which there must be one place.</param>
/// <param name="New">The lines that take their place.</param>
/// <param name="Found">Where it must be found.</param>
sealed record Defect(DefectBase Base, int Line, string Code, string? Also, string Title, string File, ImmutableArray<string> Old,
    ImmutableArray<string> New, DefectPlace Found)
{
    public string Name => $"{Base.Name}.defects:{Line}: {Code} {Title}";

    /// <summary>The bad scenario, and the file and line at which the mistake must be found.</summary>
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
