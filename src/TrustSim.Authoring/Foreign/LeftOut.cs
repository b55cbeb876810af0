namespace TrustSim.Authoring.Foreign;

/// <summary>Counts what a story has and a scenario cannot hold.</summary>
sealed class LeftOut
{
    public const string Macro = "macros and code";
    public const string Value = "values shown in the text";
    public const string Media = "images, sounds and films";
    public const string Score = "scores";
    public const string Activity = "activities";
    public const string Link = "links that lead to no passage";
    public const string Special = "passages for the program alone";

    // Nobody reads more of a kind than this.
    const int MostNamed = 12;
    const int LongestName = 40;

    readonly OrderedDictionary<string, OrderedDictionary<string, int>> counts = [];

    public bool IsEmpty => counts.Count == 0;

    /// <param name="name">What it is called in the story.</param>
    public void Add(string kind, string name)
    {
        if (!counts.TryGetValue(kind, out var names)) counts[kind] = names = [];
        name = ForeignText.OneLine(Excerpt.From(name, LongestName));
        names[name] = names.GetValueOrDefault(name) + 1;
    }

    public void Add(LeftOut other)
    {
        foreach (var (kind, names) in other.counts)
        {
            foreach (var (name, count) in names)
            {
                for (var i = 0; i < count; i++) Add(kind, name);
            }
        }
    }

    /// <summary>A line for each kind: its number, and its most frequent names.</summary>
    public ImmutableArray<string> Lines() => [.. counts.Select(pair => $"{pair.Key} ({pair.Value.Values.Sum()}): {Names(pair.Value)}")];

    static string Names(OrderedDictionary<string, int> names)
    {
        var shown = names.OrderByDescending(name => name.Value).Take(MostNamed)
            .Select(name => name.Value == 1 ? name.Key : $"{name.Key} ×{name.Value}");
        return string.Join(", ", shown) + (names.Count > MostNamed ? " …" : "");
    }
}
