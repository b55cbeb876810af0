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

    public static string NoTranslation(string scenario, string language) => Say.Text(
        "file.begin-translation",
        ("file", Runs.FromName(Language.FileOf(scenario, language))),
        ("scenario", Runs.FromName(scenario)),
        ("language", Runs.FromName(language)));

    public static string NotBeforeMended(string path) => Say.Text("file.not-before-mended", ("file", Runs.FromName(path)));

    public static Runs DidYouMean(string near) => Say.Runs("word.did-you-mean", ("near", Runs.FromName(near)));

    /// <summary>Suggests the nearest name; lists all where none is near.</summary>
    public static Runs Among(string word, IEnumerable<string> names)
    {
        var all = names.ToList();
        if (Spelling.Nearest(word, all) is { } near) return DidYouMean(near);
        var listed = Runs.FromName(string.Join(", ", all.Take(MostNames)));
        return Say.Runs(all.Count > MostNames ? "word.there-are-more" : "word.there-are", ("names", listed));
    }
}
