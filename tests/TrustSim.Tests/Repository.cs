using TrustSim.Authoring.Translations;

namespace TrustSim.Tests;

/// <summary>The folder of shipped scenarios in this repository.</summary>
static class Repository
{
    public static string Scenarios { get; } = Path.Combine(House.Repository.Root.FullName, "scenarios");

    public static IReadOnlyList<string> Names { get; } =
        [
            .. Directory.EnumerateFiles(Scenarios, "*.yaml").Where(file => Language.Create(file) is null)
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)];
}
