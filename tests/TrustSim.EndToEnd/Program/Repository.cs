namespace TrustSim.EndToEnd.Program;

/// <summary>The repository under test.</summary>
static class Repository
{
    public static string Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    static string Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "TrustSim.sln")) ? folder.FullName
        : Above(folder.Parent ?? throw new DirectoryNotFoundException($"There is no TrustSim.sln above {AppContext.BaseDirectory}."));
}
