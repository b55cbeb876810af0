using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>The files of <c>tests/corpus</c> that the build copies beside the tests.</summary>
static class CorpusFolder
{
    /// <summary>The files of one folder by name; none where the folder is missing.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        Directory.Exists(PathOf(folder))
            ? [
                .. Directory.EnumerateFiles(PathOf(folder), "*.yaml").Select(path => Path.GetFileName(path)!)
                    .Order(StringComparer.Ordinal)] : [];

    /// <summary>The cases of several files in a folder: the paths of their scenarios.</summary>
    public static IReadOnlyList<string> Cases(string folder) =>
        [
            .. Directory.EnumerateDirectories(PathOf(folder)).Select(path => $"{Path.GetFileName(path)}/scenario.yaml")
                .Order(StringComparer.Ordinal)];

    /// <summary>Opens the files beside the scenario of a case.</summary>
    public static Func<string, OpenedFile> Beside(string folder, string name) => path =>
        Path.Combine(PathOf(folder), Path.GetDirectoryName(name)!, path) is var file && File.Exists(file)
            ? OpenedFile.From(File.ReadAllBytes(file)) : OpenedFile.Refused(OpenedFile.NotThere);

    public static byte[] Read(string folder, string name) => File.ReadAllBytes(Path.Combine(PathOf(folder), name));

    /// <summary>Every file that should be valid: the corpus and the shipped scenarios.</summary>
    public static IReadOnlyList<byte[]> AllGood() => [
        .. ((string[])["good", "shipped"]).SelectMany(folder => Names(folder).Select(name => Read(folder, name)))];

    public static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, folder);
}
