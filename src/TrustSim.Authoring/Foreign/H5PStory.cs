using System.Text.Json;

namespace TrustSim.Authoring.Foreign;

/// <summary>The story in a Branching Scenario of H5P: each content is a passage, each alternative of a question a link.</summary>
sealed class H5PStory(JsonElement scenario)
{
    const string End = "end";

    static readonly string[] Films = ["H5P.Video", "H5P.InteractiveVideo", "H5P.Audio", "H5P.Image", "H5P.ImageHotspots"];

    readonly LeftOut leftOut = new();
    readonly List<ForeignPassage> passages = [];
    readonly List<ForeignPassage> endings = [];
    readonly JsonElement[] contents = [.. H5PReader.Items(scenario, "content")];

    public ForeignReading Read(string title, string name)
    {
        if (contents.Length == 0) return ForeignReading.Refused("the Branching Scenario in it is empty");
        for (var i = 0; i < contents.Length; i++) passages.Add(Passage(i));
        var begin = H5PReader.Find(scenario, "startScreen") ?? default;
        Media(begin, "startScreenImage", leftOut);
        var scoring = H5PReader.Find(scenario, "scoringOptionGroup") is { } group ? H5PReader.Text(group, "scoringOption") : "";
        if (scoring is not ("" or "no-score")) leftOut.Add(LeftOut.Score, scoring);
        if (title.Length == 0) title = H5PReader.Text(scenario, "title");
        if (title.Length == 0) title = Words(begin, "startScreenTitle", leftOut);
        var summary = Words(begin, "startScreenSubtitle", leftOut);
        return new ForeignStory(ForeignText.OneLine(title) is { Length: > 0 } own ? own : name, summary, null,
            "a Branching Scenario of H5P", [.. passages, .. endings])
        {
            LeftOut = leftOut.Lines(),
        };
    }

    ForeignPassage Passage(int index)
    {
        var (content, here) = (contents[index], new LeftOut());
        var type = H5PReader.Find(content, "type") ?? default;
        var library = H5PReader.Text(type, "library").Split(' ')[0];
        var own = H5PReader.Find(type, "params") ?? default;
        var title = H5PReader.Find(type, "metadata") is { } metadata ? H5PReader.Text(metadata, "title") : "";
        if (title.Length == 0) title = H5PReader.Text(content, "contentTitle");
        title = ForeignText.OneLine(title) is { Length: > 0 } named ? named : $"Scene {index + 1}";
        var (text, links) = ("", ImmutableArray.CreateBuilder<ForeignLink>());
        if (H5PReader.Find(own, "branchingQuestion") is { } question)
        {
            text = Words(question, "question", here);
            foreach (var answer in H5PReader.Items(question, "alternatives"))
                links.Add(Link(Words(answer, "text", here), answer, $"{title} {links.Count + 1}", here));
        }
        else
        {
            text = string.Join("\n\n", Texts(type, library, here).Where(part => part.Length > 0));
            // What stands in the feedback is shown before the next content.
            var link = Link("", content, title, here);
            if (link.After.Length > 0) (text, link) = ($"{text}\n\n{link.After}".Trim(), link with { After = "" });
            links.Add(link);
        }

        leftOut.Add(here);
        return new(KeyOf(index), title, text, links.ToImmutable(), here.Lines());
    }

    /// <summary>All texts of a content, and of those in it, such as the slides of a presentation.</summary>
    static IEnumerable<string> Texts(JsonElement type, string library, LeftOut here)
    {
        var own = H5PReader.Find(type, "params") ?? default;
        if (library is "H5P.AdvancedText" or "H5P.Text") return [Words(own, "text", here)];
        if (Films.Contains(library)) here.Add(LeftOut.Media, Named(type, library));
        else if (library.Length > 0 && library != "H5P.CoursePresentation") here.Add(LeftOut.Activity, Named(type, library));
        return Inner(own).SelectMany(inner => Texts(inner, H5PReader.Text(inner, "library").Split(' ')[0], here));
    }

