using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Commands;

/// <summary>Messages about a file or a name that several commands share.</summary>
static class FileProblem
{
    /// <summary>Nobody reads more names than this.</summary>
    const int MostNames = 20;

    public static string CannotRead(string path, Exception exception) => CannotRead(path, Say.Why(exception));

    public static string CannotRead(string path, Runs why) =>
        Say.Text("file.cannot-read", ("file", Runs.FromName(path)), ("why", why));

    public static string NoScenarios(string folder) => Say.Text("file.no-yaml", ("folder", Runs.FromName(folder)));

    public static string NoScene(string file, Scenario scenario, SceneId scene) =>
        Say.Text("file.no-scene", ("scene", Runs.FromName(Quoted.From(scene.Value))), ("file", Runs.FromName(file)),
            ("hint", Among(scene.Value, scenario.Scenes.Select(each => each.Id.Value))));

    public static string NoTranslation(string scenario, string language) => Say.Text(
        "file.begin-translation",
        ("file", Runs.FromName(Language.FileOf(scenario, Language.Canonical(language)))),
        ("scenario", Runs.FromName(scenario)),
        ("language", Runs.FromName(Language.Canonical(language))));

    /// <summary>What a reader should know of a scenario that can be played: each mistake beside the story, and the language of the
    /// texts.</summary>
    public static IEnumerable<string> Remarks(ScenarioSource source, ScenarioReading reading, string? language)
    {
        if (reading.HasMistakesBeside) yield return Say.Text("file.mend-beside", ("file", Runs.FromName(source.File)));
        if (reading.Translation is { HasMistakes: true, File: { } translation })
            yield return Say.Text("file.mend-translation", ("file", Runs.FromName(translation.Name)));
        if (language is not null && reading.Translation is { Language: var tag } && Language.Canonical(tag) != Language.Canonical(language))
            yield return Say.Text("file.other-language", ("wanted", Runs.FromName(Language.Canonical(language))),
                ("language", Runs.FromName(tag)));
        if (language is not null && reading.Translation is null && !IsWrittenIn(language, reading.Scenario?.About.Language))
            yield return NoTranslation(source.File, language);
    }

    static bool IsWrittenIn(string wanted, string? written) =>
        written is not null && Language.WithoutRegion(wanted) == Language.WithoutRegion(written);

    public static string NotBeforeMended(string path) => Say.Text("file.not-before-mended", ("file", Runs.FromName(path)));

    public static Runs DidYouMean(string near) => Say.Runs("word.did-you-mean", ("near", Runs.FromName(near)));

    /// <summary>Suggests the nearest name; lists all where none is near.</summary>
    /// <param name="alsoMeant">Names that may be meant, and are too many to list.</param>
    public static Runs Among(string word, IEnumerable<string> names, IEnumerable<string>? alsoMeant = null)
    {
        var all = names.ToList();
        if (Spelling.Nearest(word, [.. all, .. alsoMeant ?? []]) is { } near) return DidYouMean(near);
        var listed = Runs.FromName(string.Join(", ", all.Take(MostNames)));
        return Say.Runs(all.Count > MostNames ? "word.there-are-more" : "word.there-are", ("names", listed));
    }
}
