namespace TrustSim.Tests.House;

/// <summary>The files that the tests were built from.</summary>
static class Repository
{
    /// <summary>The folder that holds <c>TrustSim.sln</c>.</summary>
    public static DirectoryInfo Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The source files below <c>src</c>, by their path from there.</summary>
    public static IEnumerable<string> Sources =>
        Texts("src").Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(path => path["src/".Length..]);

    /// <summary>All files below a folder that somebody wrote, by their path from the root.</summary>
    public static IEnumerable<string> Texts(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root.FullName, folder), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root.FullName, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root.FullName, path)).ReplaceLineEndings("\n");

    static DirectoryInfo Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "TrustSim.sln")) ? folder
        : Above(folder.Parent ?? throw new DirectoryNotFoundException($"There is no TrustSim.sln above {AppContext.BaseDirectory}."));
}
