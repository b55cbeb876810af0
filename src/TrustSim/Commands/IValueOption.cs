namespace TrustSim.Commands;

/// <summary>An option that knows in words what belongs behind it.</summary>
interface IValueOption
{
    /// <summary>Those words: <c>a number from 1 to 200</c>.</summary>
    string Wanted { get; }
}
