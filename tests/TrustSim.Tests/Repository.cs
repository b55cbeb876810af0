namespace TrustSim.Tests;

/// <summary>Where the shipped scenarios lie in this repository.</summary>
static class Repository
{
    public static string Scenarios { get; } = Path.Combine(Root(AppContext.BaseDirectory), "scenarios");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Scenarios, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "TrustSim.sln")) ? folder : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
