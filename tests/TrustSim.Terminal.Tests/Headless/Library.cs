namespace TrustSim.Terminal.Tests.Headless;

/// <summary>The shipped scenarios as the first screen offers them.</summary>
static class Library
{
    public static IReadOnlyList<LibraryEntry> Shipped => [
        .. Scenarios.Names.Select(name => new LibraryEntry(name, Scenarios.Shipped(name), name, null))];
}
