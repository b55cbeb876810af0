namespace TrustSim.Core.Tests.Given;

/// <summary>Counts the interesting cases that a property has met. A property that meets none of them shows nothing.</summary>
/// <param name="names">The cases that the property must meet.</param>
sealed class Encounters(IEnumerable<string> names)
{
    readonly Dictionary<string, int> counts = names.ToDictionary(name => name, _ => 0);

    /// <exception cref="KeyNotFoundException">The property does not list this case.</exception>
    public void Note(string name, bool isMet = true)
    {
        // CsCheck shrinks a failing case on several threads.
        lock (counts) counts[name] += isMet ? 1 : 0;
    }

    public void ShouldBeMet(int least)
    {
        foreach (var (name, count) in counts) count.ShouldBeGreaterThanOrEqualTo(least, $"The property has hardly met '{name}'.");
    }
}
