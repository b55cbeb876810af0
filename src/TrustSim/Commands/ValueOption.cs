namespace TrustSim.Commands;

/// <summary>An option that describes its value in words and parses it itself, so that the parser's messages never reach the user.</summary>
/// <param name="wanted">Description of the value: <c>a number from 1 to 200</c>.</param>
sealed class ValueOption<T>(string name, string wanted, params string[] aliases) : Option<T>(name, aliases), IValueOption
{
    public string Wanted => wanted;
}
