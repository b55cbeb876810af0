namespace TrustSim.Core.Tests.Given;

/// <summary>Counts how often a property has met the cases that it is about. A property that meets none of them shows nothing.</summary>
/// <param name="names">All that must be met.</param>
sealed class Encounters(IEnumerable<string> names)
{
    readonly Dictionary<string, int> counts = names.ToDictionary(name => name, _ => 0);

    /// <exception cref="KeyNotFoundException">The property does not say that this must be met.</exception>
    public void Note(string name, bool isMet = true)
    {
        // CsCheck makes a failing case small on several threads.
        lock (counts) counts[name] += isMet ? 1 : 0;
    }

    public void ShouldBeMet(int least)
    {
        foreach (var (name, count) in counts) count.ShouldBeGreaterThanOrEqualTo(least, $"The property has hardly met '{name}'.");
    }
}
