namespace TrustSim.Authoring.Format;

/// <summary>The parts of a file that are not the story: expected playthroughs, notes, questions for the debrief. A mistake in them stops
/// nobody from playing.</summary>
static partial class Beside
{
    static readonly string[] Keys = ["plays", "notes", "debrief"];

    /// <summary>Marks these parts of a tree.</summary>
    /// <param name="episodes">The episodes of a campaign, whose files have keys of their own.</param>
    public static void Mark(Node? root, ImmutableArray<EpisodeNode> episodes, DiagnosticBag diagnostics)
    {
        if (root is not MapNode map) return;
        var ends = new List<Place>();
        var begins = new List<Place>();
        foreach (var (key, _) in episodes.SelectMany(episode => episode.Root.Entries)) Note(key, IsMisspelt(key.Value));
        foreach (var (key, value) in map.Entries)
        {
            Note(key, IsMisspelt(key.Value));
            if (key.Value != "scenes" || value is not MapNode scenes) continue;
            foreach (var (id, scene) in scenes.Entries)
            {
                ends.Add(id.Place);
                foreach (var (inner, _) in (scene as MapNode)?.Entries ?? []) Note(inner, false);
            }
        }

        foreach (var begin in begins)
            diagnostics.SetBeside(begin,
                ends.Where(end => end.File == begin.File && (end.Line, end.Column).CompareTo((begin.Line, begin.Column)) > 0)
                    .DefaultIfEmpty(begin with { Line = int.MaxValue }).MinBy(end => (end.Line, end.Column)));

        void Note(KeyText key, bool isMeant)
        {
            ends.Add(key.Place);
            if (isMeant || Keys.Contains(key.Value)) begins.Add(key.Place);
        }
    }

    static bool IsMisspelt(string key) => !ScenarioFormat.Keys.Contains(key)
        && Spelling.Nearest(key, ScenarioFormat.Keys.Union(Keys)) is { } near && Keys.Contains(near);

    /// <summary>The text with blank lines in place of the part in which a mistake keeps the parser from reading on; null where the mistake
    /// is in the story.</summary>
    public static string? Remove(string text, Place mistake, DiagnosticBag diagnostics)
    {
        var lines = text.Split('\n');
        if (mistake.Line > lines.Length) return null;
        var begin = mistake.Line - 1;
        while (begin >= 0 && !BeginsPart(lines[begin])) begin--;
        if (begin < 0 || !Keys.Contains(lines[begin].Split(':')[0].TrimEnd())) return null;
        var end = begin + 1;
        while (end < lines.Length && !BeginsPart(lines[end])) end++;
        for (var i = begin; i < end; i++) lines[i] = "";
        diagnostics.SetBeside(new(begin + 1, 1), new(end + 1, 1));
        return string.Join('\n', lines);
    }

    static bool BeginsPart(string line) => Outermost().IsMatch(line);

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\s*:(\s|$)")]
    private static partial Regex Outermost();
}
