namespace TrustSim.Commands;

/// <summary>An option that describes its value in words.</summary>
interface IValueOption
{
    /// <summary>The description: <c>a number from 1 to 200</c>.</summary>
    string Wanted { get; }
}
