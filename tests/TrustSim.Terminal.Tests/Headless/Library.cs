namespace TrustSim.Terminal.Tests.Headless;

/// <summary>Some of the shipped scenarios, as the first screen offers them.</summary>
static class Library
{
    public static IReadOnlyList<LibraryEntry> Shipped => [
        .. Scenarios.First.Select(name => new LibraryEntry(name, Scenarios.Shipped(name), name, null))];
}
