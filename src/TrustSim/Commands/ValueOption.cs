using System.CommandLine;

namespace TrustSim.Commands;

/// <summary>An option that knows in words what belongs behind it, and reads that itself, so that no word of the parser's reaches the
/// user.</summary>
/// <param name="wanted">What belongs behind it: <c>a number from 1 to 200</c>.</param>
sealed class ValueOption<T>(string name, string wanted, params string[] aliases) : Option<T>(name, aliases), IValueOption
{
    public string Wanted => wanted;
}
