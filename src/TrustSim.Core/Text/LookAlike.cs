namespace TrustSim.Core.Text;

/// <summary>What a sign looks like.</summary>
/// <param name="Plain">The signs of the format that it is taken for; empty where nobody sees it.</param>
/// <param name="Name">Its name in a message, with its article.</param>
public sealed record LookAlike(string Plain, string Name);
