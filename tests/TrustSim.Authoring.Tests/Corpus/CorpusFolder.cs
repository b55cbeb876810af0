namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>The files of <c>tests/corpus</c> that the build has put beside the tests.</summary>
static class CorpusFolder
{
    /// <summary>The files of one folder by name; none where the folder is missing.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        Directory.Exists(Of(folder)) ? [.. Directory.EnumerateFiles(Of(folder), "*.yaml").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)] : [];

    public static byte[] Read(string folder, string name) => File.ReadAllBytes(Path.Combine(Of(folder), name));

    /// <summary>Every file that is meant to be right: the corpus and what ships.</summary>
    public static IReadOnlyList<byte[]> AllGood() => [.. ((string[])["good", "shipped"]).SelectMany(folder => Names(folder).Select(name => Read(folder, name)))];

    static string Of(string folder) => Path.Combine(AppContext.BaseDirectory, folder);
}
