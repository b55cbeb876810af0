namespace TrustSim.Authoring.Foreign;

/// <summary>
/// A scenario that holds a story of another program: a passage with several links is a decision, one with a single link continues, one
/// without ends the story. What answers do to people is not in such a story, so the draft has no acts.
/// </summary>
public sealed class StoryDraft
{
    // Each choice has a digit on the keyboard.
    const int MostChoices = 9;

    const int LongestChoiceId = 32;

    const string Further = "…";

    readonly ForeignStory story;
    readonly OrderedDictionary<string, string> ids = [];
    readonly HashSet<string> taken = new(StringComparer.Ordinal);
    readonly HashSet<string> asked = new(StringComparer.Ordinal);
    readonly StringBuilder yaml = new();

    StoryDraft(ForeignStory story)
    {
        this.story = story;
        foreach (var passage in story.Passages) ids[passage.Key] = NewId(passage.Title, "scene");
        foreach (var link in story.Passages.SelectMany(passage => passage.Links)) ids.TryAdd(link.To, "");
        // Links to passages that are not in the file.
        Unwritten = [.. ids.Where(pair => pair.Value.Length == 0).Select(pair => pair.Key)];
        foreach (var key in Unwritten) ids[key] = NewId(key, "scene");
        BreakCircles();
        Write();
    }

    public int Scenes { get; private set; }

    public int Choices { get; private set; }

    public int Endings { get; private set; }

    /// <summary>Endings of passages with macros, any of which may have led on.</summary>
    public int Doubtful { get; private set; }

    /// <summary>Passages that links lead to and that are not in the story; the draft has an ending for each.</summary>
    public ImmutableArray<string> Unwritten { get; }

    public string Yaml => yaml.ToString();

    public static StoryDraft From(ForeignStory story) => new(story);

    string NewId(string name, string otherwise)
    {
        var id = IdSchema.FromName(name, otherwise);
        if (IdSchema.IsReserved(id)) id += "-1";
        return Free(id, taken);
    }

    static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var number = 2; !taken.Add(free); number++) free = $"{id[..Math.Min(id.Length, 56)].TrimEnd('-')}-{number}";
        return free;
    }

    /// <summary>A circle of passages with one link each would go round for ever; so the last of it asks.</summary>
    void BreakCircles()
    {
        var next = story.Passages.Where(passage => passage.Links.Length == 1).DistinctBy(passage => passage.Key)
            .ToDictionary(passage => passage.Key, passage => passage.Links[0].To);
        var done = new HashSet<string>();
        foreach (var first in next.Keys)
        {
            var onPath = new HashSet<string>();
            var (key, before) = (first, first);
            while (next.TryGetValue(key, out var to) && done.Add(key))
            {
                onPath.Add(key);
                (before, key) = (key, to);
            }

            if (onPath.Contains(key)) asked.Add(before);
        }
    }

    void Write()
    {
        Comment("", $"Brought in by `trustsim import-story` from {story.Format}.");
        foreach (var line in story.LeftOut) Comment("", $"Left out: {line}");
        yaml.Append("trustsim: 1\n");
        YamlText.Append(yaml, "", "title", Or(ForeignText.OneLine(story.Title), "Story"));
        if (story.Summary.Length > 0) YamlText.Append(yaml, "", "summary", story.Summary);
        yaml.Append("team:\n  # The story does not say who is in the team; name them here.\n  somebody: { name: Somebody }\n");
        var start = story.Start is { } key && ids.TryGetValue(key, out var id) ? id : ids.GetAt(0).Value;
        if (start != ids.GetAt(0).Value) yaml.Append(CultureInfo.InvariantCulture, $"start: {start}\n");
        yaml.Append("scenes:\n");
        foreach (var passage in story.Passages) Write(passage);
        foreach (var unwritten in Unwritten)
        {
            Comment("  ", "Links lead here, and the story has no such passage.");
            Head(ids[unwritten]);
            Ending(ForeignText.OneLine(unwritten));
        }
    }

    void Write(ForeignPassage passage)
    {
        foreach (var line in passage.LeftOut) Comment("  ", $"Left out: {line}");
        Head(ids[passage.Key]);
        var title = Or(passage.Title, ids[passage.Key]);
        if (!passage.Links.IsEmpty) YamlText.Append(yaml, "    ", "title", title);
        if (passage.Text.Length > 0) YamlText.Append(yaml, "    ", "text", passage.Text);
        if (passage.Links.IsEmpty)
        {
            if (passage.LeftOut.Any(line => line.StartsWith(LeftOut.Macro, StringComparison.Ordinal))) Doubtful++;
            Ending(title);
        }
        else if (passage.Links is [{ After.Length: 0 } only] && !asked.Contains(passage.Key))
            yaml.Append(CultureInfo.InvariantCulture, $"    then: {ids[only.To]}\n");
        else Write(passage.Links, ids[passage.Key]);
    }

    /// <summary>The choices of a scene; where there are more than digits, the last one leads to the others.</summary>
    void Write(ImmutableArray<ForeignLink> links, string scene)
    {
        yaml.Append("    choices:\n");
        var ofScene = new HashSet<string>(StringComparer.Ordinal);
        var here = links.Length > MostChoices ? links[..(MostChoices - 1)] : links;
        foreach (var link in here) Choice(link.Text, ids[link.To], link.After, ofScene);
        if (here.Length == links.Length) return;
        var rest = Free($"{scene[..Math.Min(scene.Length, 56)].TrimEnd('-')}-more", taken);
        Choice(Further, rest, "", ofScene);
        Head(rest);
        Write(links[here.Length..], rest);
    }

    void Choice(string text, string to, string after, HashSet<string> ofScene)
    {
        Choices++;
        text = Or(text, to);
        var id = IdSchema.Suggest(text);
        if (id.Length > LongestChoiceId) id = id[..LongestChoiceId];
        if (id.LastIndexOf('-') is > 0 and var cut && id.Length == LongestChoiceId) id = id[..cut];
        id = id.TrimEnd('-');
        id = Free(id.Length == 0 || IdSchema.IsReserved(id) ? $"choice-{ofScene.Count + 1}" : id, ofScene);
        yaml.Append(CultureInfo.InvariantCulture, $"      - id: {id}\n");
        YamlText.Append(yaml, "        ", "text", text);
        if (after.Length > 0) YamlText.Append(yaml, "        ", "after", after);
        yaml.Append(CultureInfo.InvariantCulture, $"        then: {to}\n");
    }

    void Head(string id)
    {
        Scenes++;
        yaml.Append(CultureInfo.InvariantCulture, $"  {id}:\n");
    }

    void Ending(string title)
    {
        Endings++;
        YamlText.Append(yaml, "    ", "ending", Or(title, "The end"));
    }

    void Comment(string indent, string text) => yaml.Append(CultureInfo.InvariantCulture, $"{indent}# {ForeignText.OneLine(text)}\n");

    static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
