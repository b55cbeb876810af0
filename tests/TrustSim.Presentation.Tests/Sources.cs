using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrustSim.Presentation.Tests;

/// <summary>The files that the program was built from.</summary>
static class Sources
{
    /// <summary>The folder that holds <c>TrustSim.sln</c>.</summary>
    public static DirectoryInfo Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Every source file below <c>src</c>, parsed, with its path from there.</summary>
    public static IReadOnlyList<(string Path, SyntaxTree Tree)> All { get; } = Read();

    /// <summary>The files of the English catalogue.</summary>
    public static IEnumerable<FileInfo> Catalogue => CatalogueIn("en");

    /// <summary>The files of the catalogue in a language.</summary>
    public static IEnumerable<FileInfo> CatalogueIn(string language) =>
        new DirectoryInfo(Path.Combine(Root.FullName, "src/TrustSim.Presentation/Texts", language)).EnumerateFiles("*.json")
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    static (string, SyntaxTree)[] Read()
    {
        var folder = Path.Combine(Root.FullName, "src");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Full: path, Path: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(
                    file =>
                        !file.Path.Contains("/bin/", StringComparison.Ordinal) && !file.Path.Contains("/obj/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (file.Path, CSharpSyntaxTree.ParseText(File.ReadAllText(file.Full)))),
        ];
    }

    static DirectoryInfo Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "TrustSim.sln")) ? folder
        : Above(folder.Parent ?? throw new DirectoryNotFoundException($"There is no TrustSim.sln above {AppContext.BaseDirectory}."));
}
