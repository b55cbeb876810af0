using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>The files of <c>tests/corpus</c> that the build has put beside the tests.</summary>
static class CorpusFolder
{
    /// <summary>The files of one folder by name; none where the folder is missing.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        Directory.Exists(Of(folder))
            ? [
                .. Directory.EnumerateFiles(Of(folder), "*.yaml").Select(path => Path.GetFileName(path)!)
                    .Order(StringComparer.Ordinal)] : [];

    /// <summary>The cases of several files in a folder: the paths of their scenarios.</summary>
    public static IReadOnlyList<string> Cases(string folder) =>
        [
            .. Directory.EnumerateDirectories(Of(folder)).Select(path => $"{Path.GetFileName(path)}/scenario.yaml")
                .Order(StringComparer.Ordinal)];

    /// <summary>Opens the files beside the scenario of a case.</summary>
    public static Func<string, OpenedFile> Beside(string folder, string name) => path =>
        Path.Combine(Of(folder), Path.GetDirectoryName(name)!, path) is var file && File.Exists(file)
            ? OpenedFile.From(File.ReadAllBytes(file)) : OpenedFile.Refused(OpenedFile.NotThere);

    public static byte[] Read(string folder, string name) => File.ReadAllBytes(Path.Combine(Of(folder), name));

    /// <summary>Every file that is meant to be right: the corpus and what ships.</summary>
    public static IReadOnlyList<byte[]> AllGood() => [
        .. ((string[])["good", "shipped"]).SelectMany(folder => Names(folder).Select(name => Read(folder, name)))];

    public static string Of(string folder) => Path.Combine(AppContext.BaseDirectory, folder);
}