    static string Named(JsonElement type, string library) =>
        H5PReader.Find(type, "metadata") is { } metadata && H5PReader.Text(metadata, "title") is { Length: > 0 } title
            ? $"{library} {title}" : library;

    /// <summary>The contents within a value.</summary>
    static IEnumerable<JsonElement> Inner(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Found),
        JsonValueKind.Object => value.EnumerateObject().Select(property => property.Value).SelectMany(Found),
        _ => [],
    };

    static IEnumerable<JsonElement> Found(JsonElement value) =>
        H5PReader.Text(value, "library").StartsWith("H5P.", StringComparison.Ordinal) ? [value] : Inner(value);

    /// <summary>The link of an alternative, or of a content to the next one. With feedback, an end is an ending of its own.</summary>
    ForeignLink Link(string text, JsonElement from, string name, LeftOut here)
    {
        var feedback = H5PReader.Find(from, "feedback") ?? default;
        var (title, after) = (Words(feedback, "title", here), Words(feedback, "subtitle", here));
        Media(feedback, "image", here);
        Score(feedback, here);
        var to = Next(from);
        if (to >= 0) return new(text, KeyOf(to), string.Join("\n\n", ((string[])[title, after]).Where(part => part.Length > 0)));
        if (title.Length + after.Length == 0) return new(text, DefaultEnd(to));
        var key = $"{End} {endings.Count + 1}";
        endings.Add(new(key, title.Length > 0 ? ForeignText.OneLine(title) : name, after, [], []));
        return new(text, key);
    }

    /// <summary>The content that follows: its place, or a negative number for an end screen.</summary>
    static int Next(JsonElement from) => H5PReader.Find(from, "nextContentId") switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var next) => next,
        // Some programs write it as a text.
        { ValueKind: JsonValueKind.String } text when int.TryParse(text.ToString(), CultureInfo.InvariantCulture, out var next) => next,
        _ => -1,
    };

    /// <summary>The key of an end screen, which is made an ending when first a link leads there.</summary>
    string DefaultEnd(int id)
    {
        var screens = H5PReader.Items(scenario, "endScreens").ToList();
        var at = screens.FindIndex(screen => H5PReader.Find(screen, "contentId") is { ValueKind: JsonValueKind.Number } number
            && number.TryGetInt32(out var of) && of == id);
        if (at < 0) at = 0;
        var key = $"{End} screen {at + 1}";
        if (endings.Exists(ending => ending.Key == key)) return key;
        var (screen, here) = (at < screens.Count ? screens[at] : default, new LeftOut());
        Media(screen, "endScreenImage", here);
        Score(screen, here);
        leftOut.Add(here);
        endings.Add(new(key, ForeignText.OneLine(Words(screen, "endScreenTitle", here)) is { Length: > 0 } title ? title : "The end",
            Words(screen, "endScreenSubtitle", here), [], here.Lines()));
        return key;
    }

    string KeyOf(int index) => index < contents.Length ? $"content {index}" : $"Scene {index + 1}";

    static string Words(JsonElement of, string key, LeftOut here) => ForeignText.FromHtml(H5PReader.Text(of, key), here);

    static void Media(JsonElement of, string key, LeftOut here)
    {
        if (H5PReader.Find(of, key) is { ValueKind: JsonValueKind.Object } image) here.Add(LeftOut.Media, H5PReader.Text(image, "path") is
            { Length: > 0 } path ? path : key);
    }

    static void Score(JsonElement of, LeftOut here)
    {
        if (H5PReader.Find(of, "endScreenScore") is { ValueKind: JsonValueKind.Number } score && score.TryGetDouble(out var points)
            && points != 0)
            here.Add(LeftOut.Score, string.Create(CultureInfo.InvariantCulture, $"{points:0.##}"));
    }
}
