using System.Text.Json;

namespace TrustSim.Authoring.Foreign;

/// <summary>
/// Reads stories in Twee 3 (and in the older Twee 1, which has fewer marks). The specification is Twine's:
/// https://github.com/iftechfoundation/twine-specs/blob/master/twee-3-specification.md
/// </summary>
public static class TweeReader
{
    // Passages that the program reads and no player sees.
    static readonly string[] SpecialNames =
    [
        "StoryTitle", "StoryData", "StoryInit", "StoryCaption", "StoryMenu", "StoryAuthor", "StorySubtitle", "StoryBanner",
        "StoryDisplayTitle", "StoryInterface", "StoryShare", "StorySettings", "StoryIncludes", "StoryScript", "StoryStylesheet",
        "PassageReady", "PassageDone", "PassageHeader", "PassageFooter", "UserScript", "UserStylesheet", "MenuOptions", "MenuShare",
        "MenuStory",
    ];

    static readonly string[] SpecialTags =
    [
        "script", "stylesheet", "widget", "init", "startup", "header", "footer", "debug-header", "debug-footer", "debug-startup",
        "annotation", "Twine.private", "Twine.image", "Twine.audio", "Twine.video", "Twine.vtt", "Twine.font",
    ];

    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <param name="texts">The files of one story.</param>
    /// <param name="name">The name of a story that has none.</param>
    public static ForeignReading Read(IEnumerable<string> texts, string name)
    {
        var all = texts.SelectMany(Passages).ToList();
        var leftOut = new LeftOut();
        var data = StoryData(all);
        var passages = all.Where(one => !IsSpecial(one, leftOut)).DistinctBy(one => one.Name).ToList();
        if (passages.Count == 0) return ForeignReading.Refused("there is no passage in it that a player sees");
        var format = FormatOf(data.Format, passages);
        var byName = passages.ToDictionary(one => one.Name, one => one.Text);
        ImmutableArray<ForeignPassage> read = [.. passages.Select(one => TweeText.Read(one.Name, format, byName, leftOut))];
        var title = ForeignText.OneLine(all.Find(one => one.Name == "StoryTitle").Text ?? "");
        var start = data.Start is { } named && byName.ContainsKey(named) ? named : byName.ContainsKey("Start") ? "Start" : null;
        return new ForeignStory(title.Length > 0 ? title : name, "", start, $"Twee, {data.Format ?? format.ToString()}", read)
        {
            LeftOut = leftOut.Lines(),
        };
    }

    static bool IsSpecial((string Name, string[] Tags, string Text) passage, LeftOut leftOut)
    {
        var isSpecial = SpecialNames.Contains(passage.Name) || passage.Tags.Any(tag => SpecialTags.Contains(tag));
        if (isSpecial && passage.Name is not ("StoryTitle" or "StoryData")) leftOut.Add(LeftOut.Special, passage.Name);
        return isSpecial;
    }

    /// <summary>The passages of a file: a line with <c>::</c> and a name, perhaps tags in brackets and data in braces; the text.</summary>
    static IEnumerable<(string Name, string[] Tags, string Text)> Passages(string text)
    {
        var (name, tags, body) = ((string?)null, Array.Empty<string>(), new StringBuilder());
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')))
        {
            if (line.StartsWith("::", StringComparison.Ordinal))
            {
                if (name is not null) yield return (name, tags, body.ToString());
                (name, tags) = Header(line[2..]);
                body.Clear();
            }
            else if (name is not null)
            {
                // A line of the text that begins with two colons has a backslash before them.
                body.Append(line.StartsWith(@"\::", StringComparison.Ordinal) ? line[1..] : line).Append('\n');
            }
        }

        if (name is not null) yield return (name, tags, body.ToString());
    }

    static (string Name, string[] Tags) Header(string line)
    {
        var name = new StringBuilder();
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length) name.Append(line[++at]);
            else if (line[at] == '[')
            {
                var end = line.IndexOf(']', at);
                return (name.ToString().Trim(), (end < 0 ? "" : line[(at + 1)..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            else if (line[at] == '{') break;
            else name.Append(line[at]);
        }

        return (name.ToString().Trim(), []);
    }

    static (string? Format, string? Start) StoryData(List<(string Name, string[] Tags, string Text)> passages)
    {
        if (passages.Find(one => one.Name == "StoryData").Text is not { } text) return default;
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            return (Text("format"), Text("start"));

            string? Text(string key) => H5PReader.Text(json.RootElement, key) is { Length: > 0 } word ? ForeignText.OneLine(word) : null;
        }
        catch (JsonException)
        {
            // Twine too reads a story whose data is damaged.
            return default;
        }
    }

    static TweeFormat FormatOf(string? named, List<(string Name, string[] Tags, string Text)> passages)
    {
        foreach (var format in Enum.GetValues<TweeFormat>())
        {
            if (named?.StartsWith(format.ToString(), StringComparison.OrdinalIgnoreCase) == true) return format;
        }

        return passages.Exists(one => one.Text.Contains("<<", StringComparison.Ordinal)) ? TweeFormat.SugarCube
            : passages.Exists(one => one.Text.Contains("<%", StringComparison.Ordinal)) ? TweeFormat.Snowman
            : passages.Exists(one => one.Text.Contains("{embed ", StringComparison.Ordinal)) ? TweeFormat.Chapbook
            : passages.Exists(one => TweeText.HasHarloweMacro(one.Text)) ? TweeFormat.Harlowe : TweeFormat.SugarCube;
    }
}
