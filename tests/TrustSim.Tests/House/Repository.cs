namespace TrustSim.Tests.House;

/// <summary>The files that the tests were built from.</summary>
static class Repository
{
    /// <summary>The folder that holds <c>TrustSim.sln</c>.</summary>
    public static DirectoryInfo Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The source files below <c>src</c>, by their path from there.</summary>
    public static IEnumerable<string> Sources => Directory
        .EnumerateFiles(Path.Combine(Root.FullName, "src"), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Path.Combine(Root.FullName, "src"), path).Replace('\\', '/'))
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root.FullName, path)).ReplaceLineEndings("\n");

    static DirectoryInfo Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "TrustSim.sln")) ? folder
        : Above(folder.Parent ?? throw new DirectoryNotFoundException($"There is no TrustSim.sln above {AppContext.BaseDirectory}."));
}
